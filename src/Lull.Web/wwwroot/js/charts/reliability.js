// A reliability diagram: what was given to the right, what came true upwards; on the dotted line they are the same.

import { chance, number } from '../format.js';
import { colours, faded } from './theme.js';

const known = bin => bin.count > 0;

/** A share that was counted: nothing is more certain than that. */
export const share = value => value.toFixed(2);

/** What a diagram shows, in words. */
export function verdict({ scores }) {
    const told = scores.bins.filter(known);
    const outside = told.filter(bin => bin.said < bin.interval.low || bin.said > bin.interval.high);
    const top = told.at(-1);
    return `Of ${number(top.count)} days given ${chance(top.said)} on average, ${share(top.came_true)} came true (95 %: ${share(top.interval.low)} to ${share(top.interval.high)}). `
        + (outside.length === 0 ? 'In every bin what was given lies within the interval of what came true.'
            : `In ${outside.length} of ${told.length} bins what was given lies outside the interval of what came true: ${outside.map(bin => `${chance(bin.said)} given, ${share(bin.came_true)} came true`).join('; ')}.`);
}

/** The whole of a diagram for ECharts. */
export function reliability({ scores }) {
    const colour = colours();
    const bins = scores.bins.filter(known);
    const axis = name => ({
        type: 'value', min: 0, max: 1, interval: 0.2, name, nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: colour.faint, fontSize: 11 },
        axisLabel: { color: colour.faint, fontSize: 11 }, axisLine: { show: true, lineStyle: { color: colour.faint } }, splitLine: { lineStyle: { color: colour.rule } },
    });
    return {
        animation: false,
        textStyle: { fontFamily: 'system-ui, "Noto Sans", sans-serif', color: colour.ink },
        grid: { left: 48, right: 12, top: 10, bottom: 44 },
        xAxis: axis('probability given'),
        yAxis: axis('share that came true'),
        tooltip: { confine: true, transitionDuration: 0, backgroundColor: colour.paper, borderColor: colour.faint, textStyle: { color: colour.ink, fontSize: 12 }, formatter: ({ dataIndex }) => hint(bins[dataIndex]) },
        series: [
            { type: 'line', data: [[0, 0], [1, 1]], symbol: 'none', silent: true, tooltip: { show: false }, lineStyle: { color: colour.faint, width: 1.2, type: 'dotted' } },
            { type: 'custom', data: bins.map(bin => [bin.said, bin.interval.low, bin.interval.high]), encode: { x: 0, y: [1, 2] }, renderItem: (_, api) => whisker(api, colour), z: 2 },
            {
                type: 'line', data: bins.map(bin => [bin.said, bin.came_true]), symbol: 'circle', z: 3, lineStyle: { color: colour.ink, width: 1.6 },
                // The more days, the larger; a bin of three must not look like one of a thousand.
                symbolSize: (_, { dataIndex }) => 5 + 2.4 * Math.log10(1 + bins[dataIndex].count), itemStyle: { color: colour.lull, borderColor: colour.ink, borderWidth: 1 },
            },
        ],
    };
}

function whisker(api, colour) {
    const [x, low] = api.coord([api.value(0), api.value(1)]);
    const [, high] = api.coord([api.value(0), api.value(2)]);
    return { type: 'rect', shape: { x: x - 5, y: high, width: 10, height: Math.max(1, low - high) }, style: { fill: faded(colour.lull, 0.3) } };
}

const hint = bin => `given ${share(bin.from)} to ${share(bin.to)}: ${number(bin.count)} days, ${chance(bin.said)} on average<br>${share(bin.came_true)} came true (95 %: ${share(bin.interval.low)} to ${share(bin.interval.high)})`;
