// Hostile acts since the quiet began, and whether they are isolated, erosion or collapse.

import { el } from '../dom.js';
import { chance, span } from '../format.js';
import { tellers } from '../parts/events.js';
import { table } from '../table.js';
import { kindName } from '../words.js';
import { source } from './sources.js';

/**
 * Violations of the quiet that lasts, and what others count.
 * @param {Object} told An assessment, or what `/violations` answers.
 * @param {{a: string, b: string}} pair
 * @returns {Node[]}
 */
export function violations(told, pair) {
    const list = told.violations ?? [];
    const course = told.violation_course;
    return [
        course && list.length ? el('p', {}, `Taken together: isolated ${chance(course.isolated)}, erosion ${chance(course.erosion)}, collapse ${chance(course.collapse)}.`) : null,
        table('Violations', [
            { name: 'Day', class: 'day', head: true, cell: one => span(one.from, one.to) },
            { name: 'What', cell: one => [source(one.id, kindName(one.kind)), one.count && one.count !== '1' ? ` \u00d7 ${one.count}` : ''] },
            { name: 'By', cell: one => el('span', { class: one.side === pair.a ? 'toward-a' : one.side === pair.b ? 'toward-b' : null }, one.by ?? 'nobody known') },
            { name: 'Against', cell: one => one.target },
            { name: 'Where', cell: one => [one.place, one.country].filter(Boolean).join(', ') || '–' },
            { name: 'Dead', class: 'num', cell: one => one.deaths ?? '–' },
            { name: 'Gravity', cell: one => el('span', { class: `gravity-${one.gravity}` }, one.gravity) },
            { name: 'Stands', cell: one => [one.confirmed ? 'confirmed' : 'unconfirmed', one.disputed_by?.length ? `; disputed by ${one.disputed_by.join(', ')}` : ''] },
            { name: 'Told by', cell: one => tellers(one.publisher) },
        ], list, { empty: 'No hostile act of the two is in the record since the quiet began.' }),
        tolls(told.tolls ?? []),
    ];
}

function tolls(list) {
    return list.length === 0 ? null : [el('h3', {}, 'What others count of these days'), table('Counts of parties and publishers', [
        { name: 'Who counts', head: true, cell: one => one.by ?? one.publisher },
        { name: 'Of whom', cell: one => one.side ?? one.source ?? '–' },
        { name: 'Days', class: 'day', cell: one => span(one.from, one.to) },
        { name: 'Counts', class: 'num', cell: one => one.claimed ?? one.count ?? '–' },
        { name: 'In the record', class: 'num', cell: one => one.recorded ?? one.known ?? '–' },
    ], list)];
}
