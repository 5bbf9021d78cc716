// The picture of the pair with its tools: day or week, zoom, a span to look into, and the same as a table.

import { get } from '../api.js';
import { calendar, calm } from '../charts/calendar.js';
import { course as drawing } from '../charts/course.js';
import { legend } from '../charts/legend.js';
import { acts } from '../charts/publishers.js';
import { charting, onScheme } from '../charts/theme.js';
import { el, fill } from '../dom.js';
import { addDays, chance, counted, day, daysBetween, isoDay, number, span, stamp } from '../format.js';
import { settled, show } from '../shell.js';
import { table } from '../table.js';
import { eventColumns } from '../parts/events.js';

/** The picture of one pair, in `place`. */
export class Course {
    #place; #by; #chart = null; #series = null; #pair = null; #frame = null; #publishers = null;

    /**
     * @param {HTMLElement} place
     * @param {{by: string, onBy: (by: string) => void}} options Days or weeks, and what to do when the other is chosen.
     */
    constructor(place, { by, onBy }) {
        this.#by = by;
        this.#place = place;
        this.#frame = this.#build(onBy);
        fill(place, this.#frame.tools, this.#frame.finding, this.#frame.canvas, this.#frame.legend, this.#frame.alternative, this.#frame.within);
        onScheme(() => this.#draw());
        addEventListener('resize', settled(() => { this.#chart?.resize(); this.#draw(); }));
    }

    /** Shows a series by weeks, by days or as a calendar; `pair` has the names, the ends of the record and the day asked about. */
    async show(series, pair, by) {
        this.#by = by === 'calendar' && series.by === 'day' ? by : series.by;
        const moved = this.#pair?.asOf !== pair.asOf;
        this.#series = series;
        this.#pair = pair;
        this.#publishers ??= series.bins.length <= 80;
        this.#told();
        this.#frame.buttons.forEach(button => button.setAttribute('aria-pressed', String(button.dataset.by === this.#by)));
        const found = this.#calendar ? `${finding(series, pair)} ${calm(series)}` : finding(series, pair);
        fill(this.#frame.finding, found, by !== 'week' && series.by === 'week' ? ' The record is too long to be shown by days.' : null);
        this.#frame.canvas.setAttribute('aria-label', `${found} The table below holds the same.`);
        this.#frame.body.replaceChildren();
        if (this.#frame.alternative.open) {
            this.#list();
        }

        if (moved) {
            this.#frame.within.replaceChildren();
        }

        await this.#draw();
    }

    #build(onBy) {
        const choice = (by, name) => el('button', { type: 'button', class: 'plain', data: { by }, on: { click: () => onBy(by) } }, name);
        const buttons = [choice('week', 'Weeks'), choice('day', 'Days'), choice('calendar', 'Calendar')];
        const zoom = (days, name) => el('button', { type: 'button', class: 'plain', on: { click: () => this.#zoom(days) } }, name);
        const spans = [zoom(0, 'All'), zoom(365, 'Year'), zoom(90, '90 days'), zoom(30, '30 days')];
        const mark = el('button', { type: 'button', class: 'plain', title: 'Drag over the picture', on: { click: () => this.#brush() } }, 'Look into a span');
        const publishers = el('button', { type: 'button', class: 'plain', on: { click: () => { this.#publishers = !this.#publishers; this.#told(); this.#draw(); } } }, 'Publishers');
        const body = el('div', {});
        const alternative = el('details', { on: { toggle: () => this.#list() } }, el('summary', {}, 'The same as a table'), body);
        return {
            spans: [...spans, publishers, mark], buttons, publishers, body, alternative, legend: el('div', {}), within: el('div', { class: 'within' }), finding: el('p', { class: 'finding' }),
            canvas: el('div', { class: 'chart', role: 'img' }),
            tools: el('div', { class: 'chart-tools', role: 'group', 'aria-label': 'Picture' }, buttons, el('span', { class: 'gap' }), spans, el('span', { class: 'gap' }), publishers, mark),
        };
    }

    get #calendar() {
        return this.#by === 'calendar';
    }

    #told() {
        this.#pair.publishers = this.#publishers;
        this.#frame.publishers.setAttribute('aria-pressed', String(this.#publishers));
        fill(this.#frame.legend, this.#calendar ? null : legend(this.#series, this.#pair));
    }

    async #draw() {
        if (!this.#series) {
            return;
        }

        const echarts = await charting();
        if (!this.#chart) {
            this.#chart = echarts.init(this.#frame.canvas, null, { renderer: 'canvas' });
            this.#chart.on('brushEnd', event => this.#within(event.areas[0]?.coordRange));
        }

        this.#frame.canvas.classList.toggle('calendar', this.#calendar);
        this.#frame.spans.forEach(button => { button.disabled = this.#calendar; });
        if (this.#calendar) {
            const drawn = calendar(this.#series, this.#pair);
            this.#frame.canvas.style.height = `${drawn.height}px`;
            this.#chart.resize();
            this.#chart.setOption(drawn.option, { notMerge: true });
            return;
        }

        this.#frame.canvas.style.height = '';
        this.#chart.resize();
        const kept = this.#chart.getOption()?.dataZoom?.[0];
        this.#chart.setOption(drawing(this.#series, this.#pair), { notMerge: true });
        if (kept) {
            this.#chart.dispatchAction({ type: 'dataZoom', start: kept.start, end: kept.end });
        }
    }

    #zoom(days) {
        const { first, last, asOf } = this.#pair;
        const end = days === 0 ? last : asOf;
        const start = days === 0 || addDays(end, -days) < first ? first : addDays(end, -days);
        this.#chart?.dispatchAction({ type: 'dataZoom', startValue: stamp(start), endValue: stamp(addDays(end, 1)) });
        if (days > 0) {
            this.#within([stamp(start), stamp(end)]);
        }
    }

    #brush() {
        this.#chart?.dispatchAction({ type: 'takeGlobalCursor', key: 'brush', brushOption: { brushType: 'lineX', brushMode: 'single' } });
    }

    async #within(range) {
        if (!range) {
            this.#frame.within.replaceChildren();
            return;
        }

        const from = isoDay(range[0]);
        const to = isoDay(range[1]) > this.#pair.asOf ? this.#pair.asOf : isoDay(range[1]);
        try {
            const list = await get('/events', { dyad: this.#pair.id, from, to, size: 50, sort: 'day', order: 'desc' });
            fill(this.#frame.within, el('h3', {}, `${span(from, to)}: ${counted(list.total, 'row')} of the record`),
                table('Rows of the record', eventColumns, list.items, { empty: 'The record has nothing of these days.' }),
                list.total > list.items.length ? el('p', { class: 'note' }, `The latest ${list.items.length} are shown.`) : null);
        } catch (trouble) {
            show(trouble);
        }
    }

    #list() {
        if (!this.#frame.alternative.open || this.#frame.body.firstChild || !this.#series) {
            return;
        }

        const days = new Map(this.#series.probability.map(one => [one.day, one]));
        const told = this.#series.bins.filter(bin => acts(bin, 'ab') || acts(bin, 'ba') || this.#series.marks.some(mark => within(mark, bin)));
        fill(this.#frame.body, table('Acts, words and probability', [
            { name: this.#series.by === 'week' ? 'Week' : 'Days', class: 'day', head: true, cell: bin => span(bin.start, addDays(bin.start, bin.days - 1)) },
            { name: `${this.#pair.a} against ${this.#pair.b}`, class: 'num', cell: bin => number(round(acts(bin, 'ab'))) },
            { name: `${this.#pair.b} against ${this.#pair.a}`, class: 'num', cell: bin => number(round(acts(bin, 'ba'))) },
            { name: 'Own counts', cell: bin => Object.entries(bin.by_publisher ?? {}).map(([name, own]) => `${name} ${number(round((own.ab ?? 0) + (own.ba ?? 0)))}`).join(', ') || '–' },
            { name: 'Said', class: 'words', cell: bin => this.#series.marks.filter(mark => within(mark, bin)).map(mark => mark.label).join('; ') || '–' },
            { name: 'Both quiet', class: 'num', cell: bin => chance(days.get(addDays(bin.start, bin.days - 1))?.p ?? days.get(this.#series.to)?.p) },
        ], told, { empty: 'No acts.' }), el('p', { class: 'note' }, 'Bins without an act or a word are left out.'));
    }
}

const round = value => Math.round(value * 10) / 10;

const within = (mark, bin) => mark.day >= bin.start && daysBetween(bin.start, mark.day) < bin.days;

function finding(series, pair) {
    const sum = way => series.bins.reduce((total, bin) => total + acts(bin, way), 0);
    const last = series.probability.at(-1);
    const lull = series.spells.filter(spell => spell.kind === 'mutual').at(-1);
    const quiet = !lull ? 'By this curve there is no lull of both.'
        : lull.end ? `By this curve the last lull of both went from ${span(lull.onset, lull.end)}.` : `By this curve the present lull of both began on ${day(lull.onset)} (90 %: ${span(lull.onset_lo, lull.onset_hi)}).`;
    return `${counted(Math.round(sum('ab')), 'act')} by ${pair.a} and ${number(Math.round(sum('ba')))} by ${pair.b} ${span(series.from, series.to)}. ${quiet}`
        + (last ? ` On the last day both are quiet with probability ${chance(last.p)}.` : '');
}
