// The form in which fields are corrected.

import { el } from '../dom.js';
import { kindName } from '../words.js';

/**
 * Makes the form.
 * @param {*} subject
 * @param {(changes: Array) => void} send
 * @param {(changes: Array) => void} preview
 * @param {() => void} leave
 * @returns {HTMLFormElement}
 */
export function correction(subject, send, preview, leave) {
    const inputs = new Map(subject.fields.map(field => [field.name, input(field)]));
    const changes = () => subject.fields
        .map(field => ({ field: field.name, new: inputs.get(field.name).value.trim() || null, old: field.machine ?? null }))
        .filter(change => change.new !== change.old)
        .map(change => ({ field: change.field, new: change.new }));
    const submit = el('button', { type: 'submit', class: 'button main' }, 'Correct');
    const form = el('form', { class: 'correction', 'aria-label': 'Correction', on: {
        submit: event => {
            event.preventDefault();
            send(changes());
        },
        input: () => {
            for (const [name, field] of inputs) {
                field.closest('label').toggleAttribute('data-changed', changes().some(change => change.field === name));
            }

            submit.disabled = changes().length === 0;
        },
    } },
    el('h3', {}, 'What should it be?'),
    el('div', { class: 'inputs' }, subject.fields.map(field => el('label', {}, kindName(field.name), inputs.get(field.name)))),
    el('div', { class: 'verdicts' }, submit,
        el('button', { type: 'button', class: 'plain', on: { click: () => preview(changes()) } }, 'What would it change?'),
        el('button', { type: 'button', class: 'plain', on: { click: leave } }, 'Leave')));
    submit.disabled = true;
    return form;
}

function input(field) {
    const now = field.reviewed ?? field.machine ?? '';
    if (field.words) {
        const words = now && !field.words.includes(now) ? [...field.words, now] : field.words;
        const open = field.form.includes('or nothing') || !now ? [''] : [];
        return el('select', { name: field.name }, [...open, ...words].map(word => el('option', { value: word, selected: word === now }, word === '' ? 'nothing' : kindName(word))));
    }

    const made = el('input', { name: field.name, autocomplete: 'off', title: field.form, type: 'text' });
    made.value = now;
    return made;
}
