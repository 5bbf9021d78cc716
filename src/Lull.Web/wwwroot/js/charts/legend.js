// What the signs of the mirror chart mean, in words.

import { el, svg } from '../dom.js';
import { foremost } from './publishers.js';

/**
 * The chart's legend: only what it shows.
 * @param {Object} series
 * @param {{a: string, b: string, publishers: boolean}} pair
 * @returns {HTMLElement}
 */
export function legend(series, pair) {
    const names = pair.publishers ? foremost(series.bins) : [];
    const has = kind => series.marks.some(mark => mark.kind === kind);
    const sums = series.bins.some(bin => bin.ab_sum > 0 || bin.ba_sum > 0);
    return el('ul', { class: 'legend' },
        entry([svg('rect', { class: 'a', width: 22, height: 12 })], `up: ${pair.a} against ${pair.b}`),
        entry([svg('rect', { class: 'b', width: 22, height: 12 })], `down: ${pair.b} against ${pair.a}`),
        names.map((name, index) => entry([shapes[index]()], `${name}'s own count`)),
        sums ? entry([svg('path', { class: 'sum', d: 'M1 1h20v10H1zM1 11 11 1M8 11 18 1M15 11l6-6M1 5l4-4' })], 'known only as a sum, spread over its days') : null,
        series.spells.length ? [entry([svg('rect', { class: 'lull', width: 22, height: 12 })], 'lull'), entry([svg('rect', { class: 'onset', width: 22, height: 12 })], 'its onset, 90 %')] : null,
        entry([svg('path', { class: 'curve', d: 'M0 6h22' })], 'probability that both are quiet, looking back'),
        entry([svg('path', { class: 'known', d: 'M0 6h22' })], 'as known on each day'),
        series.reports?.length ? entry([svg('rect', { class: 'coverage', width: 22, height: 12 })], 'reports of the theatre: where there is none, the press is silent') : null,
        has('stop') ? entry([svg('path', { class: 'stop', d: 'M11 1 17 11H5z' })], 'says that it stops') : null,
        has('go_on') ? entry([svg('path', { class: 'go', d: 'M11 11 17 1H5z' })], 'threatens or goes on') : null,
        has('declaration') ? entry([svg('path', { class: 'flag', d: 'M11 0 17 6 11 12 5 6z' })], 'declaration') : null,
        has('violation') ? entry([svg('path', { class: 'cross', d: 'M7 2l8 8M15 2 7 10' })], 'violation') : null);
}

const entry = (sign, text) => el('li', {}, svg('svg', { viewBox: '0 0 22 12', 'aria-hidden': 'true' }, sign), text);

const shapes = [
    () => svg('circle', { class: 'own', cx: 11, cy: 6, r: 4 }), () => svg('rect', { class: 'own', x: 7, y: 2, width: 8, height: 8 }),
    () => svg('path', { class: 'own', d: 'M11 1 16 6 11 11 6 6z' }), () => svg('path', { class: 'own', d: 'M11 2 16 10H6z' }),
];
