// What every page has: the record's state in the head, and a place for trouble.

import { get } from './api.js';
import { byId, el, fill } from './dom.js';
import { announce, listen } from './live.js';
import { counted, shortDay } from './format.js';

/**
 * Sets a page going. Trouble that it does not catch itself is shown, not swallowed.
 * @param {() => Promise<void>} page
 */
export async function start(page) {
    head();
    try {
        await page();
    } catch (trouble) {
        show(trouble);
    }
}

/** Shows trouble at the top of the page. */
export function show(trouble) {
    if (trouble.name === 'AbortError') {
        return;
    }

    const place = byId('trouble');
    fill(place, el('p', { class: 'trouble', role: 'alert' }, trouble.message));
    console.error(trouble);
}

/** Takes shown trouble away. */
export const clear = () => fill(byId('trouble'));

/**
 * Calls `work` a little after the last of many calls.
 * @param {(...args: *) => void} work
 * @param {number} milliseconds
 */
export function settled(work, milliseconds = 180) {
    let waiting = 0;
    return (...args) => {
        clearTimeout(waiting);
        waiting = setTimeout(() => work(...args), milliseconds);
    };
}

const pages = [
    ['/', 'Overview', ['/pair']], ['/reports', 'Reports', ['/report']], ['/record', 'Record', []], ['/review', 'Review', []],
    ['/import', 'Import', []], ['/sources', 'Sources', []], ['/about', 'Method', []],
];

function head() {
    const here = location.pathname.replace(/\.html$/, '').replace(/^\/index$/, '/');
    const pulse = el('span', { class: 'pulse', id: 'pulse' });
    fill(byId('masthead'), el('div', {},
        el('a', { class: 'brand', href: '/' }, 'Lull'),
        el('nav', { 'aria-label': 'Pages' }, el('ul', {}, pages.map(([path, name, within]) =>
            el('li', {}, el('a', { href: path, 'aria-current': path === here ? 'page' : within.includes(here) ? 'true' : null }, name))))),
        pulse));
    tellRecord(pulse);
    listen('state', state => { pulse.dataset.live = state; });
    listen('record', () => {
        tellRecord(pulse);
        announce('The record has changed; the page is up to date.');
    });
}

async function tellRecord(pulse) {
    try {
        const { record } = await get('/about');
        const reports = record.reports ? `, ${counted(record.reports, 'report')}` : '';
        const days = record.first ? `, ${shortDay(record.first)} to ${shortDay(record.last)}` : '';
        pulse.textContent = `${counted(record.events, 'event')}${reports}${days}`;
    } catch {
        pulse.textContent = 'The record cannot be reached';
    }
}
