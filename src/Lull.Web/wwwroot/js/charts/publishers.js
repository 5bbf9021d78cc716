// Who tells of the acts: few enough to be told apart, the rest together.

/** How dark each of the shown publishers is drawn, the most prolific darkest; luminance tells them apart without colour. */
export const shades = [1, 0.68, 0.45, 0.28];

/** The name under which the other publishers' acts stand together. */
export const others = 'other publishers';

/**
 * The publishers with most acts in both directions, at most four, and whether there are others.
 * @param {Array<{by_publisher: Object<string, {ab: number, ba: number}>}>} bins
 * @returns {string[]}
 */
export function shown(bins) {
    const totals = new Map();
    for (const bin of bins) {
        for (const [name, { ab, ba }] of Object.entries(bin.by_publisher ?? {})) {
            totals.set(name, (totals.get(name) ?? 0) + (ab ?? 0) + (ba ?? 0));
        }
    }

    return [...totals].sort((x, y) => y[1] - x[1] || x[0].localeCompare(y[0])).slice(0, shades.length).map(([name]) => name);
}

/**
 * What a bin has of each shown publisher, of the others, and known only as a sum, in one direction.
 * @param {Object} bin
 * @param {'ab'|'ba'} way
 * @param {string[]} names
 * @returns {{parts: number[], rest: number, sum: number}}
 */
export function split(bin, way, names) {
    const sum = bin[`${way}_sum`] ?? 0;
    const single = Math.max(0, (bin[way] ?? 0) - sum);
    const raw = names.map(name => bin.by_publisher?.[name]?.[way] ?? 0);
    const told = raw.reduce((total, some) => total + some, 0);
    // An act told by two publishers is one act: their shares are scaled so that the bar is as tall as the acts are many.
    const scale = told > single && told > 0 ? single / told : 1;
    return { parts: raw.map(some => some * scale), rest: Math.max(0, single - told * scale), sum };
}
