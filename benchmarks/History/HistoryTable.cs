using System.Globalization;
using Lull.Lulls;

namespace Lull.Benchmarks.History;

/// <summary>Writes the comparisons as tables in Markdown.</summary>
internal sealed class HistoryTable(RealRecord record, TextWriter writer)
{
    /// <summary>Every known lull and what was found of it; returns how many were found.</summary>
    public int WriteLulls(IReadOnlyList<KnownLull> lulls)
    {
        writer.WriteLine("| pair | known | found: onset [90 %] to end | onset off, days | end off, days | verdict |");
        writer.WriteLine("|---|---|---|---:|---:|---|");
        var found = 0;
        foreach (var known in lulls)
        {
            var comparison = Comparison.Of(known, record.Look(known.Dyad).Report);
            found += comparison.Verdict == Verdict.Found ? 1 : 0;
            writer.WriteLine(
                $"| {Pair(known.Dyad)} | {known.Onset} to {known.End?.ToString() ?? "?"}: {known.What} | {Found(comparison.Spell)} "
                + $"| {Days(comparison.OnsetError)} | {Days(comparison.EndError)} | {Text(comparison.Verdict)} |");
        }

        return found;
    }

    /// <summary>Every truce known to have failed and the lulls that were found there; returns how many were rightly not found.</summary>
    public int WriteFailures(IReadOnlyList<DeclaredTruce> truces)
    {
        writer.WriteLine("| pair | declared | lull found there | verdict |");
        writer.WriteLine("|---|---|---|---|");
        var right = 0;
        foreach (var truce in truces)
        {
            var comparison = Comparison.Of(truce, record.Look(truce.Dyad).Report);
            var wrong = comparison.Spell is not null;
            right += wrong ? 0 : 1;
            writer.WriteLine(
                $"| {Pair(truce.Dyad)} | {Day(truce.Day)}: {truce.What} | {Found(comparison.Spell)} | {(wrong ? "WRONG" : "right: no lull")} |");
        }

        return right;
    }

    /// <summary>Every declared ceasefire of UCDP's lists.</summary>
    public void WriteAnchors(IReadOnlyList<DeclaredTruce> truces)
    {
        var all = truces.Select(truce => (Truce: truce, Comparison: Comparison.Of(truce, record.Look(truce.Dyad).Report))).ToArray();
        writer.WriteLine("| conflict | declared | " + string.Join(" | ", Enum.GetValues<Verdict>().Select(Text)) + " | median onset error, days |");
        writer.WriteLine("|---|---:|" + string.Concat(Enum.GetValues<Verdict>().Select(_ => "---:|")) + "---:|");
        foreach (var conflict in all.GroupBy(pair => pair.Truce.Conflict, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            WriteCounts(conflict.Key, [.. conflict]);
        }

        WriteCounts("all", all);
        writer.WriteLine();
        writer.WriteLine("| pair | declared | found: onset [90 %] to end | verdict |");
        writer.WriteLine("|---|---|---|---|");
        foreach (var (truce, comparison) in all.Where(pair => pair.Comparison.Verdict != Verdict.TooSparse))
        {
            writer.WriteLine($"| {Pair(truce.Dyad)} | {Day(truce.Day)} | {Found(comparison.Spell)} | {Text(comparison.Verdict)} |");
        }
    }

    /// <summary>Which coverage was used for each pair.</summary>
    public void WriteCoverage(IEnumerable<Events.Dyad> dyads)
    {
        writer.WriteLine("| pair | reporting checked by | reports a day |");
        writer.WriteLine("|---|---|---:|");
        foreach (var dyad in dyads.Distinct())
        {
            var coverage = record.Look(dyad).Building.Coverage;
            var scope = coverage.Scope is { } wide ? $"{wide}: {coverage.Theatre}" : "could not be checked";
            writer.WriteLine($"| {Pair(dyad)} | {scope} | {coverage.ReportsPerDay.ToString("0.0", CultureInfo.InvariantCulture)} |");
        }
    }

    private void WriteCounts(string conflict, (DeclaredTruce Truce, Comparison Comparison)[] pairs)
    {
        var counts = Enum.GetValues<Verdict>().Select(verdict => Days(pairs.Count(pair => pair.Comparison.Verdict == verdict)));
        var errors = pairs
            .Where(pair => pair.Comparison is { Verdict: Verdict.Found, Spell: not null })
            .Select(pair => Math.Abs(pair.Comparison.Spell!.Onset.DayNumber - pair.Truce.Day.DayNumber))
            .Order()
            .ToArray();
        writer.WriteLine(
            $"| {conflict} | {Days(pairs.Length)} | {string.Join(" | ", counts)} | {Days(errors.Length == 0 ? null : errors[errors.Length / 2])} |");
    }

    private static string Found(RegimeSpell? spell) =>
        spell is null ? "-" : $"{Day(spell.Onset)} [{Day(spell.OnsetLow)}, {Day(spell.OnsetHigh)}] to {(spell.End is { } end ? Day(end) : "open")}"
            + $" (p {spell.Probability.ToString("0.00", CultureInfo.InvariantCulture)})";

    private static string Text(Verdict verdict) => verdict switch
    {
        Verdict.Found => "found",
        Verdict.EndOff => "found, end off",
        Verdict.OnsetOff => "onset off",
        Verdict.Missed => "missed",
        Verdict.NotObserved => "not observed",
        Verdict.TooSparse => "too sparse",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    private static string Pair(Events.Dyad dyad) => $"{dyad.A} - {dyad.B}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Days(int? days) => days?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
