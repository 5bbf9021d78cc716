// The members of the sides that act under their own names: small charts, what they show in words, and tables of the same.

import { height, members as drawing } from '../charts/members.js';
import { charting, onScheme } from '../charts/theme.js';
import { el, fill } from '../dom.js';
import { addDays, counted, day, number, shortDay, span } from '../format.js';
import { settled } from '../shell.js';
import { table } from '../table.js';

/** The small charts, in `place`, which is hidden where no member acts under its own name. */
export class Members {
    #section; #place; #chart = null; #told = null; #pair = null; #canvas = el('div', { class: 'members', role: 'img' });

    constructor(section, place) {
        this.#section = section;
        this.#place = place;
        onScheme(() => this.#draw());
        addEventListener('resize', settled(() => this.#draw()));
    }

    /** Shows what `/members` answers; `pair` has the names of both sides. */
    async show(told, pair) {
        this.#told = told;
        this.#pair = pair;
        this.#section.hidden = told.items.length === 0;
        if (told.items.length === 0) {
            return;
        }

        const found = told.items.map(one => finding(one, pair)).join(' ');
        this.#canvas.setAttribute('aria-label', `Members under their own names. ${found} The tables below hold the same.`);
        fill(this.#place, el('p', { class: 'finding' }, summary(told)), this.#canvas, this.#tables());
        await this.#draw();
    }

    #tables() {
        const { a, b } = this.#pair;
        const { items, weeks } = this.#told;
        const acts = one => table(one.name, [
            { name: weeks === 1 ? 'Week' : `${weeks} weeks`, class: 'day', head: true, cell: bin => span(bin.week, addDays(bin.week, weeks * 7 - 1)) },
            { name: `On the side of ${a}`, class: 'num', cell: bin => number(rounded(bin.ab)) },
            { name: `On that of ${b}`, class: 'num', cell: bin => number(rounded(bin.ba)) },
        ], one.bins.filter(bin => bin.ab > 0 || bin.ba > 0));
        return [
            table('Members under their own names', [
                { name: 'Member', head: true, cell: one => one.name },
                { name: `On the side of ${a}`, class: 'num', cell: one => number(rounded(one.by_a)) },
                { name: `On that of ${b}`, class: 'num', cell: one => number(rounded(one.by_b)) },
                { name: 'Last act', class: 'day', cell: one => shortDay(one.last) },
                { name: 'Both quiet', cell: one => lull(one) ?? 'no mutual lull at the end' },
            ], items),
            el('details', {}, el('summary', {}, 'The charts as tables'), items.map(one => [el('h3', {}, one.name), acts(one)])),
        ];
    }

    async #draw() {
        if (!this.#told?.items.length) {
            return;
        }

        const echarts = await charting();
        const width = this.#place.clientWidth;
        this.#canvas.style.height = `${height(this.#told.items.length, width)}px`;
        this.#chart ??= echarts.init(this.#canvas, null, { renderer: 'canvas' });
        this.#chart.resize();
        this.#chart.setOption(drawing(this.#told, this.#pair, width), { notMerge: true });
    }
}

const rounded = value => Math.round(value * 10) / 10;

function lull(one) {
    const last = one.spells.at(-1);
    return last && !last.end ? `since ${day(last.onset)} (90 %: ${span(last.onset_lo, last.onset_hi)})` : null;
}

/** What a member's chart shows, in words. */
export function finding(one, { a, b }) {
    return `${one.name}: ${counted(rounded(one.by_a), 'act')} on the side of ${a}, ${number(rounded(one.by_b))} on that of ${b}; ${lull(one) ? `both quiet ${lull(one)}` : 'no mutual lull at the end'}.`;
}

function summary({ items }) {
    const quiet = items.filter(lull).map(one => one.name);
    return quiet.length === items.length ? `All ${items.length} members shown are quiet at the end.`.replace('All 1 members shown are', 'The one member shown is')
        : quiet.length === 0 ? 'No member is in a mutual lull at the end.'
            : `In a mutual lull at the end: ${quiet.join(', ')}; ${items.length - quiet.length} of ${items.length} are not.`;
}
