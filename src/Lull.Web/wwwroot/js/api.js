// The only door to the server.

/** What the server could not or would not do, from its problem+json. */
export class ApiError extends Error {
    constructor(status, title, detail) {
        super(detail ? `${title}: ${detail}` : title);
        this.status = status;
    }
}

/**
 * The address of something under `/api`.
 * @param {string} path With its leading slash.
 * @param {Object<string, *>} [query] Empty values are left out; arrays repeat the key.
 * @returns {string}
 */
export function address(path, query = {}) {
    const parts = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) {
        for (const one of Array.isArray(value) ? value : [value]) {
            if (one !== null && one !== undefined && one !== '') {
                parts.append(key, one);
            }
        }
    }

    const text = parts.toString();
    return `/api${path}${text ? `?${text}` : ''}`;
}

/**
 * Fetches JSON. The browser asks again with If-None-Match by itself.
 * @param {string} path
 * @param {Object<string, *>} [query]
 * @param {AbortSignal} [signal]
 * @returns {Promise<*>}
 * @throws {ApiError} When the server answers anything but success, or cannot be reached.
 */
export async function get(path, query, signal) {
    return read(await reach(address(path, query), { headers: { Accept: 'application/json' }, signal }));
}

/**
 * Sends a form or JSON; the header shows that it comes from these pages.
 * @param {string} path
 * @param {FormData|Object} body
 * @returns {Promise<*>}
 */
export async function post(path, body) {
    const form = body instanceof FormData;
    const headers = { Accept: 'application/json', 'X-Lull': '1', ...(form ? {} : { 'Content-Type': 'application/json' }) };
    return read(await reach(address(path), { method: 'POST', headers, body: form ? body : JSON.stringify(body) }));
}

async function reach(url, options) {
    try {
        return await fetch(url, options);
    } catch (trouble) {
        if (trouble.name === 'AbortError') {
            throw trouble;
        }

        throw new ApiError(0, 'The server cannot be reached');
    }
}

async function read(response) {
    const text = await response.text();
    let value = null;
    try {
        value = text ? JSON.parse(text) : null;
    } catch {
        value = null;
    }

    if (response.status === 401) {
        location.assign('/sign-in');
    }

    if (!response.ok) {
        throw new ApiError(response.status, value?.title ?? `The server answered ${response.status}`, value?.detail);
    }

    return value;
}
