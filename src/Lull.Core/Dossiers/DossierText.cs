using Lull.Dossiers.Json;
using Lull.Dossiers.Maps;
using Lull.Dossiers.Weekly;
using Lull.Places;

namespace Lull.Dossiers;

/// <summary>Writes dossiers and weekly reports in the form that is asked for.</summary>
public static class DossierText
{
    /// <summary>The form that a file's ending names; null where it names none.</summary>
    public static DossierForm? FormOf(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file[(file.LastIndexOf('.') + 1)..].ToUpperInvariant() switch
        {
            "HTML" or "HTM" => DossierForm.Html,
            "MD" => DossierForm.Md,
            "JSON" => DossierForm.Json,
            _ => null,
        };
    }

    /// <summary>
    /// Begins to read, in the background, the outlines and places of the map where the form has one, so that they are there when the
    /// record has been read. Without it, they are read when they are needed; what cannot be read is told then.
    /// </summary>
    public static void Prepare(DossierForm form)
    {
        if (form != DossierForm.Json)
        {
            _ = Task.Run(() => (Outlines.Default, Gazetteer.Default));
        }
    }

    /// <summary>The dossier as text, with line feeds.</summary>
    public static string Of(Dossier dossier, DossierForm form) => Written(text =>
    {
        switch (form)
        {
            case DossierForm.Html:
                DossierWriter.Write(dossier, text);
                break;
            case DossierForm.Json:
                DossierJson.Write(dossier, text);
                break;
            default:
                DossierMarkdown.Write(dossier, text);
                break;
        }
    });

    /// <summary>The weekly report as text, with line feeds.</summary>
    public static string Of(SituationReport report, DossierForm form) => Written(text =>
    {
        switch (form)
        {
            case DossierForm.Html:
                DossierWriter.Write(report, text);
                break;
            case DossierForm.Json:
                SituationJson.Write(report, text);
                break;
            default:
                DossierMarkdown.Write(report, text);
                break;
        }
    });

    private static string Written(Action<TextWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        return text.ToString();
    }
}
