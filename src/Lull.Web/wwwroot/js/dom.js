// Elements made from data: text goes in as text, never as markup.

/**
 * Makes an element.
 * @param {string} name Tag name.
 * @param {Object<string, *>} [properties] `class`, `data` (an object), `on` (listeners by event), anything else an attribute;
 *     `null`, `undefined` and `false` leave an attribute out, `true` writes it empty.
 * @param {...(Node|string|number|null|undefined|Array)} children
 * @returns {HTMLElement}
 */
export function el(name, properties, ...children) {
    return dress(document.createElement(name), properties, children);
}

/**
 * Makes an SVG element; its parameters are those of {@link el}.
 * @returns {SVGElement}
 */
export function svg(name, properties, ...children) {
    return dress(document.createElementNS('http://www.w3.org/2000/svg', name), properties, children);
}

/**
 * Puts `children` in the place of what `parent` holds. Where the focus was on a link, button or field within, it goes to
 * its successor: who works by keyboard must not be thrown back to the top by an update.
 */
export function fill(parent, ...children) {
    const held = parent.contains(document.activeElement) ? mark(document.activeElement) : null;
    parent.replaceChildren(...nodes(children));
    if (held) {
        [...parent.querySelectorAll('a, button, input, select, summary')].find(one => mark(one) === held)?.focus({ preventScroll: true });
    }

    return parent;
}

const mark = element => [element.tagName, element.getAttribute('href'), element.dataset.piece ?? element.closest('th, button, summary')?.textContent].join('|');

/** The element with this id; it is a fault of the page if there is none. */
export function byId(id) {
    const found = document.getElementById(id);
    if (!found) {
        throw new Error(`the page has no #${id}`);
    }

    return found;
}

function dress(element, properties, children) {
    for (const [key, value] of Object.entries(properties ?? {})) {
        if (value === null || value === undefined || value === false) {
            continue;
        }

        if (key === 'data') {
            for (const [name, held] of Object.entries(value)) {
                element.dataset[name] = held;
            }
        } else if (key === 'on') {
            for (const [event, listener] of Object.entries(value)) {
                element.addEventListener(event, listener);
            }
        } else {
            element.setAttribute(key, value === true ? '' : value);
        }
    }

    element.append(...nodes(children));
    return element;
}

function nodes(children) {
    return children.flat(Infinity)
        .filter(child => child !== null && child !== undefined && child !== false)
        .map(child => child instanceof Node ? child : document.createTextNode(String(child)));
}
