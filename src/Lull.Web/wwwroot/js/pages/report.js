// One report: its text with what it says marked, who says so, and the statements beside it, linked both ways.

import { query } from '../address.js';
import { get } from '../api.js';
import { byId, el, fill } from '../dom.js';
import { day, counted } from '../format.js';
import { claims } from '../pair/claims.js';
import { bubbles } from '../report/bubble.js';
import { side } from '../report/side.js';
import { marked } from '../report/text.js';
import { start } from '../shell.js';
import { group, groupNames } from '../words.js';

let statements = [];

start(async () => {
    const hash = query().get('hash');
    if (!hash) {
        throw new Error('The address names no report: choose one from the list of reports.');
    }

    const report = await get(`/reports/${encodeURIComponent(hash)}`);
    statements = report.statements;
    head(report);
    fill(byId('text'), report.confidential ? el('p', { class: 'note' }, 'Its source is confidential: what it says counts as evidence, and its words are not shown.') : marked(report.text, statements));
    fill(byId('side'), side(statements, new Map()));
    legend();
    bubbles(byId('text'), id => statements.find(one => one.id === id), report.publisher, light);
    addEventListener('hashchange', follow);
    byId('side').addEventListener('mouseover', event => light(event.target.closest('li')?.id ?? null));
    byId('side').addEventListener('mouseleave', () => light(null));
    follow();
    await held(report);
});

// Claims take longer than the text: they come after it.
async function held(report) {
    const { items } = await get(`/reports/${report.hash}/claims`);
    byId('claims-part').hidden = false;
    fill(byId('claims'), claims(items, 'It claims nothing that could be checked against the record.'));
    fill(byId('side'), side(statements, new Map(items.map(claim => [claim.statement, claim]))));
    light(null);
}

function head(report) {
    const title = report.confidential ? 'A confidential report' : report.title || 'Report without a title';
    document.title = `${title} · Lull`;
    byId('title').textContent = title;
    const web = /^https?:\/\//.test(report.url ?? '');
    fill(byId('source'), [report.publisher || 'publisher not known', report.date ? day(report.date) : 'day not known', counted(statements.length, 'statement')].join(', '), '. ',
        web ? el('a', { href: report.url, rel: 'noreferrer noopener' }, report.url) : null, web ? '. ' : null,
        `Taken into the record on ${day(report.recorded_at)}`, report.confidential ? null : [', SHA-256 ', el('span', { class: 'mono', title: report.hash }, report.hash.slice(0, 16))], '.');
}

function legend() {
    const present = Object.keys(groupNames).filter(name => statements.some(one => group(one.kind) === name));
    const box = name => el('label', { data: { group: name } }, el('input', { type: 'checkbox', checked: true, on: { change: event => toggle(name, event.target.checked) } }),
        el('span', {}, el('span', { class: 'swatch', 'aria-hidden': 'true' }), `${groupNames[name]} (${statements.filter(one => group(one.kind) === name).length})`));
    fill(byId('legend'), present.map(box),
        el('span', { class: 'key small' }, el('span', { class: 'swatch open', 'aria-hidden': 'true' }), 'planned, feared, demanded, possible'),
        el('span', { class: 'key small' }, el('span', { class: 'swatch not', 'aria-hidden': 'true' }, 'not'), 'negated or denied'));
}

function toggle(name, on) {
    for (const mark of byId('text').querySelectorAll(`[data-group="${name}"]`)) {
        mark.toggleAttribute('data-off', !on);
    }

    for (const item of byId('side').querySelectorAll(`li[data-group="${name}"]`)) {
        item.hidden = !on;
    }
}

// A mark leads to its statement, a statement to its mark; both are lit.
function follow() {
    const id = location.hash.replace(/^#(in-)?/, '');
    if (!statements.some(one => one.id === id)) {
        return;
    }

    light(id);
    const toText = location.hash.startsWith('#in-');
    const mark = document.getElementById(`in-${id}`) ?? byId('text').querySelector(`[data-statement="${id}"]`);
    const item = byId(id);
    (toText ? mark : item)?.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
    mark?.scrollIntoView({ block: toText ? 'center' : 'nearest' });
}

function light(id) {
    const lit = id ?? (statements.some(one => `#${one.id}` === location.hash || `#in-${one.id}` === location.hash) ? location.hash.replace(/^#(in-)?/, '') : null);
    for (const one of document.querySelectorAll('[data-on]')) {
        one.removeAttribute('data-on');
    }

    if (lit) {
        byId('text').querySelectorAll(`[data-statement="${CSS.escape(lit)}"]`).forEach(mark => mark.setAttribute('data-on', ''));
        document.getElementById(lit)?.setAttribute('data-on', '');
    }
}
