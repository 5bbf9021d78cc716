// The review desk: keyboard first. What weighs much and is in doubt comes first.

import { query, remember } from '../address.js';
import { get, post } from '../api.js';
import { byId, el, fill } from '../dom.js';
import { announce, listen } from '../live.js';
import { correction } from '../review/form.js';
import { keys, onKeys } from '../review/keys.js';
import { agreement, decisions, mayUndo } from '../review/log.js';
import { keyOf, kindTitle, show as showQueue } from '../review/queue.js';
import { effect, evidence, fields, tellingVerdict, verdictsOf } from '../review/subject.js';
import { clear, settled, show as showTrouble, start } from '../shell.js';

const enough = 100;
const again = 2500;

let items = [];
let chosen = null;
let subject = null;
let reviewer = null;
let recent = [];
let writes = false;
let asked = 0;
let noting = false;

start(async () => {
    help();
    const filters = byId('filters');
    filters.elements.kind.value = query().get('kind') ?? '';
    await pairs(filters.elements.dyad);
    filters.addEventListener('submit', event => event.preventDefault());
    filters.addEventListener('change', () => {
        remember({ kind: filters.elements.kind.value, dyad: filters.elements.dyad.value });
        [items, chosen] = [[], null];
        guarded(load)();
    });
    onKeys({ j: () => step(1), k: () => step(-1), a: press('accept'), r: press('reject'), c: press('correct'), m: press('merge'), s: press('split'), n: note, u: guarded(undoLast), '?': toggleHelp }, leave);
    listen('record', settled(guarded(async () => {
        await Promise.all([load(), log()]);
    }), 400));
    await load();
    await log();
});

const guarded = work => async (...args) => {
    try {
        await work(...args);
    } catch (trouble) {
        showTrouble(trouble);
    }
};

async function pairs(select) {
    const { items: all } = await get('/dyads', { size: 200 });
    select.append(...all.map(one => el('option', { value: one.id }, `${one.a} and ${one.b}`)));
    select.value = query().get('dyad') ?? '';
}

// While pairs are still being looked through again, the list that is there stays: it must not jump under one's hands.
async function load() {
    const turn = ++asked;
    const answer = await get('/reviews', { kind: query().get('kind'), dyad: query().get('dyad'), size: enough });
    if (turn !== asked) {
        return;
    }

    reviewer = answer.reviewer;
    who(answer);
    if (answer.pending === 0 || items.length === 0) {
        items = answer.items;
        list();
    }

    if (answer.pending > 0) {
        setTimeout(() => turn === asked && guarded(load)(), again);
    }
}

function who(answer) {
    byId('who').textContent = reviewer
        ? `You decide as ${reviewer}. What weighs most in an assessment, and what the machine was least sure of, comes first.`
        : 'To look only: decisions need a name. Start the server with --user NAME.';
    byId('pending').textContent = answer.pending > 0 ? `${answer.pending} ${answer.pending === 1 ? 'pair is' : 'pairs are'} still to be looked through; what has come since is shown when the page is loaded again.`
        : answer.total > answer.items.length ? `The first ${answer.items.length} of ${answer.total}.` : '';
}

function list() {
    if (!items.some(one => keyOf(one) === chosen)) {
        chosen = items.length ? keyOf(items[0]) : null;
        guarded(open)();
    }

    showQueue(byId('queue'), items, chosen, one => choose(one));
}

function choose(one) {
    chosen = keyOf(one);
    showQueue(byId('queue'), items, chosen, choose);
    byId('queue').querySelector('[aria-current]')?.focus();
    guarded(open)();
}

function step(by) {
    const at = items.findIndex(one => keyOf(one) === chosen);
    const next = items[Math.min(items.length - 1, Math.max(0, at + by))];
    if (next) {
        choose(next);
    }
}

const current = () => items.find(one => keyOf(one) === chosen) ?? null;

async function open() {
    const item = current();
    [subject, writes] = [null, false];
    if (!item) {
        byId('subject-title').textContent = 'Nothing chosen';
        fill(byId('detail'));
        return;
    }

    byId('detail').setAttribute('aria-busy', 'true');
    const found = await get('/reviews/subject', { kind: item.kind, part: item.parts });
    if (keyOf(item) !== chosen) {
        return;
    }

    subject = found;
    byId('subject-title').textContent = kindTitle(item.kind);
    fill(byId('detail'), evidence(item, subject), buttons(item), el('div', { id: 'form' }), el('div', { id: 'effect', role: 'status' }), noteField(), fields(subject));
    byId('detail').setAttribute('aria-busy', 'false');
    if (noting) {
        note();
    }

    const verdict = tellingVerdict(subject);
    if (verdict) {
        preview(item, verdict, []);
    }
}

const buttons = item => el('div', { class: 'verdicts' }, verdictsOf(item.kind).map(([verdict, key, name], index) =>
    el('button', { type: 'button', class: index === 0 ? 'button main' : 'plain', disabled: reviewer === null || null, on: { click: press(verdict) } }, name, el('kbd', {}, key))));

const noteField = () => el('label', { class: 'notefield' }, 'Note, sent along with the decision', el('textarea', { id: 'note', maxlength: 4000, disabled: reviewer === null || null }));

// Assessing takes a moment: only for what one stays with.
const preview = settled(async (item, verdict, changes) => {
    if (keyOf(item) !== chosen) {
        return;
    }

    try {
        const found = await post('/reviews/preview', { ...bodyOf(item, verdict, changes), dyad: item.dyad.id });
        if (keyOf(item) === chosen) {
            fill(byId('effect'), effect(verdict, found));
        }
    } catch (trouble) {
        fill(byId('effect'), el('p', { class: 'note' }, `What it would change could not be worked out: ${trouble.message}`));
    }
}, 500);

const bodyOf = (item, verdict, changes) => ({ kind: item.kind, parts: item.parts, verdict, changes });

const press = verdict => () => {
    const item = current();
    if (!item || !subject || reviewer === null || !verdictsOf(item.kind).some(([name]) => name === verdict)) {
        return;
    }

    if (verdict === 'correct') {
        correct(item);
    } else {
        guarded(decide)(item, verdict, []);
    }
};

function correct(item) {
    writes = true;
    const form = correction(subject, changes => guarded(decide)(item, 'correct', changes), changes => preview(item, 'correct', changes), leave);
    fill(byId('form'), form);
    form.querySelector('select, input').focus();
}

async function decide(item, verdict, changes) {
    clear();
    const made = await post('/reviews', { ...bodyOf(item, verdict, changes), note: byId('note').value });
    const at = items.indexOf(item);
    items = items.filter(one => one !== item);
    recent = [made, ...recent];
    announce(`${verdict}: ${made.text}. ${items.length} left.`);
    chosen = items.length ? keyOf(items[Math.min(Math.max(at, 0), items.length - 1)]) : null;
    showQueue(byId('queue'), items, chosen, choose);
    byId('queue').querySelector('[aria-current]')?.focus();
    await Promise.all([open(), log()]);
}

async function undoLast() {
    const last = recent.find(one => mayUndo(one, reviewer));
    if (!last) {
        announce('There is no decision of yours to undo.');
        return;
    }

    await undo(last);
}

async function undo(one) {
    clear();
    await post(`/reviews/${one.number}/undo`, {});
    announce(`Undone: ${one.text}`);
    items = [];
    await Promise.all([load(), log()]);
}

async function log() {
    recent = await decisions(byId('log'), byId('log-pager'), reviewer, guarded(undo));
    await agreement(byId('agreement'));
}

// Asked for while the next thing is fetched, the note is opened with it: else what is typed would be taken for verdicts.
function note() {
    noting = byId('detail').getAttribute('aria-busy') === 'true';
    if (!noting) {
        byId('detail').querySelector('#note')?.focus();
    }
}

function leave() {
    if (writes) {
        writes = false;
        fill(byId('form'));
    }

    byId('queue').querySelector('[aria-current]')?.focus();
}

function help() {
    fill(byId('help'), el('dl', {}, keys.map(([key, what]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, what)])));
    byId('help-button').addEventListener('click', toggleHelp);
}

function toggleHelp() {
    const hidden = !byId('help').hidden;
    byId('help').hidden = hidden;
    byId('help-button').setAttribute('aria-expanded', String(!hidden));
}
