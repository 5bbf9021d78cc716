// Every row of the record: filtered, searched, paged by the server, and taken away as CSV or GeoJSON.

import { link, query } from '../address.js';
import { address, get } from '../api.js';
import { byId, el, fill } from '../dom.js';
import { bytes, shortDay, span } from '../format.js';
import { eventColumns, tellers } from '../parts/events.js';
import { listing } from '../parts/listing.js';
import { announce } from '../live.js';
import { show, start } from '../shell.js';
import { kindName } from '../words.js';

const kinds = ['attack', 'strike', 'killing', 'clash', 'seizure', 'threat', 'mobilisation', 'overflight', 'posture', 'withdrawal', 'suspension', 'resumption',
    'ceasefire', 'ceasefire-end', 'ceasefire-request', 'ceasefire-rejection', 'negotiation', 'mediation', 'violation-claim', 'absence-claim', 'other'];
let filters = {};

start(async () => {
    fill(byId('filters').elements.kind, el('option', { value: '' }, 'any'), kinds.map(kind => el('option', { value: kind }, kindName(kind))));
    exports();
    const id = query().get('id');
    await Promise.all([
        listing({
            path: '/events', noun: 'rows', caption: 'Rows of the record', sort: 'day', order: 'desc', empty: 'No row fits.',
            columns: eventColumns, told: asked => { filters = asked; pairOf(asked.dyad); },
        }),
        id ? one(id) : null, publishers(),
    ]);
});

function pairOf(dyad) {
    fill(byId('of'), dyad ? ['Only rows of ', el('a', { href: link('pair', { id: dyad }) }, dyad.replaceAll('~~', ' and ').replaceAll('_', ' ')), '. ', el('a', { href: '/record' }, 'All rows')] : null);
}

function exports() {
    const button = (type, name, ending) => el('button', { type: 'button', class: 'button', on: { click: () => take(type, ending).catch(show) } }, name);
    fill(byId('exports'), el('span', { class: 'soft' }, 'Take away what is filtered:'), button('text/csv', 'CSV', 'csv'), button('application/geo+json', 'GeoJSON', 'geojson'));
}

async function take(type, ending) {
    const answer = await fetch(address('/events', filters), { headers: { Accept: type } });
    if (!answer.ok) {
        throw new Error(`The server answered ${answer.status}.`);
    }

    const content = await answer.blob();
    const url = URL.createObjectURL(content);
    const anchor = el('a', { href: url, download: `lull-events.${ending}` });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    announce(`${bytes(content.size)} taken away.`);
}

async function publishers() {
    const { publishers: list } = await get('/sources');
    fill(byId('publishers'), list.slice(0, 200).map(publisher => el('option', { value: publisher.name })));
}

async function one(id) {
    const told = await get(`/events/${encodeURIComponent(id)}`);
    const event = told.event ?? told;
    const web = /^https?:\/\//.test(event.url ?? '');
    const facts = [
        ['Day', span(event.from, event.to)], ['Kind', kindName(event.type)], ['By', event.source || 'nobody known'], ['Against', event.target || '–'],
        ['Count', event.count], ['Dead', event.deaths], ['Where', [event.place, event.country].filter(Boolean).join(', ')], ['Told by', tellers(event.publisher)], ['Note', event.note],
        ['Address', web ? el('a', { href: event.url, rel: 'noreferrer noopener' }, event.url) : event.url],
        ['Read from', event.report ? el('a', { href: `/report?hash=${encodeURIComponent(event.report)}` }, 'the report') : null],
        ['File', event.file ? `${event.file.replace(/^.*[\\/]/, '')}, row ${event.row}` : null], ['Stands', event.status], ['Hash', event.content_hash ? el('span', { class: 'mono' }, event.content_hash) : null],
    ].filter(([, value]) => value);
    const others = told.others ?? [];
    const place = byId('one');
    fill(place, el('h2', { id: 'one-title', tabindex: '-1' }, `Row ${event.id}`), el('dl', { class: 'facts' }, facts.map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)])),
        others.length ? el('p', { class: 'note' }, `Earlier versions: ${others.map(other => `${shortDay(other.from)} ${kindName(other.type)} (${other.status})`).join('; ')}.`) : null);
    byId('main').insertBefore(place, byId('filters'));
    byId('one-title').focus({ preventScroll: true });
}
