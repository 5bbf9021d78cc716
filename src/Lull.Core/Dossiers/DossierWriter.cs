using Lull.Dossiers.Weekly;

namespace Lull.Dossiers;

/// <summary>
/// Writes a <see cref="Dossier"/> as one self-contained page: no script, nothing fetched from elsewhere, light or dark
/// as the reader's machine is, and every figure of the chart again as a table.
/// </summary>
public static class DossierWriter
{
    /// <summary>Writes the page, UTF-8 markup with line feeds.</summary>
    public static void Write(Dossier dossier, TextWriter page)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        Write(dossier.Title, DossierSections.Of(dossier), dossier.Reproduction.Version, page);
    }

    /// <summary>Writes a weekly report the same way.</summary>
    public static void Write(SituationReport report, TextWriter page)
    {
        ArgumentNullException.ThrowIfNull(report);
        Write(report.Title, SituationSections.Of(report), report.Reproduction.Version, page);
    }

    private static void Write(string title, IReadOnlyList<DossierSection> sections, string version, TextWriter page)
    {
        ArgumentNullException.ThrowIfNull(page);
        PageFrame.Open(page, title);
        foreach (var section in sections)
        {
            SectionMarkup.Write(page, section);
        }

        PageFrame.Close(page, $"Made by Lull {version}. It tells what acts and words show; it serves de-escalation, knows organisations, not persons, and predicts no targets.");
    }
}
