// Publishers with their rows, and the files that were imported.

import { link } from '../address.js';
import { get } from '../api.js';
import { byId, el, fill } from '../dom.js';
import { number, shortDay } from '../format.js';
import { listen } from '../live.js';
import { settled, show, start } from '../shell.js';
import { table } from '../table.js';

start(async () => {
    await load();
    listen('record', settled(() => load().catch(show), 400));
});

async function load() {
    const { publishers, files } = await get('/sources');
    fill(byId('content'), el('h2', {}, 'Publishers'), table('Publishers', [
        { name: 'Publisher', head: true, cell: one => one.name ? el('a', { href: link('record', { publisher: one.name }) }, one.name) : 'not named' },
        { name: 'Rows', class: 'num', cell: one => number(one.rows) },
        { name: 'First', class: 'day', cell: one => shortDay(one.first) },
        { name: 'Last', class: 'day', cell: one => shortDay(one.last) },
        { name: 'Datasets', cell: one => (one.datasets ?? []).join(', ') || '–' },
    ], publishers, { empty: 'The record is empty.' }),
    el('h2', {}, 'Files'), table('Files imported', [
        { name: 'File', head: true, cell: one => el('span', { class: 'mono' }, one.name.replace(/^.*[\\/]/, '')) },
        { name: 'Imported', class: 'day', cell: one => `${shortDay(one.imported)} ${one.imported?.slice(11, 16) ?? ''}` },
        { name: 'Rows', class: 'num', cell: one => number(one.rows) },
        { name: 'Corrections', class: 'num', cell: one => number(one.corrections) },
        { name: 'Refused', class: 'num', cell: one => number(one.refused) },
        { name: 'Dataset', cell: one => one.dataset || '–' },
        { name: 'SHA-256 of the file', cell: one => one.hash ? el('span', { class: 'mono', title: one.hash }, one.hash.slice(0, 16)) : '–' },
    ], files, { empty: 'Nothing was imported.' }));
}
