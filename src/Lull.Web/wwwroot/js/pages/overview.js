// All pairs: how each stands, since when, and what changed this week.

import { query, remember, link } from '../address.js';
import { get } from '../api.js';
import { spark } from '../charts/spark.js';
import { byId, el, fill, svg } from '../dom.js';
import { chance, counted, daysBetween, number, shortDay, shortSpan } from '../format.js';
import { announce, listen } from '../live.js';
import { clear, settled, show, start } from '../shell.js';
import { pager, table } from '../table.js';
import { status, statusChoices } from '../words.js';

const now = { q: '', state: '', sort: 'state', order: 'asc', page: 1 };
// Days within which an act must lie for a pair to be called fighting.
const lately = 30;
let running = null;
let latest = '';

start(async () => {
    const asked = query();
    for (const key of Object.keys(now)) {
        now[key] = asked.get(key) ?? now[key];
    }

    now.page = Number(now.page) || 1;
    const search = byId('q');
    search.value = now.q;
    search.addEventListener('input', settled(() => turn({ q: search.value.trim(), page: 1 })));
    byId('filters').addEventListener('submit', event => event.preventDefault());
    await Promise.all([load(), changes()]);
    const again = settled(() => Promise.all([load(), changes()]).catch(show), 400);
    listen('overview', again);
    listen('record', again);
});

async function turn(values) {
    Object.assign(now, values);
    remember({ ...now, page: now.page === 1 ? null : now.page, sort: now.sort === 'state' ? null : now.sort, order: now.order === 'asc' ? null : now.order });
    try {
        clear();
        await load();
        announce(byId('pager').textContent);
    } catch (trouble) {
        show(trouble);
    }
}

async function load() {
    running?.abort();
    running = new AbortController();
    const list = await get('/dyads', now, running.signal);
    lede(list);
    states(list.states ?? {});
    fill(byId('pairs'), table('Pairs of sides', columns, list.items, {
        sort: now.sort, order: now.order, onSort: (sort, order) => turn({ sort, order, page: 1 }),
        empty: now.q || now.state ? 'No pair fits.' : 'The record is empty. Import a file of events or a report to begin.',
    }));
    pager(byId('pager'), list, 'pairs', page => turn({ page }));
}

async function changes() {
    const list = await get('/dyads', { sort: 'change', order: 'desc', size: 8 });
    const changed = list.items.filter(pair => pair.changed);
    byId('changes').hidden = changed.length === 0;
    fill(byId('changes-list'), changed.map(pair => el('li', {},
        el('a', { href: link('pair', { id: pair.id }) }, `${pair.a} and ${pair.b}`), el('span', {}, pair.changed))));
}

function lede(list) {
    const counts = list.states ?? {};
    const count = Object.values(counts).reduce((sum, some) => sum + some, 0);
    const waiting = counts.pending ? ` ${number(count - counts.pending)} of them are worked out so far; the others follow by themselves.` : '';
    byId('lede').textContent = `${counted(count, 'pair')} of sides, each as of the last day known of it.${waiting} Bars up are acts of the first side against the second, bars down the other way round.`;
    latest = list.items.map(pair => pair.as_of ?? '').reduce((last, one) => one > last ? one : last, latest);
}

function states(counts) {
    const button = (id, name, count) => el('button', { type: 'button', 'aria-pressed': String(now.state === id), data: { piece: id || 'all' }, on: { click: () => turn({ state: id, page: 1 }) } },
        name, count === null ? null : el('b', {}, number(count)));
    const all = Object.values(counts).reduce((sum, some) => sum + some, 0);
    const choices = statusChoices.filter(([id]) => counts[id] || id === now.state);
    fill(byId('states'), button('', 'All', all || null), choices.map(([id, name]) => button(id, name, counts[id] ?? 0)));
}

const columns = [
    { name: 'Pair', sort: 'name', head: true, cell: pair => el('a', { href: link('pair', { id: pair.id }) }, pair.a, ' and ', pair.b) },
    { name: 'Stands', sort: 'state', cell: pair => stand(pair) },
    { name: 'Since', class: 'since', cell: pair => since(pair) },
    { name: 'Both quiet', class: 'num', sort: 'probability', cell: pair => pair.probability === null ? '–' : [meter(pair.probability), chance(pair.probability)] },
    { name: '26 weeks', class: 'pic', cell: pair => pair.spark?.length ? spark(pair.spark, pair.a, pair.b) : null },
    { name: 'Acts', class: 'num away', sort: 'acts', cell: pair => `${number(whole(pair.acts_ab))} / ${number(whole(pair.acts_ba))}` },
    { name: 'Last act', class: 'day away', sort: 'last', cell: pair => shortDay(pair.last) },
];

function stand(pair) {
    const { name, tone } = status(pair.status, pair.as_of && daysBetween(pair.last, pair.as_of) <= lately);
    // Of a pair whose record ends earlier than the others', nobody knows how it stands today.
    const ended = pair.as_of && pair.as_of < latest ? [el('br'), el('small', {}, `as of ${shortDay(pair.as_of)}`)] : null;
    return [el('span', { class: 'stand', data: { tone } }, name), ended];
}

const whole = acts => acts === null ? null : Math.round(acts);

function since(pair) {
    if (!pair.since) {
        return '–';
    }

    const sure = pair.since_lo === pair.since_hi;
    return [shortDay(pair.since), sure ? null : [el('br'), el('small', { class: 'day' }, shortSpan(pair.since_lo, pair.since_hi))]];
}

function meter(value) {
    return svg('svg', { class: 'meter', viewBox: '0 0 46 7', 'aria-hidden': 'true' },
        svg('rect', { width: 46, height: 7 }), svg('rect', { width: 46 * value, height: 7 }));
}
