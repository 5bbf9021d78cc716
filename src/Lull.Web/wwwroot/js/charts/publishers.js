// Publishers' own counts beside the whole: they compete and overlap, so they are never stacked.

/** The signs of the publishers' own counts, told apart by shape. */
export const shapes = ['circle', 'rect', 'diamond', 'triangle'];

/**
 * The publishers with most acts of their own in both directions, as many as there are shapes.
 * @param {Array<{by_publisher: Object<string, {ab: number, ba: number}>}>} bins
 * @returns {string[]}
 */
export function foremost(bins) {
    const totals = new Map();
    for (const bin of bins) {
        for (const [name, { ab, ba }] of Object.entries(bin.by_publisher ?? {})) {
            totals.set(name, (totals.get(name) ?? 0) + (ab ?? 0) + (ba ?? 0));
        }
    }

    return [...totals].sort((x, y) => y[1] - x[1] || x[0].localeCompare(y[0])).slice(0, shapes.length).map(([name]) => name);
}

/** All acts of a bin in one direction: known one by one, and known only as a sum and spread. */
export const acts = (bin, way) => (bin[way] ?? 0) + (bin[`${way}_sum`] ?? 0);
