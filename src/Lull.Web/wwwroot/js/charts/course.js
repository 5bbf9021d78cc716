// The mirror chart: acts of A on B up, of B on A down, by publisher; the words above it, the probability of a mutual
// lull beneath it, and what the press reported as a grey ground, so that its silence is seen.

import { stamp } from '../format.js';
import { acts, foremost, shapes } from './publishers.js';
import { tip } from './tip.js';
import { colours, faded } from './theme.js';

const half = 43_200_000;

/**
 * The whole of the chart for ECharts.
 * @param {Object} series What `/series` answers.
 * @param {{a: string, b: string, first: string, last: string, asOf: string, after: string, publishers: boolean}} pair Names, ends
 *     of the record, the day asked about, what to call the days after it, and whether publishers' own counts are shown.
 * @returns {Object}
 */
export function course(series, pair) {
    const colour = colours();
    const narrow = innerWidth < 640;
    const left = narrow ? 34 : 46;
    const grid = (top, height) => ({ left, right: 14, top, height });
    const tall = narrow ? 210 : 250;
    const beneath = 34 + tall + 16;
    const axis = (gridIndex, labels) => ({
        type: 'time', gridIndex, containShape: false, min: stamp(pair.first), max: stamp(pair.last) + 2 * half,
        axisLine: { show: gridIndex === 2, lineStyle: { color: colour.faint } }, axisTick: { show: labels, lineStyle: { color: colour.rule } },
        axisLabel: { show: labels, color: colour.faint, hideOverlap: true, fontSize: 11 },
        splitLine: { show: gridIndex > 0, lineStyle: { color: colour.rule, width: 1 } },
        axisPointer: { label: { show: false } },
    });
    return {
        animation: false,
        textStyle: { fontFamily: 'system-ui, "Noto Sans", sans-serif', color: colour.ink },
        grid: [grid(8, 22), grid(34, tall), grid(beneath, 76)],
        axisPointer: { link: [{ xAxisIndex: 'all' }], lineStyle: { color: colour.faint } },
        xAxis: [axis(0, false), axis(1, false), axis(2, true)],
        yAxis: [
            { gridIndex: 0, min: 0, max: 1, show: false },
            actsAxis(series, colour),
            { gridIndex: 2, min: 0, max: 1, interval: 0.5, axisLabel: { color: colour.faint, fontSize: 11 }, splitLine: { lineStyle: { color: colour.rule } } },
            { gridIndex: 1, min: 0, max: 4 * Math.max(1, ...(series.reports ?? []).map(day => day.n ?? 0)), show: false },
        ],
        dataZoom: [
            { type: 'inside', xAxisIndex: [0, 1, 2], zoomOnMouseWheel: 'ctrl', moveOnMouseMove: false, moveOnMouseWheel: false, filterMode: 'none' },
            { type: 'slider', xAxisIndex: [0, 1, 2], height: 22, bottom: 6, left, right: 14, filterMode: 'none', borderColor: colour.rule, textStyle: { color: colour.faint, fontSize: 11 },
                fillerColor: faded(colour.lull, 0.12), handleStyle: { color: colour.paper, borderColor: colour.faint }, dataBackground: { lineStyle: { color: colour.faint }, areaStyle: { color: colour.rule } }, brushSelect: false },
        ],
        brush: { xAxisIndex: 1, brushType: 'lineX', brushMode: 'single', transformable: true, throttleType: 'debounce', throttleDelay: 250,
            brushStyle: { color: faded(colour.a, 0.12), borderColor: colour.a, borderWidth: 1 }, outOfBrush: { colorAlpha: 1 }, inBrush: { colorAlpha: 1 } },
        toolbox: { show: false },
        tooltip: { trigger: 'axis', confine: true, transitionDuration: 0, backgroundColor: colour.paper, borderColor: colour.faint, textStyle: { color: colour.ink },
            formatter: points => tip(series, pair, points[0]?.axisValue) },
        series: [coverage(series, colour), ...bars(series, colour), ...(pair.publishers ? counts(series, colour) : []), ground(series, pair, colour), ...curves(series, pair, colour), ...marks(series, colour)].filter(Boolean),
    };
}

function actsAxis(series, colour) {
    const most = way => Math.max(0, ...series.bins.map(bin => acts(bin, way)));
    return {
        gridIndex: 1, min: most('ba') > 0 ? null : 0, max: most('ab') > 0 ? null : 0, minInterval: 1,
        axisLabel: { color: colour.faint, fontSize: 11, formatter: value => String(Math.abs(value)) },
        splitLine: { lineStyle: { color: colour.rule } },
    };
}

const middle = bin => stamp(bin.start) + bin.days * half;

function bars(series, colour) {
    const one = (name, way, hatched) => ({
        name, type: 'bar', xAxisIndex: 1, yAxisIndex: 1, stack: 'acts', barCategoryGap: '12%', barMinWidth: 1.5, z: 3, cursor: 'default', emphasis: { disabled: true },
        itemStyle: hatched ? hatching(way === 'ab' ? colour.a : colour.b) : { color: way === 'ab' ? colour.a : colour.b },
        data: series.bins.map(bin => [middle(bin), upOrDown(way, bin[hatched ? `${way}_sum` : way])]),
    });
    return ['ab', 'ba'].flatMap(way => [one('known one by one', way, false), one('known as a sum', way, true)])
        .filter(line => line.data.some(([, count]) => count !== null));
}

const upOrDown = (way, count) => !count ? null : way === 'ab' ? count : -count;

const hatching = tone => ({
    color: faded(tone, 0.06), borderColor: tone, borderWidth: 0.7,
    decal: { symbol: 'line', dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: -0.785, color: faded(tone, 0.75) },
});

function counts(series, colour) {
    return foremost(series.bins).flatMap((name, index) => ['ab', 'ba'].map(way => ({
        name, type: 'scatter', xAxisIndex: 1, yAxisIndex: 1, symbol: shapes[index], symbolSize: 7, z: 6, silent: true,
        itemStyle: { color: colour.paper, borderColor: colour.ink, borderWidth: 1.1 },
        data: series.bins.filter(bin => bin.by_publisher?.[name]?.[way]).map(bin => [middle(bin), upOrDown(way, bin.by_publisher[name][way])]),
    })));
}

// Carries the lulls, their onsets and what is not known yet; has a line of its own at nought.
function ground(series, pair, colour) {
    return {
        type: 'line', xAxisIndex: 1, yAxisIndex: 1, symbol: 'none', silent: true, z: 4, lineStyle: { color: colour.ink, width: 1 },
        data: [[stamp(pair.first), 0], [stamp(pair.last) + 2 * half, 0]],
        markArea: { silent: true, data: areas(series, pair, colour) },
        markLine: asOfLine(pair, colour),
    };
}

function areas(series, pair, colour) {
    const area = (from, to, opacity, name, fill = colour.lull) => [
        { xAxis: stamp(from), name, itemStyle: { color: faded(fill, opacity) }, label: { color: colour.faint, position: 'insideTop', fontSize: 11 } },
        { xAxis: stamp(to) + 2 * half },
    ];
    const end = series.to;
    const lulls = series.spells.flatMap(spell => {
        const strength = spell.kind === 'mutual' ? 0.15 : spell.kind === 'pause' ? 0.08 : 0.06;
        const whole = area(spell.onset, spell.end ?? end, strength, '', spell.kind === 'reporting-gap' ? colour.faint : colour.lull);
        return spell.onset_lo && spell.onset_hi && spell.kind === 'mutual' ? [whole, area(spell.onset_lo, spell.onset_hi, 0.35, '')] : [whole];
    });
    return pair.asOf < pair.last ? [...lulls, area(pair.asOf, pair.last, 0.1, innerWidth < 640 ? '' : pair.after, colour.faint)] : lulls;
}

function asOfLine(pair, colour) {
    return pair.asOf < pair.last
        ? { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: colour.ink, type: 'solid', width: 1 }, data: [{ xAxis: stamp(pair.asOf) + 2 * half }] }
        : undefined;
}

function curves(series, pair, colour) {
    const line = (name, key, style, area) => ({
        name, type: 'line', xAxisIndex: 2, yAxisIndex: 2, symbol: 'none', z: 3, emphasis: { disabled: true },
        lineStyle: { color: colour.ink, ...style }, areaStyle: area ? { color: faded(colour.lull, 0.35) } : undefined,
        data: series.probability.map(day => [stamp(day.day) + half, day[key]]),
    });
    const looking = line('looking back', 'p', { width: 1.8 }, true);
    looking.markArea = { silent: true, data: areas(series, pair, colour).filter(([from]) => from.name === '' && from.itemStyle.color.endsWith('59')) };
    looking.markLine = asOfLine(pair, colour);
    return [looking, line('as known on each day', 'p_known', { width: 1.2, type: 'dashed' }, false)];
}

function coverage(series, colour) {
    return series.reports?.length ? {
        name: 'reports', type: 'line', step: 'end', xAxisIndex: 1, yAxisIndex: 3, symbol: 'none', silent: true, z: 1, lineStyle: { width: 0 },
        areaStyle: { color: faded(colour.faint, 0.28) }, data: series.reports.map(day => [stamp(day.day), day.n]),
    } : null;
}

const signs = {
    stop: ['triangle', 0, 'lull'], go_on: ['triangle', 180, 'warn'], declaration: ['diamond', 0, 'ink'],
    violation: ['path://M0,1L1,0L4,3L7,0L8,1L5,4L8,7L7,8L4,5L1,8L0,7L3,4Z', 0, 'warn'],
};

function marks(series, colour) {
    return Object.entries(signs).map(([kind, [symbol, symbolRotate, name]]) => ({
        name: kind, type: 'scatter', xAxisIndex: 0, yAxisIndex: 0, symbol, symbolRotate, symbolSize: 11, z: 5, emphasis: { disabled: true }, cursor: 'default',
        itemStyle: { color: colour[name], borderColor: colour.paper, borderWidth: 0.8 },
        data: series.marks.filter(mark => mark.kind === kind).map(mark => [stamp(mark.day) + half, kind === 'violation' ? 0.25 : 0.7]),
    })).filter(line => line.data.length > 0);
}
