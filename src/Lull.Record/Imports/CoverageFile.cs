using System.Globalization;
using Lull.Record.Imports.Formats;
using Lull.Record.Imports.Sources;
using Lull.Record.Imports.Text;

namespace Lull.Record.Imports;

/// <summary>
/// Reads a coverage file, <c>theatre,date,reports</c>: how many reports a theatre had on a day, all pairs included.
/// </summary>
public static class CoverageFile
{
    private static readonly string[] Required = ["theatre", "date", "reports"];

    /// <summary>Reads a file.</summary>
    /// <exception cref="LullException"><see cref="Trouble.InputUnreadable"/>: it cannot be read or lacks a column.</exception>
    public static async Task<CoverageReading> ReadFileAsync(string path, CancellationToken cancellationToken = default)
    {
        await using var stream = InputFile.Open(path);
        return await ReadAsync(stream, path, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a stream, which stays the caller's to close.</summary>
    /// <exception cref="LullException"><see cref="Trouble.InputUnreadable"/>: it cannot be read or lacks a column.</exception>
    public static async Task<CoverageReading> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reading = new CoverageReading([], []);
        await foreach (var source in InputSource.OpenAsync(stream, name, null, cancellationToken).ConfigureAwait(false))
        {
            if (source.Content is null)
            {
                throw Unreadable(source.Name, source.Trouble);
            }

            using var text = new DecodedText(source.Content, source.Name);
            var part = await ReadTableAsync(text, source.Name, cancellationToken).ConfigureAwait(false);
            reading = new CoverageReading([.. reading.Values, .. part.Values], [.. reading.Problems, .. part.Problems]);
        }

        return reading;
    }

    private static async Task<CoverageReading> ReadTableAsync(DecodedText text, string name, CancellationToken cancellation)
    {
        var line = await FormatDetector.FirstLineAsync(text, cancellation).ConfigureAwait(false)
            ?? throw Unreadable(name, text.Broken.Length > 0 ? text.Broken : "the file is empty");
        await using var rows = new RowReader(text, name, FormatDetector.DelimiterOf(line));
        var values = new List<CoverageValue>();
        var problems = new List<Problem>();
        CoverageColumns? columns = null;
        while (await rows.ReadAsync(cancellation).ConfigureAwait(false) is var outcome and not RowOutcome.End)
        {
            if (outcome == RowOutcome.Row && columns is null)
            {
                columns = CoverageColumns.Of(name, rows.Row);
            }
            else if ((outcome == RowOutcome.Problem ? rows.Problem : columns!.Read(rows.Row, values)) is { } problem)
            {
                problems.Add(problem);
            }
        }

        if (columns is null)
        {
            throw Unreadable(name, $"not a coverage file: the first line is '{SourceFile.Shown(line)}'");
        }

        if (text.Broken.Length > 0)
        {
            problems.Add(new Problem(name, text.Line, "", text.Broken));
        }

        return new CoverageReading(values, problems);
    }

    private static LullException Unreadable(string name, string trouble) =>
        new(Trouble.InputUnreadable, $"{name}: {trouble}");

    private sealed class CoverageColumns(SourceFile file)
    {
        private readonly HashSet<(string, DateOnly)> _seen = [];
        private readonly int _theatre = file.Column("theatre");
        private readonly int _date = file.Column("date");
        private readonly int _reports = file.Column("reports");

        public static CoverageColumns Of(string name, Row row)
        {
            var file = new SourceFile(name, FormatDetector.Header(row));
            var lacking = Required.Where(column => file.Column(column) < 0).ToList();
            return lacking.Count == 0
                ? new CoverageColumns(file)
                : throw Unreadable(name, $"not a coverage file: its header lacks {string.Join(", ", lacking)}");
        }

        public Problem? Read(Row row, List<CoverageValue> values)
        {
            if (row[_theatre].IsWhiteSpace())
            {
                return file.Refuse(row, _theatre, "the theatre's name");
            }

            if (!DayText.TryIso(row[_date].Trim(), out var day))
            {
                return file.Refuse(row, _date, "a date as YYYY-MM-DD, " + DayText.Years);
            }

            if (!double.TryParse(row[_reports].Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var reports)
                || !double.IsFinite(reports)
                || reports < 0)
            {
                return file.Refuse(row, _reports, "a number of zero or more");
            }

            var value = new CoverageValue(file.Text(row, _theatre), day, reports);
            if (!_seen.Add((value.Theatre, day)))
            {
                return file.Problem(row, _date, "this theatre and day stood on an earlier line; that one is kept");
            }

            values.Add(value);
            return null;
        }
    }
}
