using Lull.Record.Imports.Text;

namespace Lull.Record.Imports.Formats;

/// <summary>Tells the format of a file from its first line; its name plays no part.</summary>
internal static class FormatDetector
{
    private const string Expected =
        "expected a header with date,source,target,type (Lull CSV), with id,type_of_violence,side_a,side_b (UCDP GED) or with event_date,event_type,actor1 (ACLED), or the 57, 58 or 61 tab-separated columns of a GDELT export";

    private static readonly (ImportFormat Format, string Name, IReadOnlyList<string> Required)[] WithHeader =
    [
        (ImportFormat.Lull, "Lull CSV", LullFormat.Required),
        (ImportFormat.Ucdp, "UCDP GED", UcdpFormat.Required),
        (ImportFormat.Acled, "an ACLED export", AcledFormat.Required),
    ];

    /// <summary>Looks at the start of a text and makes the reader of its rows.</summary>
    public static async ValueTask<DetectedFormat> DetectAsync(
        DecodedText text, string name, ImportFormat wanted, EventTypes types, CancellationToken cancellation)
    {
        var line = await FirstLineAsync(text, cancellation).ConfigureAwait(false);
        if (line is null)
        {
            return Unknown(text.Broken.Length > 0 ? text.Broken : "the file is empty");
        }

        if (line.Contains(DecodedText.Nul))
        {
            return Unknown("this is no text: it holds NUL bytes");
        }

        if (wanted is ImportFormat.Auto or ImportFormat.Gdelt && GdeltFormat.Fits(line))
        {
            var none = new SourceFile(name, []);
            return new DetectedFormat(new GdeltFormat(none, line.AsSpan().Count('\t') + 1), new RowReader(text, name, '\t', quoted: false), none, "");
        }

        if (wanted == ImportFormat.Gdelt)
        {
            return Unknown($"not a GDELT export: the first line is '{SourceFile.Shown(line)}'; expected 57, 58 or 61 tab-separated columns that begin with a number and a date as YYYYMMDD");
        }

        var rows = new RowReader(text, name, DelimiterOf(line));
        if (await rows.ReadAsync(cancellation).ConfigureAwait(false) != RowOutcome.Row)
        {
            await rows.DisposeAsync().ConfigureAwait(false);
            return Unknown($"not a format Lull knows: the first line is '{SourceFile.Shown(line)}'; {Expected}");
        }

        return await WithHeaderAsync(rows, new SourceFile(name, Header(rows.Row)), wanted, types, line).ConfigureAwait(false);
    }

    /// <summary>The separator that stands most often outside quotation marks in a header.</summary>
    public static char DelimiterOf(ReadOnlySpan<char> line)
    {
        Span<int> counts = stackalloc int[Delimiters.Length];
        var quoted = false;
        foreach (var c in line)
        {
            quoted ^= c == '"';
            var which = quoted ? -1 : Delimiters.IndexOf(c);
            if (which >= 0)
            {
                counts[which]++;
            }
        }

        var most = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            most = counts[i] > counts[most] ? i : most;
        }

        return Delimiters[most];
    }

    /// <summary>A row as column names, without white space around them.</summary>
    public static string[] Header(Row row)
    {
        var names = new string[row.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = row[i].Trim().ToString();
        }

        return names;
    }

    /// <summary>The first line that is not empty; null where there is none.</summary>
    public static async ValueTask<string?> FirstLineAsync(DecodedText text, CancellationToken cancellation)
    {
        while (true)
        {
            await text.PeekLineAsync(RowReader.LongestRow, cancellation).ConfigureAwait(false);
            var end = text.Window.IndexOf('\n');
            if (end != 0)
            {
                return text.Window.IsEmpty ? null : text.Window[..(end < 0 ? text.Window.Length : end)].ToString();
            }

            text.Release(1);
        }
    }

    private const string Delimiters = ",;\t|";

    private static async ValueTask<DetectedFormat> WithHeaderAsync(
        RowReader rows, SourceFile file, ImportFormat wanted, EventTypes types, string line)
    {
        var nearest = WithHeader[0];
        var fewest = double.MaxValue;
        foreach (var candidate in WithHeader)
        {
            var missing = candidate.Required.Count(column => file.Column(column) < 0) / (double)candidate.Required.Count;
            if ((wanted == ImportFormat.Auto || wanted == candidate.Format) && missing < fewest)
            {
                (nearest, fewest) = (candidate, missing);
            }
        }

        if (fewest == 0)
        {
            IRowFormat format = nearest.Format switch
            {
                ImportFormat.Ucdp => new UcdpFormat(file),
                ImportFormat.Acled => new AcledFormat(file),
                _ => new LullFormat(file, types),
            };
            return new DetectedFormat(format, rows, file, "");
        }

        await rows.DisposeAsync().ConfigureAwait(false);
        var lacking = string.Join(", ", nearest.Required.Where(column => file.Column(column) < 0));
        return Unknown(fewest <= 0.5 || wanted != ImportFormat.Auto
            ? $"not {nearest.Name}: its header lacks {lacking}; the first line is '{SourceFile.Shown(line)}'"
            : $"not a format Lull knows: the first line is '{SourceFile.Shown(line)}'; {Expected}");
    }

    private static DetectedFormat Unknown(string trouble) => new(null, null, null, trouble);
}
