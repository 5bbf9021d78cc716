// Who says it, beside the words: on hover and on focus, gone with Escape.

import { el, fill } from '../dom.js';
import { chance } from '../format.js';
import { kindName } from '../words.js';

/**
 * Lets a bubble appear at the marks of a text.
 * @param {HTMLElement} text
 * @param {(id: string) => Object|undefined} find
 * @param {string} publisher Whose voice the report is.
 * @param {(id: string|null) => void} lit Told which statement is looked at.
 */
export function bubbles(text, find, publisher, lit) {
    const bubble = el('div', { class: 'bubble', id: 'bubble', role: 'tooltip', hidden: true });
    document.body.append(bubble);
    let leaving = 0;
    const hide = () => { bubble.hidden = true; lit(null); };
    const later = () => { leaving = setTimeout(hide, 180); };
    const show = mark => {
        clearTimeout(leaving);
        const statement = find(mark.dataset.statement);
        if (!statement || mark.dataset.off !== undefined) {
            return;
        }

        fill(bubble, content(statement, publisher));
        bubble.hidden = false;
        place(bubble, mark);
        lit(statement.id);
    };
    for (const [over, away] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
        text.addEventListener(over, event => { if (event.target.dataset?.statement) { show(event.target); } });
        text.addEventListener(away, later);
    }

    bubble.addEventListener('mouseenter', () => clearTimeout(leaving));
    bubble.addEventListener('mouseleave', later);
    addEventListener('keydown', event => { if (event.key === 'Escape') { hide(); } });
}

function place(bubble, mark) {
    const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - bubble.offsetWidth - 12);
    const above = box.top > bubble.offsetHeight + 16;
    bubble.style.left = `${Math.max(8, left) + scrollX}px`;
    bubble.style.top = `${(above ? box.top - bubble.offsetHeight - 6 : box.bottom + 6) + scrollY}px`;
}

function content(statement, publisher) {
    return [el('b', {}, kindName(statement.kind)), ` ${manner(statement)}`, chain([{ text: publisher || 'the publisher', verb: 'reports', mode: null }, ...statement.speakers])];
}

function chain([first, ...rest]) {
    const how = [first.verb, first.mode === 'paraphrased' ? 'in other words' : first.mode].filter(Boolean).join(', ');
    return el('ol', {}, el('li', {}, first.text, first.role ? `, ${first.role}` : '', how ? el('span', { class: 'soft' }, ` ${how}`) : null, rest.length ? chain(rest) : null));
}

/** Polarity, modality and hedges in words. */
export function manner(statement) {
    const how = [statement.polarity === 'negated' ? 'said not to be so' : null, statement.modality === 'actual' ? (statement.polarity === 'negated' ? null : 'told as fact') : statement.modality,
        statement.hedges?.length ? `hedged: ${statement.hedges.join(', ')}` : null, `confidence ${chance(statement.confidence)}`];
    return how.filter(Boolean).join(', ');
}
