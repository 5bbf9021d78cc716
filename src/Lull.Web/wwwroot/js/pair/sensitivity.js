// The question asked differently, and what would change the answer. Slow, so worked out only when asked for.

import { get } from '../api.js';
import { el, fill } from '../dom.js';
import { chance, number, shortDay } from '../format.js';
import { table } from '../table.js';
import { state } from '../words.js';

/**
 * A button that works out the sensitivity of an answer.
 * @param {() => {id: string, asOf: string}} asked
 * @returns {HTMLElement}
 */
export function sensitivity(asked) {
    const place = el('div', {});
    const start = el('button', { type: 'button', class: 'button', on: { click: work } }, 'Work it out');
    const note = el('p', { class: 'note' }, 'The answer anew for each publisher, country, member and other definitions of an attack; then what would change it. Takes some seconds.');

    async function work() {
        const { id, asOf } = asked();
        start.disabled = true;
        fill(place, el('p', { class: 'note', role: 'status' }, 'Working it out …'));
        try {
            const told = await get(`/dyads/${id}/sensitivity`, { as_of: asOf });
            fill(place, el('p', { class: 'note', role: 'status' }, `As of ${shortDay(asOf)}.`), variants(told.sensitivity ?? []), changes(told.changes ?? []));
        } catch (trouble) {
            fill(place, el('p', { class: 'trouble', role: 'alert' }, trouble.message));
        } finally {
            start.disabled = false;
        }
    }

    return el('div', {}, note, start, place);
}

const answer = one => one.state === null ? '–' : el('span', { class: 'stand', data: { tone: state(one.state).tone } }, state(one.state).name);

function variants(list) {
    return [el('h3', {}, 'Asked differently'), table('The answer by variants', [
        { name: 'By', cell: one => one.by.replaceAll('-', ' ') },
        { name: 'Variant', head: true, cell: one => one.name },
        { name: 'Answer', cell: one => [answer(one), one.differs ? el('b', {}, ' differs') : null] },
        { name: 'In force', class: 'num', cell: one => chance(one.in_force) },
        { name: 'Quiet since', class: 'day', cell: one => shortDay(one.onset) },
        { name: 'Acts', class: 'num', cell: one => number(one.acts) },
        { name: 'Remark', class: 'words', cell: one => el('small', {}, one.remark) },
    ], list, { empty: 'No variant has anything to tell.' })];
}

function changes(list) {
    return [el('h3', {}, 'What would change the answer'), table('What would change the answer', [
        { name: 'If', head: true, class: 'words', cell: one => one.what },
        { name: 'Then', cell: one => [answer(one), one.moves ? el('b', {}, ' changes') : null] },
        { name: 'In force', class: 'num', cell: one => chance(one.in_force) },
        { name: 'As of', class: 'day', cell: one => shortDay(one.as_of) },
    ], list, { empty: 'Nothing that was tried changes it.' })];
}
