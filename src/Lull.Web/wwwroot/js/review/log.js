// What was decided, and how far reviewers agree.

import { get } from '../api.js';
import { el, fill } from '../dom.js';
import { number } from '../format.js';
import { pager, table } from '../table.js';
import { kindName } from '../words.js';

/**
 * Shows a page of decisions, the newest first.
 * @param {HTMLElement} place
 * @param {HTMLElement} below
 * @param {?string} reviewer Who may take theirs back.
 * @param {(decision: *) => void} undo
 * @param {number} [page]
 * @returns {Promise<Array>} The decisions on the page.
 */
export async function decisions(place, below, reviewer, undo, page = 1) {
    const list = await get('/reviews/decisions', { page, size: 20 });
    fill(place, table('Decisions, the newest first', [
        { name: 'Nr', class: 'num', cell: one => number(one.number) },
        { name: 'When', class: 'day', cell: one => `${one.recorded_at.slice(0, 10)} ${one.recorded_at.slice(11, 16)}` },
        { name: 'Who', cell: one => one.reviewer },
        { name: 'What', head: true, cell: one => [el('span', { class: 'what' }, one.text), one.note ? el('div', { class: 'small' }, `\u201C${one.note}\u201D`) : null] },
        { name: 'Counts', cell: one => one.ruling ? one.disputed ? el('span', { class: 'disputed' }, 'yes, disputed') : 'yes' : one.standing ? 'no, a newer one does' : one.verdict === 'undo' ? '–' : 'no more' },
        { name: '', cell: one => mayUndo(one, reviewer) ? el('button', { type: 'button', class: 'plain', 'aria-label': `Undo decision ${one.number}`, on: { click: () => undo(one) } }, 'Undo') : null },
    ], list.items, { empty: 'Nobody has decided anything yet.', row: (one, tr) => tr.classList.toggle('undone', !one.standing && one.verdict !== 'undo') }));
    pager(below, list, 'decisions', next => decisions(place, below, reviewer, undo, next));
    below.hidden = list.total <= list.size;
    return list.items;
}

/** True for what a reviewer may take back. */
export const mayUndo = (one, reviewer) => one.standing && reviewer !== null && one.reviewer.toLowerCase() === reviewer.toLowerCase();

/** Shows Krippendorff's alpha of each field, and what is disputed. */
export async function agreement(place) {
    const { items, disputes } = await get('/reviews/agreement');
    fill(place,
        el('p', { class: 'note' }, 'Krippendorff\u2019s alpha: 1 is full agreement, 0 what chance gives. It needs things that two reviewers looked at, and on which the answers are not all the same.'),
        table('Agreement by field', [
            { name: 'Of', cell: one => kindName(one.kind) },
            { name: 'Field', head: true, cell: one => kindName(one.field) },
            { name: 'Alpha', class: 'num', cell: one => one.alpha === null ? 'not defined' : one.alpha.toFixed(2).replace('-', '\u2212') },
            { name: 'Looked at twice', class: 'num', cell: one => number(one.units) },
            { name: 'Differing', class: 'num', cell: one => number(one.differing) },
            { name: 'Reviewers', class: 'num', cell: one => number(one.reviewers) },
        ], items, { empty: 'No two reviewers have looked at the same thing yet.' }),
        disputes.length ? [el('h3', {}, 'Disputed'), el('ul', {}, disputes.map(one => el('li', {}, one.text)))] : null);
}
