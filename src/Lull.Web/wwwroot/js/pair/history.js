// The course of states as stretches: a strip and the list of it.

import { el, svg } from '../dom.js';
import { chance, counted, daysBetween, day, span } from '../format.js';
import { table } from '../table.js';
import { state } from '../words.js';

/** The stretches of an assessment's history, looking back. */
export function history(told) {
    const list = told.history?.states ?? [];
    return list.length === 0 ? el('p', { class: 'empty' }, 'There is no course to tell.') : el('div', {}, strip(list), table('States one after another', [
        { name: 'State', head: true, cell: one => el('span', { class: 'stand', data: { tone: state(one.state).tone } }, state(one.state).name) },
        { name: 'From', class: 'day', cell: one => [day(one.from), one.from_lo && one.from_lo !== one.from_hi ? [el('br'), el('small', {}, `90 %: ${span(one.from_lo, one.from_hi)}`)] : null] },
        { name: 'To', class: 'day', cell: one => day(one.to) },
        { name: 'Days', class: 'num', cell: one => daysBetween(one.from, one.to) + 1 },
        { name: 'Acts', class: 'num', cell: one => one.acts },
        { name: 'Probability', class: 'num', cell: one => chance(one.probability) },
        { name: 'Evidence', class: 'num', cell: one => counted(one.evidence?.length ?? 0, 'piece') },
    ], list));
}

function strip(list) {
    const first = list[0].from;
    const length = Math.max(1, daysBetween(first, list.at(-1).to) + 1);
    const label = list.map(one => `${state(one.state).name} ${span(one.from, one.to)}`).join('; ');
    return svg('svg', { class: 'strip', viewBox: `0 0 ${length} 26`, preserveAspectRatio: 'none', role: 'img', 'aria-label': `States: ${label}.` },
        list.map(one => svg('rect', { x: daysBetween(first, one.from), width: daysBetween(one.from, one.to) + 1, y: 4, height: 18, data: { tone: state(one.state).tone } },
            svg('title', {}, `${state(one.state).name}, ${span(one.from, one.to)}`))));
}
