// The statements of a report as a list beside its text.

import { el } from '../dom.js';
import { span } from '../format.js';
import { group, kindName } from '../words.js';
import { manner } from './bubble.js';

/**
 * The list of statements.
 * @param {Array} statements
 * @param {Map<string, Object>} verdicts Claims by their statement's id.
 * @returns {HTMLElement[]}
 */
export function side(statements, verdicts) {
    return [el('h2', {}, `${statements.length} statements`), el('ol', {}, statements.map(one => item(one, verdicts.get(one.id))))];
}

function item(one, claim) {
    return el('li', { id: one.id, tabindex: '-1', data: { group: group(one.kind) } },
        el('div', {}, el('span', { class: 'swatch', 'aria-hidden': 'true' }), el('span', { class: 'kind' }, kindName(one.kind)), el('span', { class: 'told' }, ` ${manner(one)}`)),
        el('div', { class: 'who' }, party(one.agent, 'somebody'), ' \u2192 ', party(one.patient, 'nobody named'), one.third?.map(third => [`; ${third.role}: `, party(third.party)])),
        el('div', { class: 'told' }, [when(one.time), where(one.place), one.speakers.length ? `says ${one.speakers.map(speaker => speaker.text).join(', by way of ')}` : 'in the publisher\u2019s own voice',
            one.condition ? `on condition: ${one.condition}` : null, one.purpose ? `for: ${one.purpose}` : null].filter(Boolean).join('; ')),
        claim ? el('div', {}, el('span', { class: `verdict-${claim.verdict}` }, kindName(claim.verdict)), `: ${claim.because}`) : null,
        el('a', { class: 'backlink quote', href: `#in-${one.id}`, data: { to: one.id } }, one.text));
}

const party = (one, none) => !one ? el('span', { class: 'told' }, none) : el('span', { title: one.text }, one.name ?? one.text);

const when = time => !time ? null : time.start ? span(time.start, time.end) : time.text || null;

const where = place => place ? place.name ?? place.text : null;
