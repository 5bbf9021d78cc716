// Where each party stands, who is patron or mediator, on what terms, and how soon it may end.

import { el } from '../dom.js';
import { chance, percent } from '../format.js';
import { table } from '../table.js';
import { source } from './sources.js';

/** Parties: in, out or contested, and why. */
export function parties(told) {
    return table('Parties', [
        { name: 'Party', head: true, cell: one => one.party },
        { name: 'Of', cell: one => one.side === one.party ? '–' : one.side },
        { name: 'Stands', cell: one => el('span', { class: one.stance === 'out' ? 'bad' : one.stance === 'in' ? 'good' : null }, one.stance) },
        { name: 'Because', class: 'words', cell: one => [one.because, one.sources?.length ? el('small', {}, ' ', one.sources.flatMap((id, index) => [index ? ', ' : '', source(id)])) : null] },
    ], told.parties ?? [], { empty: 'No party has said that it stops or goes on.' });
}

/** Patrons, mediators, guarantors, with who says so. */
export function sponsors(told) {
    return table('Sponsors and mediators', [
        { name: 'Who', head: true, cell: one => one.name },
        { name: 'As', cell: one => one.role },
        { name: 'Says', cell: one => one.speaker },
        { name: 'Source', cell: one => el('small', {}, one.source) },
    ], told.sponsors ?? [], { empty: 'Nobody is told of as patron or mediator.' });
}

/** What is arranged: where, what it leaves out, for what, on what condition, until when. */
export function terms(told) {
    return table('Terms', [
        { name: 'Term', head: true, cell: one => one.kind ?? one.term },
        { name: 'Words', class: 'words', cell: one => one.text ?? one.what },
        { name: 'Says', cell: one => one.speaker ?? '–' },
        { name: 'Source', cell: one => el('small', {}, one.id ? source(one.id, one.source) : one.source) },
    ], told.terms ?? [], { empty: 'Nothing is told of its terms.' });
}

/** The probability of its end within some days, with what became of lulls that were given about the same. */
export function outlook(told) {
    if (!told.fragility?.length) {
        return el('p', { class: 'empty' }, told.fragility_withheld ?? 'There is no lull of both that lasts; none can end.');
    }

    return table('How soon it may end', [
        { name: 'Within', head: true, cell: one => `${one.days} days` },
        { name: 'Probability', class: 'num', cell: one => chance(one.probability) },
        { name: 'What became of others given about the same', class: 'words', cell: one => one.times ? `Given ${percent(one.from)} to ${percent(one.to)}: ${one.ended} of ${one.times} ended (${percent(one.ended / one.times)})` : 'no others to compare with' },
    ], told.fragility);
}
