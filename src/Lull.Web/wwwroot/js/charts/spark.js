// The weeks of a pair in the size of a word: A against B up, B against A down.

import { svg } from '../dom.js';
import { counted } from '../format.js';

const width = 132;
const height = 34;
const fewest = 26;

/**
 * Draws the weeks of one pair.
 * @param {Array<{week: string, ab: number, ba: number}>} weeks
 * @param {string} a
 * @param {string} b
 * @returns {SVGElement}
 */
export function spark(weeks, a, b) {
    const up = weeks.reduce((most, week) => Math.max(most, week.ab), 0);
    const down = weeks.reduce((most, week) => Math.max(most, week.ba), 0);
    const ground = up + down === 0 ? height / 2 : Math.min(height - 6, Math.max(6, height * up / (up + down)));
    const scale = Math.max(up / (ground - 1), down / (height - ground - 1), Number.EPSILON);
    // A short record has as wide weeks as a long one; its last is at the right as theirs.
    const step = width / Math.max(fewest, weeks.length);
    const left = width - weeks.length * step;
    const bars = weeks.flatMap((week, index) => [
        bar('up', left + index * step, step, ground - tall(week.ab, scale), tall(week.ab, scale)),
        bar('down', left + index * step, step, ground, tall(week.ba, scale)),
    ]);
    return svg('svg', { class: 'spark', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': finding(weeks, a, b) },
        bars, svg('line', { class: 'ground', x1: 0, x2: width, y1: ground, y2: ground }));
}

// One act must be seen beside a hundred.
const tall = (acts, scale) => acts > 0 ? Math.max(1.5, acts / scale) : 0;

const bar = (name, x, step, y, tallness) => tallness === 0 ? null
    : svg('rect', { class: name, x: x + step * 0.12, width: step * 0.76, y, height: tallness });

function finding(weeks, a, b) {
    const sum = (list, key) => list.reduce((total, week) => total + week[key], 0);
    const late = weeks.slice(-4);
    return `Last ${weeks.length} weeks: ${counted(sum(weeks, 'ab'), 'act')} by ${a}, ${number(sum(weeks, 'ba'))} by ${b}; `
        + `of the last four weeks ${number(sum(late, 'ab'))} and ${number(sum(late, 'ba'))}.`;
}

const number = value => Number.isInteger(value) ? String(value) : value.toFixed(1);
