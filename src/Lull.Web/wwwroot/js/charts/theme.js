// The style sheet's colours for pictures drawn on a canvas, and the library that draws them.

let library = null;

/** Loads ECharts once, when the first chart is drawn. */
export function charting() {
    library ??= import('/vendor/echarts/echarts.esm.min.js');
    return library;
}

/** The colours now in force, by the names of the style sheet's variables. */
export function colours() {
    const style = getComputedStyle(document.documentElement);
    const of = name => style.getPropertyValue(`--${name}`).trim();
    return Object.fromEntries(['paper', 'ink', 'faint', 'rule', 'wash', 'a', 'b', 'lull', 'warn'].map(name => [name, of(name)]));
}

/** Calls `draw` whenever the scheme changes between light and dark. */
export function onScheme(draw) {
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
}

/** A colour of six hexadecimal figures with an opacity. */
export function faded(hex, opacity) {
    return hex + Math.round(opacity * 255).toString(16).padStart(2, '0');
}
