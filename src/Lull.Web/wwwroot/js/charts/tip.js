// What the chart tells of the days under the pointer.

import { el } from '../dom.js';
import { chance, daysBetween, isoDay, number, span, addDays } from '../format.js';
import { acts } from './publishers.js';

/**
 * Tells of one moment of a series.
 * @param {Object} series
 * @param {{a: string, b: string}} pair
 * @param {number} at Milliseconds.
 * @returns {HTMLElement|string}
 */
export function tip(series, pair, at) {
    if (at === undefined) {
        return '';
    }

    const today = isoDay(at);
    const bin = series.bins.find(one => today >= one.start && daysBetween(one.start, today) < one.days);
    const from = bin?.start ?? today;
    const to = bin ? addDays(bin.start, bin.days - 1) : today;
    const probability = series.probability.find(day => day.day === (to < series.to ? to : series.to)) ?? series.probability.find(day => day.day === today);
    const marks = series.marks.filter(mark => mark.day >= from && mark.day <= to);
    return el('div', { class: 'tip' },
        el('b', {}, span(from, to)),
        bin ? [way(bin, 'ab', `${pair.a} against ${pair.b}`), way(bin, 'ba', `${pair.b} against ${pair.a}`)] : null,
        probability ? el('div', {}, `Both quiet: ${chance(probability.p)} looking back`, probability.p_known === null || probability.p_known === undefined ? '' : `, ${chance(probability.p_known)} as known that day`) : null,
        marks.length ? el('ul', {}, marks.slice(0, 6).map(mark => el('li', {}, mark.label)), marks.length > 6 ? el('li', {}, `and ${marks.length - 6} more`) : null) : null);
}

function way(bin, key, name) {
    const sum = bin[`${key}_sum`] ?? 0;
    const tellers = Object.entries(bin.by_publisher ?? {}).filter(([, own]) => own[key] > 0).sort((x, y) => y[1][key] - x[1][key]);
    return el('div', {}, el('span', { class: key === 'ab' ? 'toward-a' : 'toward-b' }, `${name}: ${number(acts(bin, key))}`),
        sum > 0 ? ` (${number(sum)} known as a sum)` : '',
        tellers.length ? el('ul', {}, tellers.slice(0, 5).map(([publisher, own]) => el('li', { class: 'soft' }, `${publisher} counts ${number(own[key])}`))) : null);
}
