// The reports that were read.

import { link } from '../address.js';
import { el } from '../dom.js';
import { number, shortDay } from '../format.js';
import { listing } from '../parts/listing.js';
import { start } from '../shell.js';

start(() => listing({
    path: '/reports', noun: 'reports', caption: 'Reports', empty: 'No report fits. Reports come into the record on the page Import.',
    columns: [
        { name: 'Day', class: 'day', cell: one => shortDay(one.date) },
        { name: 'Title', head: true, cell: one => el('a', { href: link('report', { hash: one.hash }) }, one.confidential ? 'A confidential report' : one.title || 'Report without a title') },
        { name: 'Publisher', cell: one => one.publisher || 'not known' },
        { name: 'Statements', class: 'num', cell: one => number(one.statements) },
    ],
}));
