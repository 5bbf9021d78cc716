// Days, shares and numbers as people read them.

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const dayMs = 86_400_000;

/** A day in milliseconds since the epoch, UTC. */
export const stamp = iso => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);

/** The ISO day of a stamp. */
export const isoDay = ms => new Date(ms).toISOString().slice(0, 10);

/** The day `days` after `iso`. */
export const addDays = (iso, days) => isoDay(stamp(iso) + days * dayMs);

/** How many days from one day to another. */
export const daysBetween = (from, to) => Math.round((stamp(to) - stamp(from)) / dayMs);

/** "15 March 2024"; a dash for none. */
export function day(iso) {
    return iso ? `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}` : '–';
}

/** "15 Mar 2024". */
export function shortDay(iso) {
    return iso ? `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1].slice(0, 3)} ${iso.slice(0, 4)}` : '–';
}

/** "11 to 14 February 2024", saying month and year once where they are the same. */
export function span(from, to) {
    if (!from || !to) {
        return day(from ?? to);
    }

    if (from === to) {
        return day(from);
    }

    if (from.slice(0, 7) === to.slice(0, 7)) {
        return `${Number(from.slice(8, 10))} to ${day(to)}`;
    }

    return from.slice(0, 4) === to.slice(0, 4) ? `${day(from).slice(0, -5)} to ${day(to)}` : `${day(from)} to ${day(to)}`;
}

/** The same with short months: "5 Jul to 2 Dec 2009". */
export const shortSpan = (from, to) => months.reduce((text, month) => text.replaceAll(month, month.slice(0, 3)), span(from, to));

/** A probability with two figures that does not claim to be certain: 0.9, >0.99, <0.01. */
export function chance(value) {
    if (value === null || value === undefined) {
        return '–';
    }

    return value > 0.995 ? '>0.99' : value < 0.005 ? '<0.01' : value.toFixed(2);
}

/** A share as "7 %". */
export function percent(value) {
    if (value === null || value === undefined) {
        return '–';
    }

    const hundred = value * 100;
    return hundred > 0 && hundred < 0.5 ? '<1 %' : `${Math.round(hundred)} %`;
}

/** A number with thin groups of three: 1 234 567. Acts spread over days may have a fraction. */
export function number(value) {
    if (value === null || value === undefined) {
        return '–';
    }

    const rounded = Number.isInteger(value) ? String(value) : value.toFixed(1);
    return rounded.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');
}

/** "1 act", "2 acts". */
export const counted = (value, one, many = `${one}s`) => `${number(value)} ${value === 1 ? one : many}`;

/** A weight in log-odds with its sign; a true minus. */
export function signed(value) {
    const text = Math.abs(value).toFixed(2);
    return text === '0.00' ? '0.00' : value < 0 ? `\u2212${text}` : `+${text}`;
}

/** Bytes as KiB or MiB. */
export const bytes = value => value < 1024 ? `${value} B` : value < 1_048_576 ? `${(value / 1024).toFixed(0)} KiB` : `${(value / 1_048_576).toFixed(1)} MiB`;
