// Takes files into the record: uploads, shows how far they are, and lists what could not be taken.

import { link } from '../address.js';
import { get, post } from '../api.js';
import { byId, el, fill } from '../dom.js';
import { bytes, counted, number } from '../format.js';
import { announce, listen } from '../live.js';
import { clear, show, start } from '../shell.js';
import { table } from '../table.js';

const jobs = new Map();
const ended = state => state === 'done' || state === 'failed';

start(async () => {
    const form = byId('upload');
    const drop = byId('drop');
    form.addEventListener('submit', event => {
        event.preventDefault();
        send(form).catch(show);
    });
    for (const name of ['dragenter', 'dragover']) {
        drop.addEventListener(name, event => { event.preventDefault(); drop.dataset.over = ''; });
    }

    for (const name of ['dragleave', 'drop']) {
        drop.addEventListener(name, () => delete drop.dataset.over);
    }

    drop.addEventListener('drop', event => {
        event.preventDefault();
        byId('file').files = event.dataTransfer.files;
    });
    await earlier();
    listen('import', data => {
        if (data?.id && jobs.has(data.id)) {
            watch(data.id).catch(show);
        }
    });
});

async function send(form) {
    clear();
    const button = form.querySelector('[type="submit"]');
    button.disabled = true;
    try {
        const data = new FormData(form);
        for (const name of ['date', 'publisher', 'url']) {
            if (!data.get(name)) {
                data.delete(name);
            }
        }

        const job = await post('/imports', data);
        jobs.set(job.id, job);
        byId('jobs-part').hidden = false;
        form.reset();
        await follow(job.id);
    } finally {
        button.disabled = false;
    }
}

// Imports since the server started, so that a visit that was left can be taken up again.
async function earlier() {
    for (const job of (await get('/imports')).items) {
        jobs.set(job.id, job);
    }

    byId('jobs-part').hidden = jobs.size === 0;
    list();
    [...jobs.values()].filter(job => !ended(job.state)).forEach(job => follow(job.id).catch(show));
}

// The live feed tells sooner; asking now and then holds where it does not come through.
async function follow(id) {
    while (!ended((await watch(id)).state)) {
        await new Promise(resolve => setTimeout(resolve, 700));
    }
}

async function watch(id) {
    const before = jobs.get(id);
    const job = await get(`/imports/${encodeURIComponent(id)}`);
    jobs.set(id, job);
    list();
    if (ended(job.state) && !ended(before?.state)) {
        announce(`${job.name}: ${outcome(job)}`);
    }

    return job;
}

const list = () => fill(byId('jobs'), [...jobs.values()].sort((x, y) => Number(y.id) - Number(x.id)).map(shown));

function outcome(job) {
    return job.state === 'failed' ? `failed${job.problems?.[0] ? `: ${job.problems[0].message}` : '.'}`
        : `${number(job.added)} added, ${number(job.known)} known already, ${number(job.refused)} refused.`;
}

function shown(job) {
    const problems = job.problems ?? [];
    return el('div', { class: 'job', data: { state: job.state } }, el('h3', {}, job.name),
        ended(job.state) ? el('p', { class: job.state === 'failed' ? 'trouble' : null }, outcome(job), job.state === 'done' ? [' ', job.report ? el('a', { href: link('report', { hash: job.report }) }, 'See what it says') : el('a', { href: '/' }, 'See the pairs'), '.'] : null)
            : [el('progress', { max: job.bytes || null, value: job.bytes ? job.bytes_read ?? 0 : null, 'aria-label': `Import of ${job.name}` }),
                el('p', { class: 'note' }, job.state === 'waiting' ? 'Waiting.' : `${counted(job.rows_read ?? 0, 'row')} read${job.bytes ? `, ${bytes(job.bytes_read ?? 0)} of ${bytes(job.bytes)}` : ''}.`)],
        problems.length ? el('details', { open: problems.length <= 5 || null }, el('summary', {}, counted(problems.length, 'problem')), table('Problems', [
            { name: 'Line', class: 'num', cell: one => one.line ?? '–' },
            { name: 'Column', cell: one => one.column ?? '–' },
            { name: 'What is wrong', head: true, cell: one => one.message },
        ], problems.slice(0, 200))) : null);
}
