// Rows of the record as columns of a table, the same on every page.

import { link } from '../address.js';
import { el } from '../dom.js';
import { span } from '../format.js';
import { kindName } from '../words.js';

/** Publishers of one row, which are stored with semicolons between them. */
export const tellers = names => (names ?? '').split(';').map(name => name.trim()).filter(Boolean).join(', ') || '–';

/** Columns of a list of events. */
export const eventColumns = [
    { name: 'Day', class: 'day', head: true, sort: 'day', cell: one => el('a', { href: link('record', { id: one.id }) }, span(one.from, one.to)) },
    { name: 'Kind', sort: 'kind', cell: one => [kindName(one.type ?? one.kind), one.count && String(one.count) !== '1' ? ` \u00d7 ${one.count}` : ''] },
    { name: 'By', sort: 'source', cell: one => one.source || 'nobody known' },
    { name: 'Against', sort: 'target', cell: one => one.target || '–' },
    { name: 'Where', sort: 'place', cell: one => [one.place, one.country].filter(Boolean).join(', ') || '–' },
    { name: 'Dead', class: 'num', sort: 'deaths', cell: one => one.deaths ?? '–' },
    { name: 'Told by', sort: 'publisher', cell: one => tellers(one.publisher) },
    { name: 'Note', class: 'words', cell: one => el('small', {}, one.note ?? '') },
];
