// One pair: everything of its dossier, live, as it was known on the day of the slider.

import { query, remember, sidesOf } from '../address.js';
import { get } from '../api.js';
import { byId, el, fill } from '../dom.js';
import { announce, listen } from '../live.js';
import { answer } from '../pair/answer.js';
import { slider } from '../pair/asof.js';
import { claims } from '../pair/claims.js';
import { Course } from '../pair/course.js';
import { history } from '../pair/history.js';
import { ledger } from '../pair/ledger.js';
import { map } from '../pair/map.js';
import { Members } from '../pair/members.js';
import { outlook, parties, sponsors, terms } from '../pair/parties.js';
import { sensitivity } from '../pair/sensitivity.js';
import { violations } from '../pair/violations.js';
import { clear, settled, show, start } from '../shell.js';
import { chance, day } from '../format.js';
import { state } from '../words.js';

const now = { id: null, asOf: null, by: 'week', struck: [] };
const parts = {};
let pair = null;
let whole = null;
let names = null;
let recordLast = null;
let picture = null;
let members = null;
let setSlider = null;
let running = null;

start(async () => {
    const asked = query();
    now.id = asked.get('id');
    now.asOf = asked.get('as_of');
    now.by = asked.get('by') ?? 'week';
    now.struck = asked.getAll('without');
    if (!now.id) {
        throw new Error('The address names no pair: choose one from the overview.');
    }

    names = sidesOf(now.id);
    byId('title').textContent = `${names.a} and ${names.b}`;
    frame();
    await load();
    listen('record', settled(() => load().catch(show), 400));
});

addEventListener('popstate', () => location.reload());

function frame() {
    picture = new Course(byId('course'), { by: now.by, onBy: by => { now.by = by; remember({ by: by === 'week' ? null : by }); load().catch(show); } });
    const section = (id, name, note) => {
        parts[id] = el('div', {});
        return el('section', { id, 'aria-labelledby': `${id}-title` }, el('h2', { id: `${id}-title` }, name), note ? el('p', { class: 'note' }, note) : null, parts[id]);
    };
    const side = (id, name) => {
        parts[id] = el('div', {});
        return el('section', { 'aria-labelledby': `${id}-title` }, el('h2', { id: `${id}-title` }, name), parts[id]);
    };
    const own = section('members', 'Members under their own names', 'Only acts that a member claims, or is named for. All charts have the same days and the same scale; up and down are the sides as above, green is a lull of both.');
    own.hidden = true;
    members = new Members(own, parts.members);
    fill(byId('parts'),
        own,
        section('ledger', 'Evidence for and against', 'In natural log-odds: what speaks for an arrangement in force is positive. Strike a piece, and the answer is worked out anew.'),
        section('violations', 'Violations', null),
        section('claims', 'Claims of reports, held against the record', null),
        section('parties', 'Parties', null),
        el('div', { class: 'columns' }, side('sponsors', 'Sponsors and mediators'), side('outlook', 'How soon it may end')),
        section('terms', 'Terms', null),
        section('history', 'States one after another', null),
        section('map', 'Where', null),
        section('sensitivity', 'Sensitivity', null),
        section('notes', 'What was done with the rows', null));
    fill(parts.sensitivity, sensitivity(() => ({ id: now.id, asOf: pair?.as_of ?? now.asOf })));
}

async function load() {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    byId('answer').setAttribute('aria-busy', 'true');
    const asked = path => get(`/dyads/${now.id}${path}`, { as_of: now.asOf, without: path ? null : now.struck, by: path !== '/series' ? null : now.by === 'week' ? 'week' : 'day' }, signal);
    const series = asked('/series');
    const held = asked('/claims');
    const under = asked('/members');
    const plain = now.struck.length ? get(`/dyads/${now.id}`, { as_of: now.asOf }, signal) : null;
    const answered = asked('').then(async told => {
        whole = plain ? await plain : told;
        pair = told;
        tell();
    });
    // The picture does not wait for the answer, which takes longer.
    await Promise.all([answered, series.then(draw), under.then(told => members.show(told, names)), held.then(list =>
        fill(parts.claims, claims(list.items ?? [], 'No report of the record claims anything of these two that could be checked.')))]).catch(failed);
}

function failed(trouble) {
    if (trouble.name === 'AbortError') {
        return;
    }

    byId('answer').setAttribute('aria-busy', 'false');
    throw trouble.status === 404 && now.asOf ? new Error(`By ${day(now.asOf)} the record has no act of these two.`) : trouble;
}

async function draw(figures) {
    recordLast ??= (await get('/about')).record.last;
    const ends = { first: figures.from, last: recordLast > figures.to ? recordLast : figures.to, asOf: figures.to };
    setSlider ??= slider(byId('asof'), ends, settled(move, 150));
    await picture.show(figures, { id: now.id, ...names, ...ends, after: now.asOf ? 'not known yet' : 'nothing recorded' }, now.by);
}

function tell() {
    const name = pair.title ?? `${pair.a} and ${pair.b}`;
    document.title = `${name} · Lull`;
    byId('title').textContent = name;
    answer(byId('answer'), pair, { struck: now.struck.length, whole: now.struck.length ? whole.assessment : null });
    fill(parts.ledger, ledger(whole.assessment, pair.assessment, now.struck, strike),
        now.struck.length ? el('button', { type: 'button', class: 'plain', on: { click: () => strikeAll([]) } }, 'Strike nothing') : null);
    fill(parts.violations, violations(pair.assessment, pair));
    fill(parts.parties, parties(pair.assessment));
    fill(parts.sponsors, sponsors(pair.assessment));
    fill(parts.outlook, outlook(pair.assessment));
    fill(parts.terms, terms(pair.assessment));
    fill(parts.history, history(pair.assessment));
    fill(parts.map, map(pair));
    const notes = pair.notes ?? pair.assessment.notes ?? [];
    fill(parts.notes, notes.length ? el('ul', { class: 'prose' }, notes.map(note => el('li', {}, note))) : el('p', { class: 'empty' }, 'Nothing to remark.'));
    clear();
    announce(`As of ${day(pair.as_of)}: ${state(pair.assessment.state).name}, probability ${chance(pair.assessment.probability)}.`);
}

function move(iso) {
    now.asOf = iso;
    remember({ as_of: iso });
    load().catch(show);
}

const strike = (id, away) => strikeAll(away ? [...now.struck, id] : now.struck.filter(one => one !== id));

function strikeAll(ids) {
    now.struck = ids;
    remember({ without: ids });
    load().catch(show);
}
