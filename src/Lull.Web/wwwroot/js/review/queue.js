// The list of what there is to look at.

import { el, fill } from '../dom.js';

const kinds = { statement: 'Statement', event: 'Row', match: 'One act or two?', name: 'Who is this?', ceasefire: 'Ceasefire?' };

/** What a kind of subject is called above it. */
export const kindTitle = kind => kinds[kind] ?? kind;

/** Tells subjects apart. */
export const keyOf = one => [one.kind, ...one.parts].join(' | ');

/**
 * Shows the queue.
 * @param {HTMLElement} place
 * @param {Array} items
 * @param {?string} chosen The key of the chosen one.
 * @param {(item: *) => void} choose
 */
export function show(place, items, chosen, choose) {
    if (items.length === 0) {
        fill(place, el('li', {}, el('p', { class: 'empty' }, 'Nothing to look at.')));
        return;
    }

    fill(place, items.map(one => el('li', {}, el('button', {
        type: 'button',
        'aria-current': keyOf(one) === chosen ? 'true' : null,
        data: { key: keyOf(one) },
        on: { click: () => choose(one) },
    },
    el('span', { class: 'kind' }, kindTitle(one.kind), one.disputed ? el('span', { class: 'disputed' }, ' · reviewers differ') : null),
    el('span', { class: 'heavy', title: 'weight times doubt' }, one.importance.toFixed(2)),
    el('span', { class: 'said' }, one.text || one.parts[0]),
    el('span', { class: 'pair' }, `${one.dyad.a} and ${one.dyad.b}`, one.pairs > 1 ? ` and ${one.pairs - 1} more` : null)))));
}
