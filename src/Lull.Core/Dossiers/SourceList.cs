using System.Globalization;
using Lull.Ceasefires;
using Lull.Reports;
using Lull.Time;

namespace Lull.Dossiers;

/// <summary>Who tells what a dossier rests on, and which files and reports it came from.</summary>
internal static class SourceList
{
    private const int ShortHash = 16;

    /// <summary>The section.</summary>
    public static DossierSection Of(Dossier dossier) => new("sources", "Sources")
    {
        Sentences = dossier.Credits.Length > 0 ? [dossier.Credits] : [],
        Tables = [Publishers(dossier.Evidence), Files(dossier), Reports(dossier)],
    };

    private static DossierTable Publishers(IReadOnlyList<EvidenceRow> evidence) => new(
        "Who tells of it",
        ["publisher", "rows", "first", "last"],
        [
            .. evidence.SelectMany(row => row.Item.Publishers.Distinct(StringComparer.Ordinal).Select(name => (Name: name.Length > 0 ? name : "not named", row.Item.When)))
                .GroupBy(row => row.Name, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (IReadOnlyList<string>)
                [
                    group.Key,
                    Number(group.Count()),
                    DayPhrase.Iso(group.Min(row => row.When.Start)),
                    DayPhrase.Iso(group.Max(row => row.When.End)),
                ]),
        ]);

    // Of a record the imports, with the day on which each was taken in; of rows straight from files only their names are known.
    private static DossierTable Files(Dossier dossier)
    {
        var used = dossier.Evidence.GroupBy(row => row.Item.Origin.File, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var batches = dossier.Reproduction.Record?.Batches.Where(batch => used.ContainsKey(batch.File))
            .DistinctBy(batch => batch.File is ConfidentialSource.File ? batch.File : batch.Hash, StringComparer.Ordinal).ToList() ?? [];
        var known = batches.Select(batch => batch.File).ToHashSet(StringComparer.Ordinal);
        return new DossierTable(
            "Files that its rows come from",
            ["file", "rows used here", "taken into the record", "SHA-256 of the file"],
            [
                .. batches.Select(batch => (IReadOnlyList<string>)[FileName(batch.File), Number(used[batch.File]), DayPhrase.Iso(batch.Retrieved), batch.FileHash?[..ShortHash] ?? "not known"]),
                .. used.Where(file => !known.Contains(file.Key))
                    .OrderBy(file => file.Key, StringComparer.Ordinal)
                    .Select(file => (IReadOnlyList<string>)[FileName(file.Key), Number(file.Value), "", ""]),
            ]);
    }

    private static DossierTable Reports(Dossier dossier) => new(
        "Reports that were read",
        ["report", "publisher", "published", "taken into the record", "statements", "address", "SHA-256 of its text"],
        [
            .. dossier.Reports.OrderBy(report => report.Report.Date)
                .ThenBy(report => report.Report.Hash, StringComparer.Ordinal)
                .Select(report => (IReadOnlyList<string>)
                [
                    report.Report.IsConfidential ? "a confidential report" : report.Report.Title ?? "without title",
                    report.Report.Publisher ?? "not named",
                    report.Report.Date is { } day ? DayPhrase.Iso(day) : "not known",
                    report.Retrieved is { } taken ? DayPhrase.Iso(taken) : "",
                    Number(report.Statements.Count),
                    report.Report.Url ?? "",
                    report.Report.IsConfidential ? "" : report.Report.Hash[..ShortHash],
                ]),
        ]);

    /// <summary>A file's name alone: where somebody keeps his files is nobody else's business.</summary>
    public static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
