// A calendar heat map: a cell a day, the darker the more acts of the two against each other.

import { el } from '../dom.js';
import { addDays, counted, day, number } from '../format.js';
import { acts } from './publishers.js';
import { colours, faded } from './theme.js';

const tall = 118;
const mostYears = 6;
const steps = [0.16, 0.34, 0.55, 0.78, 1];

/**
 * The calendar for ECharts, the latest year first.
 * @param {Object} series What `/series` answers, by days.
 * @param {{a: string, b: string}} pair
 * @returns {{option: Object, height: number, years: number}}
 */
export function calendar(series, pair) {
    const colour = colours();
    const all = years(series);
    const shown = all.slice(0, mostYears);
    const most = Math.max(1, ...series.bins.map(total));
    return {
        years: all.length - shown.length, height: shown.length * tall + 34,
        option: {
            animation: false,
            textStyle: { fontFamily: 'system-ui, "Noto Sans", sans-serif', color: colour.ink },
            tooltip: { confine: true, transitionDuration: 0, backgroundColor: colour.paper, borderColor: colour.faint, textStyle: { color: colour.ink }, formatter: ({ value }) => tip(series, pair, value[0]) },
            visualMap: {
                type: 'piecewise', orient: 'horizontal', left: 'left', bottom: 0, itemWidth: 12, itemHeight: 12, textStyle: { color: colour.faint, fontSize: 11 }, pieces: pieces(most, colour),
            },
            calendar: shown.map((year, index) => ({
                range: year, top: index * tall + 18, left: 62, right: 8, cellSize: ['auto', 13],
                itemStyle: { color: 'transparent', borderColor: colour.rule, borderWidth: 0.5 }, splitLine: { lineStyle: { color: colour.faint, width: 1 } },
                dayLabel: { firstDay: 1, color: colour.faint, fontSize: 10, nameMap: ['', 'Mon', '', 'Wed', '', 'Fri', ''] },
                monthLabel: { color: colour.faint, fontSize: 11 }, yearLabel: { color: colour.ink, fontSize: 12, fontWeight: 'normal', margin: 40 },
            })),
            series: shown.map((year, index) => ({
                type: 'heatmap', coordinateSystem: 'calendar', calendarIndex: index, emphasis: { itemStyle: { borderColor: colour.ink, borderWidth: 1 } },
                data: series.bins.filter(bin => bin.start.startsWith(year)).map(bin => [bin.start, Math.round(total(bin) * 10) / 10]),
            })),
        },
    };
}

const total = bin => acts(bin, 'ab') + acts(bin, 'ba');

function years(series) {
    return [...new Set(series.bins.map(bin => bin.start.slice(0, 4)))].sort().reverse();
}

// Most days have few acts and some have many: the steps widen.
function pieces(most, colour) {
    const bounds = [...new Set([0, ...[0.1, 0.25, 0.5, 0.75].map(share => Math.ceil(share * most)), Math.ceil(most)])];
    return [
        { value: 0, label: 'none', color: faded(colour.lull, 0.12) },
        ...bounds.slice(1).map((to, index) => ({ gt: bounds[index], lte: to, label: bounds[index] + 1 >= to ? `up to ${to}` : `${bounds[index]} to ${to}`, color: faded(colour.warn, steps[index + steps.length - bounds.length + 1] ?? 1) })),
    ];
}

function tip(series, pair, iso) {
    const bin = series.bins.find(one => one.start === iso);
    const marks = series.marks.filter(mark => mark.day === iso);
    return el('div', { class: 'tip' }, el('b', {}, day(iso)),
        bin ? [el('div', { class: 'toward-a' }, `${pair.a} against ${pair.b}: ${number(acts(bin, 'ab'))}`), el('div', { class: 'toward-b' }, `${pair.b} against ${pair.a}: ${number(acts(bin, 'ba'))}`)] : null,
        marks.length ? el('ul', {}, marks.map(mark => el('li', {}, mark.label))) : null);
}

/** What the calendar shows, in a sentence: the longest run of days without an act. */
export function calm(series) {
    let [best, from, run] = [0, null, 0];
    for (const bin of series.bins) {
        run = total(bin) === 0 ? run + 1 : 0;
        if (run > best) {
            [best, from] = [run, addDays(bin.start, 1 - run)];
        }
    }

    return best === 0 ? 'No day is without an act.' : `The longest stretch without an act is ${counted(best, 'day')}, from ${day(from)}.`;
}
