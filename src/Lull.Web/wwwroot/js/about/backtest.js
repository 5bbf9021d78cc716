// Whether the probabilities meant what they say on this record's own past: the diagrams, with everything as tables.

import { reliability, share, verdict } from '../charts/reliability.js';
import { charting, onScheme } from '../charts/theme.js';
import { el, fill } from '../dom.js';
import { chance, counted, number } from '../format.js';
import { settled } from '../shell.js';
import { table } from '../table.js';

const titles = {
    lull: days => `Both quiet on the day; ${days} quiet days came after it`,
    quiet: days => `The next ${days} days will be quiet; they were`,
};
const shown = 30;
let drawn = [];

onScheme(() => draw());
addEventListener('resize', settled(() => drawn.forEach(one => one.chart?.resize())));

/** Fills `place` with what `/backtest` answers. */
export async function backtest(place, told) {
    drawn = [];
    fill(place, told.state === 'working' ? el('p', { class: 'note' }, progress(told)) : null,
        told.basis.map(sentence => el('p', {}, sentence)),
        told.beyond > 0 && told.state !== 'working' ? el('p', { class: 'note' }, `Only the ${number(told.pairs)} pairs with most acts are looked at; ${number(told.beyond)} more have acts enough.`) : null,
        told.state === 'done' ? [
            el('div', { class: 'diagrams' }, told.forecasts.filter(one => one.days === shown).map(diagram)),
            el('p', { class: 'note' }, 'On the dotted line probabilities mean what they say. Bars: the 95 % interval of the share that came true, over as many forecasts as are independent of each other. A larger dot is more days.'),
            el('details', {}, el('summary', {}, 'The same as a table'), told.forecasts.map(bins)),
            scores(told.forecasts), alarms(told.alarms)] : null);
    await draw();
}

const progress = told => told.pairs === null ? 'The record is being read …' : `The past of ${number(told.pairs)} pairs is being gone through: ${number(told.done)} done …`;

function diagram(one) {
    const canvas = el('div', { class: 'diagram', role: 'img', 'aria-label': `Reliability diagram. ${title(one)}. ${verdict(one)} The table below holds the same.` });
    drawn.push({ canvas, one });
    return el('figure', {}, el('figcaption', {}, el('b', {}, title(one)), el('p', { class: 'finding' }, verdict(one))), canvas);
}

const title = one => titles[one.forecast](one.days);

async function draw() {
    if (drawn.length === 0) {
        return;
    }

    const echarts = await charting();
    for (const one of drawn) {
        one.chart ??= echarts.init(one.canvas, null, { renderer: 'canvas' });
        one.chart.setOption(reliability(one.one), { notMerge: true });
    }
}

const bins = one => [el('h3', {}, title(one)), table(title(one), [
    { name: 'Given', head: true, class: 'day', cell: bin => `${share(bin.from)} to ${share(bin.to)}` },
    { name: 'Days', class: 'num', cell: bin => number(bin.count) },
    { name: 'Mean given', class: 'num', cell: bin => chance(bin.said) },
    { name: 'Came true', class: 'num', cell: bin => share(bin.came_true) },
    { name: '95 %', class: 'num', cell: bin => `${share(bin.interval.low)} to ${share(bin.interval.high)}` },
], one.scores.bins.filter(bin => bin.count > 0))];

const beside = (value, base) => `${value.toFixed(3)} (${base.toFixed(3)})`;

const scores = forecasts => [el('h3', {}, 'Scores'), el('p', { class: 'note' }, '0 is perfect; in brackets the score of always giving the share that came true in the end.'), table('Scores', [
    { name: 'Forecast', head: true, cell: title },
    { name: 'Days', class: 'num', cell: one => number(one.scores.count) },
    { name: 'Came true', class: 'num', cell: one => share(one.scores.base_rate) },
    { name: 'Brier', class: 'num', cell: one => beside(one.scores.brier, one.scores.brier_of_base_rate) },
    { name: 'Log score', class: 'num', cell: one => beside(one.scores.log_score, one.scores.log_score_of_base_rate) },
    { name: 'Calibration error', class: 'num', cell: one => one.scores.calibration_error.toFixed(3) },
], forecasts)];

const alarms = told => [el('h3', {}, 'Lulls told as they happened'), el('p', {},
    `${counted(told.count, 'alarm')}; of ${counted(told.lulls, 'lull')} known now ${number(told.found)} told before they ended. ${number(told.false)} were no lull, looking back. `
    + `Of ${number(told.judged_by_acts)} that acts can judge ${number(told.refuted_by_acts)} were followed by 30 days that were not quiet.`
    + (told.median_delay === null ? '' : ` Median delay from the onset: ${number(told.median_delay)} days.`))];
