// What reports claim of the pair, held against the record.

import { link } from '../address.js';
import { el } from '../dom.js';
import { chance, span } from '../format.js';
import { table } from '../table.js';
import { kindName } from '../words.js';
import { source } from './sources.js';

/**
 * Claims with their verdicts.
 * @param {Array} list
 * @param {string} empty Said where there is none.
 * @returns {HTMLElement}
 */
export function claims(list, empty) {
    return table('Claims', [
        { name: 'Verdict', head: true, cell: one => el('span', { class: `verdict-${one.verdict}` }, kindName(one.verdict)) },
        { name: 'Claim', class: 'words', cell: one => [el('a', { class: 'quote', href: `${link('report', { hash: one.report })}#${one.statement}` }, one.text), el('br'),
            el('small', {}, `${kindName(one.claim)}, says ${one.speaker ?? 'the publisher'}`, one.from ? `, of ${span(one.from, one.to)}` : '')] },
        { name: 'Because', class: 'words', cell: one => [one.because, one.rows?.length ? el('small', {}, ' ', one.rows.slice(0, 6).flatMap((id, index) => [index ? ', ' : '', source(id)])) : null] },
        { name: 'Probability', class: 'num', cell: one => one.probability === null ? '–' : chance(one.probability) },
    ], list, { empty });
}
