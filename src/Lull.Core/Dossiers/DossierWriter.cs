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
        ArgumentNullException.ThrowIfNull(page);
        PageFrame.Open(page, dossier.Title);
        foreach (var section in DossierSections.Of(dossier))
        {
            SectionMarkup.Write(page, section);
        }

        PageFrame.Close(page, dossier.Credits);
    }
}
