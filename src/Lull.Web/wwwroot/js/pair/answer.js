// The answer in two sentences, every state with its probability, and what to take away.

import { address } from '../api.js';
import { el, fill, svg } from '../dom.js';
import { chance } from '../format.js';
import { state } from '../words.js';

/**
 * Fills `place` with the answer.
 * @param {HTMLElement} place
 * @param {Object} dyad What `/dyads/{id}` answers.
 * @param {{struck: number, whole: Object|null}} strike How many pieces are struck, and the assessment with none struck.
 */
export function answer(place, dyad, strike) {
    const told = dyad.assessment;
    place.dataset.tone = state(told.state).tone;
    place.dataset.asOf = dyad.as_of;
    fill(place,
        el('div', {},
            sentences(dyad).map(sentence => el('p', { class: 'verdict' }, sentence)),
            strike.struck > 0 && strike.whole ? struckNote(told, strike) : null,
            onset(told), downloads(dyad)),
        states(told));
    place.setAttribute('aria-busy', 'false');
}

function sentences(dyad) {
    const given = dyad.answer ?? [];
    return Array.isArray(given) ? given : [given];
}

function onset(told) {
    if (!told.onset) {
        return el('p', { class: 'note' }, 'No quiet of both sides is found that lasts to this day.');
    }

    return el('p', { class: 'note' }, `By an arrangement, whatever its form, with probability ${chance(told.in_force)}.`, told.declared ? ` Form told of: ${told.declared}.` : null);
}

function struckNote(told, { struck, whole }) {
    const other = told.state === whole.state ? '' : ` The likeliest state would be ${state(told.state).name} instead of ${state(whole.state).name}.`;
    return el('p', { class: 'struck-note' }, `With ${struck === 1 ? 'one piece' : `${struck} pieces`} struck: in force ${chance(told.in_force)} instead of ${chance(whole.in_force)}.${other}`);
}

function states(told) {
    const rows = told.states.filter((one, index) => index === 0 || one.probability >= 0.005);
    const rest = told.states.length - rows.length;
    return el('div', {}, el('table', { class: 'states-table' },
        el('caption', {}, 'How likely each state is'),
        el('tbody', {}, rows.map((one, index) => {
            const { name, tone, meaning } = state(one.state);
            return el('tr', { class: index === 0 ? 'first' : null, data: { tone } },
                el('th', { scope: 'row', title: meaning }, name), el('td', {}, bar(one.probability)), el('td', { class: 'num' }, chance(one.probability)));
        }))), rest > 0 ? el('p', { class: 'small' }, `${rest} more below 0.01`) : null);
}

const bar = value => svg('svg', { viewBox: '0 0 92 9', 'aria-hidden': 'true', preserveAspectRatio: 'none' },
    svg('rect', { class: 'bar', width: Math.max(0.5, 92 * value), height: 9 }));

function downloads(dyad) {
    const file = (format, name) => el('a', { class: 'button', download: true, href: address(`/dyads/${dyad.id}/dossier`, { as_of: dyad.as_of, format }) }, name);
    return el('p', { class: 'actions' }, el('span', { class: 'soft' }, 'Dossier:'), file('html', 'HTML'), file('md', 'Markdown'), file('json', 'JSON'));
}
