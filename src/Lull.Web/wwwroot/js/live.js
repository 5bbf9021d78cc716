// What the server tells of its own accord: the record grew, states were worked out, an import went on.

const listeners = new Map();
let source = null;

/**
 * Calls `listener` with the data of each event of this name: `record`, `overview`, `import`, `backtest`, or `state` (`on`, `off`).
 * @param {string} name
 * @param {(data: *) => void} listener
 */
export function listen(name, listener) {
    listeners.set(name, [...listeners.get(name) ?? [], listener]);
    open();
}

/** Says something to whoever reads by ear, politely. */
export function announce(text) {
    const region = document.getElementById('announcer');
    if (region) {
        region.textContent = text;
    }
}

function open() {
    if (source) {
        return;
    }

    source = new EventSource('/api/live');
    source.addEventListener('open', () => tell('state', 'on'));
    source.addEventListener('error', () => tell('state', 'off'));
    for (const name of ['record', 'overview', 'import', 'backtest']) {
        source.addEventListener(name, event => tell(name, parsed(event.data)));
    }

    // A page that is left must not hold one of the few connections a browser keeps to a server.
    addEventListener('pagehide', () => source.close());
    addEventListener('pageshow', event => {
        if (event.persisted) {
            source = null;
            open();
        }
    });
}

function tell(name, data) {
    for (const listener of listeners.get(name) ?? []) {
        listener(data);
    }
}

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return text;
    }
}
