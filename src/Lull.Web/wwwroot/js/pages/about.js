// The method in plain words stands in the page; what this server and its record are is asked for.

import { backtest } from '../about/backtest.js';
import { get } from '../api.js';
import { byId, el, fill } from '../dom.js';
import { day, number } from '../format.js';
import { listen } from '../live.js';
import { settled, show, start } from '../shell.js';
import { table } from '../table.js';
import { allStates, state } from '../words.js';

start(async () => {
    fill(byId('states'), table('States', [
        { name: 'State', head: true, cell: id => el('span', { class: 'stand', data: { tone: state(id).tone } }, state(id).name) },
        { name: 'Means', cell: id => state(id).meaning },
    ], allStates));
    const about = await get('/about');
    const { record } = about;
    fill(byId('facts'), [
        ['Version', about.version], ['Record', record.name], ['Rows', number(record.events)], ['Reports', number(record.reports)], ['Statements', number(record.statements)],
        ['First day', day(record.first)], ['Last day', day(record.last)], ['Imports', number(record.batches)], ['Hash of the chain', el('span', { class: 'mono' }, record.hash)], ['Reviewer', about.user],
    ].filter(([, value]) => value).map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));
    fill(byId('methods'), (about.methods ?? []).map(method => el('li', {}, typeof method === 'string' ? method : method.title ?? method.name)));
    const judge = async () => backtest(byId('backtest'), await get('/backtest'));
    const again = settled(() => judge().catch(show), 300);
    listen('backtest', again);
    listen('record', again);
    await judge();
});
