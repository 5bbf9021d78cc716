// The day asked about: a slider over the record's days. Nothing later counts, so it shows what was known then.

import { el, fill } from '../dom.js';
import { addDays, day, daysBetween } from '../format.js';

/**
 * Fills `place` with the slider.
 * @param {HTMLElement} place
 * @param {{first: string, last: string, asOf: string}} days
 * @param {(iso: string) => void} move Called while it moves.
 * @returns {(iso: string) => void} Sets the slider to a day.
 */
export function slider(place, { first, last, asOf }, move) {
    const length = Math.max(1, daysBetween(first, last));
    const range = el('input', { type: 'range', id: 'as-of', min: 0, max: length, step: 1, data: { first } });
    const shown = el('output', { for: 'as-of' });
    const today = el('button', { type: 'button', class: 'plain', on: { click: () => go(last) } }, 'Latest');
    const set = iso => {
        range.value = String(Math.min(length, Math.max(0, daysBetween(first, iso))));
        range.setAttribute('aria-valuetext', day(iso));
        shown.textContent = day(iso);
        today.disabled = iso === last;
    };
    const now = () => addDays(first, Number(range.value));
    const go = iso => {
        const within = iso < first ? first : iso > last ? last : iso;
        set(within);
        move(within);
    };
    const step = (days, name) => el('button', { type: 'button', class: 'plain', on: { click: () => go(addDays(now(), days)) } }, name);
    range.addEventListener('input', () => go(now()));
    fill(place, el('label', { for: 'as-of' }, 'As of'), shown, step(-7, 'Week back'), range, step(7, 'Week on'), today);
    set(asOf);
    return set;
}
