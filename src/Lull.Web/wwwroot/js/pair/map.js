// Where the acts took place, as exactly as the record tells and no more.

import { address } from '../api.js';
import { el } from '../dom.js';
import { day } from '../format.js';
import { link } from '../address.js';

/**
 * The map of a pair as the dossier draws it, or a sentence where no act tells its place.
 * @param {{id: string, a: string, b: string, as_of: string}} pair
 * @returns {HTMLElement}
 */
export function map(pair) {
    const note = el('p', { class: 'empty', hidden: true }, 'No act of the two tells its place.');
    const picture = el('img', {
        class: 'map', src: address(`/dyads/${pair.id}/map.svg`, { as_of: pair.as_of }), loading: 'lazy',
        alt: `Map of the acts of ${pair.a} and ${pair.b} against each other up to ${day(pair.as_of)}; the rows of the record name the places.`,
    });
    picture.addEventListener('error', () => {
        picture.hidden = true;
        caption.hidden = true;
        note.hidden = false;
    });
    const caption = el('p', { class: 'small' }, `Acts known one by one, by first-level region and no more exactly: the larger the circle the more acts, blue by ${pair.a}, hatched orange by ${pair.b}. Where only the state is known, its land is hatched.`);
    return el('div', {}, picture, caption, note, el('p', { class: 'small' }, el('a', { href: link('record', { dyad: pair.id, to: pair.as_of }) }, 'The rows with their places')));
}
