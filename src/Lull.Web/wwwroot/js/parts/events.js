// Rows of the record as columns of a table, the same on every page.

import { link } from '../address.js';
import { el } from '../dom.js';
import { span } from '../format.js';
import { kindName } from '../words.js';

/** Columns of a list of events. */
export const eventColumns = [
    { name: 'Day', class: 'day', head: true, sort: 'day', cell: one => el('a', { href: link('record', { id: one.id }) }, span(one.from, one.to)) },
    { name: 'Kind', cell: one => [kindName(one.type ?? one.kind), one.count && String(one.count) !== '1' ? ` \u00d7 ${one.count}` : ''] },
    { name: 'By', cell: one => one.source || 'nobody known' },
    { name: 'Against', cell: one => one.target || '–' },
    { name: 'Where', cell: one => [one.place, one.country].filter(Boolean).join(', ') || '–' },
    { name: 'Dead', class: 'num', cell: one => one.deaths ?? '–' },
    { name: 'Told by', cell: one => one.publisher || '–' },
    { name: 'Note', class: 'words', cell: one => el('small', {}, one.note ?? '') },
];
