using Lull.Dossiers.Charts;

namespace Lull.Dossiers;

/// <summary>What every page begins and ends with: one file, no script, nothing fetched from elsewhere.</summary>
internal static class PageFrame
{
    /// <summary>Writes what comes before the page's content.</summary>
    public static void Open(TextWriter page, string title) =>
        page.Write($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{SvgWriter.Escape(title)}</title>
            <style>
            {PageStyle.Sheet}
            </style>
            </head>
            <body>
            {FillPatterns.Sheet}<main>
            <h1>{SvgWriter.Escape(title)}</h1>

            """.ReplaceLineEndings("\n"));

    /// <summary>Writes what comes after it.</summary>
    public static void Close(TextWriter page, string credits) =>
        page.Write($"<footer><p>{SvgWriter.Escape(credits)}</p></footer>\n</main>\n</body>\n</html>\n");
}
