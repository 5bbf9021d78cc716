// One letter does one thing, except where somebody writes.

/** The keys of the desk with what they do, in the order in which they are explained. */
export const keys = [
    ['j', 'next'], ['k', 'the one before'], ['a', 'accept: the machine is right'], ['r', 'reject: it is not so at all'],
    ['c', 'correct some of its fields'], ['m', 'merge: two rows tell one act'], ['s', 'split: two rows tell two acts'],
    ['n', 'note, sent along with the next decision'], ['u', 'undo your last decision'], ['?', 'these keys'], ['Esc', 'leave a form'],
];

/**
 * Listens for the desk's keys.
 * @param {Object<string, () => void>} actions By key.
 * @param {() => void} leave For Escape within a field.
 */
export function onKeys(actions, leave) {
    addEventListener('keydown', event => {
        if (event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }

        const writes = event.target.closest?.('input, select, textarea');
        if (event.key === 'Escape') {
            leave();
        } else if (!writes && actions[event.key]) {
            event.preventDefault();
            actions[event.key]();
        }
    });
}
