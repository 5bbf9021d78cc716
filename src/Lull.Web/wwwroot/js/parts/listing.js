// A page that filters, sorts and leafs through a list of the server, with all of it in the URL.

import { query, remember } from '../address.js';
import { get } from '../api.js';
import { byId, fill } from '../dom.js';
import { announce, listen } from '../live.js';
import { clear, settled, show } from '../shell.js';
import { pager, table } from '../table.js';

/**
 * Sets the list of a page going: the form `#filters`, the table in `#list`, the pager in `#pager`.
 * @param {{path: string, noun: string, caption: string, columns: import('../table.js').Column[], empty: string, sort?: string, order?: string, told?: (asked: Object) => void}} what
 * @returns {Promise<void>}
 */
export async function listing({ path, noun, caption, columns, empty, sort = null, order = null, told }) {
    const form = byId('filters');
    const fields = [...form.elements].filter(field => field.name);
    const asked = query();
    const now = { sort: asked.get('sort'), order: asked.get('order'), page: Number(asked.get('page')) || 1 };
    let running = null;
    fields.forEach(field => { field.value = asked.get(field.name) ?? ''; });

    async function load() {
        running?.abort();
        running = new AbortController();
        const filters = Object.fromEntries(fields.map(field => [field.name, field.value.trim()]));
        const list = await get(path, { ...filters, sort: now.sort ?? sort, order: now.order ?? order, page: now.page }, running.signal);
        fill(byId('list'), table(caption, columns, list.items, {
            sort: now.sort ?? sort, order: now.order ?? order, onSort: sort ? (by, way) => turn({ sort: by, order: way, page: 1 }) : undefined, empty,
        }));
        pager(byId('pager'), list, noun, page => turn({ page }));
        told?.({ ...filters, sort: now.sort ?? sort, order: now.order ?? order });
        clear();
    }

    async function turn(values) {
        Object.assign(now, values);
        remember({ ...Object.fromEntries(fields.map(field => [field.name, field.value.trim()])), ...now, page: now.page === 1 ? null : now.page });
        try {
            await load();
            announce(byId('pager').firstChild?.textContent ?? '');
        } catch (trouble) {
            show(trouble);
        }
    }

    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('input', settled(() => turn({ page: 1 }), 220));
    listen('record', settled(() => load().catch(show), 400));
    await load();
}
