// Where a piece of evidence can be read: a statement in its report, a row in the record.

import { link } from '../address.js';
import { el } from '../dom.js';

const statement = /^([0-9a-f]{8,64})-(s\d+)$/;
const made = new Set(['prior', 'quiet', 'undeclared', 'within', 'acts']);

/**
 * A link to what an id stands for, or nothing where it stands for the model itself.
 * @param {string} id As ledgers, violations and claims give it.
 * @param {string} [text] Shown; the id where there is none.
 * @returns {HTMLElement|null}
 */
export function source(id, text) {
    const found = statement.exec(id);
    if (found) {
        return el('a', { href: `${link('report', { hash: found[1] })}#${found[2]}` }, text ?? id);
    }

    return made.has(id) ? null : el('a', { href: link('record', { id }), class: 'record-link' }, text ?? id);
}

/** Whether an id stands for a row or statement, so that it can be struck. */
export const strikable = id => !made.has(id);
