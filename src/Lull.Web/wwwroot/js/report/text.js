// The text of a report with its statements marked: colour and line tell kind, polarity and modality.

import { el } from '../dom.js';
import { group } from '../words.js';

/** How a statement is told: `as` fact, `open` (planned, feared, demanded, ...), or `not` (negated or denied). */
export function told(statement) {
    return statement.polarity === 'negated' || statement.modality === 'denied' ? 'not' : statement.modality === 'actual' ? 'as' : 'open';
}

/**
 * Cuts a text where statements begin and end. Of several statements over the same words the shortest is marked there,
 * since the longer ones can be seen around it.
 * @param {string} text
 * @param {Array<{id: string, span: number[]}>} statements
 * @returns {Array<{text: string, statement: Object|null, opens: boolean}>}
 */
export function pieces(text, statements) {
    const cuts = [...new Set([0, text.length, ...statements.flatMap(one => one.span)])].filter(at => at >= 0 && at <= text.length).sort((x, y) => x - y);
    const opened = new Set();
    return cuts.slice(0, -1).map((from, index) => {
        const to = cuts[index + 1];
        const over = statements.filter(one => one.span[0] <= from && one.span[1] >= to);
        const statement = over.reduce((best, one) => !best || length(one) < length(best) ? one : best, null);
        const opens = statement !== null && !opened.has(statement.id);
        opened.add(statement?.id);
        return { text: text.slice(from, to), statement, opens };
    });
}

const length = statement => statement.span[1] - statement.span[0];

/**
 * The nodes of a marked text. A statement is reached with the tabulator where it first shows.
 * @param {string} text
 * @param {Array} statements
 * @returns {Node[]}
 */
export function marked(text, statements) {
    return pieces(text, statements).map(piece => piece.statement === null ? document.createTextNode(piece.text)
        : el('a', {
            href: `#${piece.statement.id}`, tabindex: piece.opens ? null : -1, id: piece.opens ? `in-${piece.statement.id}` : null,
            data: { statement: piece.statement.id, group: group(piece.statement.kind), told: told(piece.statement) },
        }, piece.text));
}
