// The evidence for and against, line by line; each piece can be struck, and the answer is worked out anew.

import { el, svg } from '../dom.js';
import { chance, signed } from '../format.js';
import { source, strikable } from './sources.js';

/**
 * The ledger of an assessment.
 * @param {Object} whole The assessment with nothing struck: its lines are those shown.
 * @param {Object} now The assessment as it stands: its weights are those shown.
 * @param {string[]} struck Ids that are struck.
 * @param {(id: string, away: boolean) => void} strike
 * @returns {HTMLElement}
 */
export function ledger(whole, now, struck, strike) {
    const weights = new Map(now.ledger.map(line => [line.id, line.weight]));
    const most = Math.max(0.5, ...whole.ledger.map(line => Math.abs(line.weight)));
    return el('div', { class: 'wide ledger', tabindex: '0', role: 'group', 'aria-label': 'Ledger' }, el('table', {},
        el('caption', { class: 'unseen' }, 'Evidence for and against an arrangement in force, in natural log-odds'),
        el('thead', {}, el('tr', {}, ['Strike', 'Weight', '', 'Evidence', 'Source'].map((name, index) =>
            el('th', { scope: 'col', class: index === 1 ? 'num' : null }, index === 2 ? el('span', { class: 'unseen' }, 'Picture of the weight') : name)))),
        el('tbody', {}, whole.ledger.map(line => row(line, weights.get(line.id), struck.includes(line.id), most, strike))),
        el('tfoot', {}, el('tr', {}, el('td', {}), el('td', { class: 'num' }, signed(odds(now.in_force))), el('td', { colspan: 3 },
            `adds up to ${chance(now.in_force)} that both are quiet by an arrangement, whatever its form`)))));
}

// Where a row came from is told by the file's name; its folder is somebody's own.
const fileName = text => text.replace(/^\S*\//, '');

const odds = share => Math.log(share / (1 - share));

function row(line, weight, away, most, strike) {
    const box = strikable(line.id)
        ? el('label', {}, el('span', { class: 'unseen' }, `Strike: ${line.sentence}`),
            el('input', { type: 'checkbox', checked: away, data: { piece: line.id }, on: { change: event => strike(line.id, event.target.checked) } }))
        : null;
    const shown = away ? line.weight : weight ?? line.weight;
    return el('tr', { class: away ? 'struck' : null },
        el('td', {}, box),
        el('td', { class: `num ${shown < 0 ? 'bad' : 'good'}` }, signed(shown)),
        el('td', { class: 'weight' }, picture(shown, most)),
        el('td', { class: 'words' }, line.sentence, line.also?.length ? el('small', {}, ` Also told: ${line.also.length}.`) : null),
        el('td', { class: 'source' }, el('small', {}, source(line.id, fileName(line.source)) ?? line.source)));
}

function picture(weight, most) {
    const width = 60 * Math.min(1, Math.abs(weight) / most);
    return svg('svg', { viewBox: '0 0 120 10', 'aria-hidden': 'true' },
        svg('rect', { class: weight < 0 ? 'against' : 'for', x: weight < 0 ? 60 - width : 60, width, y: 1, height: 8 }),
        svg('line', { class: 'axis', x1: 60, x2: 60, y1: 0, y2: 10 }));
}
