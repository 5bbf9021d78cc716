// One thing to decide upon: its words, what the machine made of them, what reviewers say, and what would change.

import { link } from '../address.js';
import { el } from '../dom.js';
import { chance, day, span } from '../format.js';
import { table } from '../table.js';
import { kindName, state } from '../words.js';

/** The verdicts that suit a kind of subject, with their keys. */
export const verdictsOf = kind => kind === 'match'
    ? [['accept', 'a', 'Accept'], ['merge', 'm', 'One act'], ['split', 's', 'Two acts']]
    : [['accept', 'a', 'Accept'], ['reject', 'r', 'Reject'], ['correct', 'c', 'Correct …']];

/** The decision whose effect is worth knowing before it is made. */
export function tellingVerdict(subject) {
    if (subject.kind === 'ceasefire') {
        return null;
    }

    if (subject.kind !== 'match') {
        return subject.counts ? 'reject' : null;
    }

    return subject.fields.find(field => field.name === 'same')?.machine === 'yes' ? 'split' : 'merge';
}

/**
 * What a subject rests on, and why it is asked.
 * @param {*} item From the queue.
 * @param {*} subject From the server.
 * @returns {Array<HTMLElement>}
 */
export function evidence(item, subject) {
    return [
        el('p', {}, item.reason),
        subject.passage || subject.rows.length > 0 || item.text === item.parts[0] ? null : el('p', { class: 'said' }, item.text),
        subject.passage ? passage(subject.passage) : null,
        subject.rows.length > 0 ? rows(subject.rows) : null,
        subject.kind === 'ceasefire' ? el('p', { class: 'note' }, 'A candidate for export: what is decided of it does not change the assessment. For that, correct the statements and rows it rests on.') : null,
        subject.counts ? null : el('p', { class: 'disputed' }, 'As reviewed, it counts no more.'),
    ];
}

function passage(one) {
    const where = [one.publisher, one.date ? day(one.date) : null].filter(Boolean).join(', ') || 'report without a date';
    return el('div', {},
        el('div', { class: 'passage' }, el('span', { class: 'around' }, one.before), el('mark', {}, one.text), el('span', { class: 'around' }, one.after)),
        el('p', { class: 'note' }, one.speakers.length ? `Says ${one.speakers.join(', by way of ')}. ` : 'In the publisher\u2019s own voice. ',
            el('a', { href: `${link('report', { hash: one.report.slice(0, 16) })}#${one.statement}` }, `${one.title || 'Report'}, ${where}`),
            `; read by the rule ${one.basis}, sure by ${chance(one.confidence)}.`));
}

const rows = all => table('The rows', [
    { name: 'Days', class: 'day', cell: row => span(row.from, row.to) },
    { name: 'Who did what', head: true, cell: row => [`${row.source}, ${kindName(row.type)}`, row.target ? `, ${row.target}` : null, row.note ? el('div', { class: 'small' }, row.note) : null] },
    { name: 'Place', cell: row => [row.place, row.country].filter(Boolean).join(', ') || '–' },
    { name: 'Acts', class: 'num', cell: row => row.count ?? '–' },
    { name: 'Dead', class: 'num', cell: row => row.deaths ?? '–' },
    { name: 'Told by', cell: row => [row.publisher || 'nobody named', el('div', { class: 'small mono' }, `${row.file} row ${row.row}`)] },
], all, { seen: false });

/** The machine's version, beside what every reviewer says and what counts. */
export function fields(subject) {
    const standing = subject.decisions.filter(one => one.standing);
    const said = (decision, field) => {
        const change = decision.changes.find(one => one.field === field.name);
        return decision.verdict === 'reject' ? 'no' : change ? change.new ?? 'nothing' : field.machine ?? '–';
    };
    return el('div', { class: 'fields' }, table('Fields', [
        { name: 'Field', head: true, cell: field => kindName(field.name) },
        { name: 'Machine', cell: field => field.machine ?? '–' },
        ...standing.map(decision => ({
            name: decision.reviewer + (decision.ruling ? ', counts' : ''),
            cell: field => el('span', { class: said(decision, field) === (field.machine ?? '–') ? null : 'changed' }, said(decision, field)),
        })),
    ], subject.fields), notes(standing));
}

const notes = decisions => decisions.filter(one => one.note).map(one => el('p', { class: 'note' }, `${one.reviewer}: \u201C${one.note}\u201D`));

/**
 * What a decision would change, in a sentence or two.
 * @param {string} verdict
 * @param {{dyad: *, before: *, after: *}} preview
 */
export function effect(verdict, { dyad, before, after }) {
    const told = one => [el('strong', {}, state(one.state).name), ` (${chance(one.probability)}), a ceasefire in force with probability `, el('strong', {}, chance(one.in_force))];
    const same = after && after.state === before.state && Math.abs(after.in_force - before.in_force) < 0.005 && after.violations === before.violations;
    return el('div', { class: 'effect' },
        el('p', {}, `To ${verdict} it would `, same ? 'hardly change' : 'change', ` the answer for ${dyad.a} and ${dyad.b}:`),
        el('p', {}, 'now ', told(before), before.onset ? `, quiet since ${day(before.onset)}` : null, '.'),
        el('p', {}, after ? ['then ', told(after), after.onset ? `, quiet since ${day(after.onset)}` : null, '.'] : 'then the record has no act of the pair.'),
        after && after.violations !== before.violations ? el('p', {}, `Hostile acts since the quiet began: ${before.violations} now, ${after.violations} then.`) : null);
}
