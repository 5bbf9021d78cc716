// What a page shows is in its URL, so that it can be sent to a colleague.

/** The page's own query. */
export const query = () => new URLSearchParams(location.search);

/**
 * Writes values into the URL without a reload.
 * @param {Object<string, *>} values Empty ones are taken out.
 * @param {boolean} [keep] Whether the former URL stays in the history (for steps one would go back from).
 */
export function remember(values, keep = false) {
    const next = query();
    for (const [key, value] of Object.entries(values)) {
        if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
            next.delete(key);
        } else if (Array.isArray(value)) {
            next.delete(key);
            value.forEach(one => next.append(key, one));
        } else {
            next.set(key, value);
        }
    }

    const text = next.toString();
    const url = location.pathname + (text ? `?${text}` : '');
    if (url !== location.pathname + location.search) {
        history[keep ? 'pushState' : 'replaceState'](null, '', url);
    }
}

/** A link to another page of the dashboard. */
export function link(page, values = {}) {
    const parts = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''));
    const text = parts.toString();
    return `/${page}${text ? `?${text}` : ''}`;
}

/**
 * The names of the two sides that a pair's id is made of.
 * @param {string} id
 * @returns {{a: string, b: string}}
 */
export function sidesOf(id) {
    const [a, b = ''] = id.split('~~').map(side => {
        const escaped = side.replaceAll('_', ' ').replaceAll('%', '%25').replace(/~([0-9A-Fa-f]{2})/g, '%$1');
        try {
            return decodeURIComponent(escaped);
        } catch {
            return side;
        }
    });
    return { a, b };
}
