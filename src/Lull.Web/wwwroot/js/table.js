// Tables that sort by their heads, and leaf through pages.

import { el, fill } from './dom.js';
import { number } from './format.js';

/**
 * @typedef {Object} Column
 * @property {string} name Head of the column.
 * @property {(row: *) => (Node|string|number|null|Array)} cell
 * @property {string} [class] Of the cells.
 * @property {string} [sort] The key it sorts by; without one it does not sort.
 * @property {boolean} [head] Whether the cell names the row.
 */

/**
 * Makes a table.
 * @param {string} caption Read out, not seen.
 * @param {Column[]} columns
 * @param {Array} rows
 * @param {{sort?: string, order?: string, onSort?: (key: string, order: string) => void, empty?: string}} [options]
 * @returns {HTMLElement}
 */
export function table(caption, columns, rows, options = {}) {
    if (rows.length === 0) {
        return el('p', { class: 'empty' }, options.empty ?? 'Nothing.');
    }

    // On a phone rows are shown as blocks; the roles say that it is a table all the same.
    return el('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': caption },
        el('table', { role: 'table' },
            el('caption', { class: 'unseen' }, caption),
            el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, columns.map(column => headCell(column, options)))),
            el('tbody', { role: 'rowgroup' }, rows.map(row => el('tr', { role: 'row' }, columns.map(column => cell(column, row)))))));
}

function cell(column, row) {
    const made = column.head
        ? el('th', { class: column.class, scope: 'row', role: 'rowheader' }, column.cell(row))
        : el('td', { class: column.class, role: 'cell', data: { label: column.name } }, column.cell(row));
    const text = made.textContent.trim();
    made.classList.toggle('none', (text === '' || text === '–') && !made.querySelector('svg, input'));
    return made;
}

function headCell(column, { sort, order, onSort }) {
    if (!column.sort || !onSort) {
        return el('th', { scope: 'col', role: 'columnheader', class: column.class }, column.name);
    }

    const now = column.sort === sort;
    const next = now && order === 'asc' ? 'desc' : now ? 'asc' : column.class?.includes('num') ? 'desc' : 'asc';
    return el('th', { scope: 'col', role: 'columnheader', class: column.class, 'aria-sort': now ? (order === 'desc' ? 'descending' : 'ascending') : null },
        el('button', { type: 'button', on: { click: () => onSort(column.sort, next) } }, column.name));
}

/**
 * Fills `place` with "1 to 50 of 1 234" and buttons back and forth.
 * @param {HTMLElement} place
 * @param {{page: number, size: number, total: number}} list
 * @param {string} noun What is listed, plural.
 * @param {(page: number) => void} go
 */
export function pager(place, list, noun, go) {
    const { page, size, total } = list;
    const last = Math.max(1, Math.ceil(total / size));
    const button = (name, to) => el('button', { type: 'button', class: 'plain', disabled: to < 1 || to > last || null, on: { click: () => go(to) } }, name);
    fill(place,
        el('span', {}, total === 0 ? `No ${noun}` : `${number((page - 1) * size + 1)} to ${number(Math.min(total, page * size))} of ${number(total)} ${noun}`),
        last > 1 ? [button('Back', page - 1), button('On', page + 1)] : null);
}
