// Small mirror charts, one a member of an umbrella: all over the same days and on the same scale.

import { addDays, day, isoDay, number, stamp } from '../format.js';
import { colours, faded } from './theme.js';

const head = 24;
const panel = 96;
const foot = 24;
const gap = 26;

/** How many charts stand beside each other in a picture so wide. */
export const columns = width => width >= 840 ? 3 : width >= 560 ? 2 : 1;

/** How tall the picture of so many members is. */
export const height = (members, width) => Math.ceil(members / columns(width)) * (head + panel + foot);

/**
 * The whole of the picture for ECharts.
 * @param {Object} told What `/members` answers.
 * @param {{a: string, b: string}} pair
 * @param {number} width In pixels.
 */
export function members(told, pair, width) {
    const colour = colours();
    const most = Math.max(1, ...told.items.flatMap(one => one.bins.flatMap(bin => [bin.ab, bin.ba])));
    const across = columns(width);
    const wide = (width - (across - 1) * gap - 4) / across;
    const place = index => ({ left: 2 + index % across * (wide + gap), top: Math.floor(index / across) * (head + panel + foot) + head });
    const each = make => told.items.map((one, index) => make(one, index));
    return {
        animation: false,
        textStyle: { fontFamily: 'system-ui, "Noto Sans", sans-serif', color: colour.ink },
        title: each((one, index) => ({ text: one.name, left: place(index).left, top: place(index).top - head, padding: 0, textStyle: { fontSize: 12.5, fontWeight: 600, color: colour.ink, width: wide, overflow: 'truncate' } })),
        grid: each((_, index) => ({ ...place(index), width: wide, height: panel })),
        xAxis: each((_, index) => ends(index, told, colour)),
        yAxis: each((_, index) => ({ gridIndex: index, type: 'value', min: -most, max: most, show: false })),
        tooltip: { trigger: 'axis', confine: true, transitionDuration: 0, backgroundColor: colour.paper, borderColor: colour.faint, textStyle: { color: colour.ink, fontSize: 12 }, formatter: points => tip(told, pair, points) },
        series: told.items.flatMap((one, index) => bars(one, index, told, colour)),
    };
}

// A scale of figures, since that of time puts no labels at its ends.
const ends = (index, told, colour) => {
    const [from, to] = [stamp(told.from), stamp(addDays(told.to, 1))];
    return {
        gridIndex: index, type: 'value', min: from, max: to, interval: to - from, splitLine: { show: false }, axisTick: { show: false },
        axisLine: { onZero: false, lineStyle: { color: colour.rule } },
        axisLabel: { color: colour.faint, fontSize: 10.5, textMargin: 0, alignMinLabel: 'left', alignMaxLabel: 'right', formatter: value => value === to ? told.to : told.from },
        axisPointer: { lineStyle: { color: colour.faint } },
    };
};

function bars(one, index, told, colour) {
    const half = told.weeks * 7 * 43_200_000;
    const way = (key, sign, tone) => ({
        name: `${index}`, type: 'bar', xAxisIndex: index, yAxisIndex: index, stack: `acts ${index}`, barMinWidth: 1.5, barCategoryGap: '10%', emphasis: { disabled: true }, cursor: 'default', itemStyle: { color: tone },
        data: one.bins.map(bin => [stamp(bin.week) + half, bin[key] > 0 ? sign * bin[key] : null]),
    });
    const up = way('ab', 1, colour.a);
    up.markArea = { silent: true, itemStyle: { color: faded(colour.lull, 0.2) }, data: one.spells.map(spell => [{ xAxis: stamp(spell.onset) }, { xAxis: stamp(addDays(spell.end ?? told.to, 1)) }]) };
    up.markLine = { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: colour.faint, type: 'solid', width: 1 }, data: [{ yAxis: 0 }] };
    return [up, way('ba', -1, colour.b)];
}

function tip(told, pair, points) {
    const first = points[0];
    if (!first) {
        return '';
    }

    const one = told.items[Number(first.seriesName)];
    const bin = one.bins[first.dataIndex];
    const until = addDays(isoDay(stamp(bin.week)), told.weeks * 7 - 1);
    const text = document.createElement('div');
    text.className = 'tip';
    text.append(Object.assign(document.createElement('b'), { textContent: one.name }), `${day(bin.week)} to ${day(until)}: ${number(rounded(bin.ab))} on the side of ${pair.a}, ${number(rounded(bin.ba))} on that of ${pair.b}`);
    return text;
}

const rounded = value => Math.round(value * 10) / 10;
