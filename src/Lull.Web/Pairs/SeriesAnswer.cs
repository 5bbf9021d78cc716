using Lull.Ceasefires;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Web.Pairs;

/// <summary>A dyad in figures, as charts draw it.</summary>
internal sealed record SeriesAnswer
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary><c>day</c> or <c>week</c>.</summary>
    public required string By { get; init; }

    /// <summary>How many weeks a bin has; zero where it is a day.</summary>
    public required int Weeks { get; init; }

    public required IReadOnlyList<SeriesBin> Bins { get; init; }

    /// <summary>How many publishers' own counts are left out of the bins, beyond those with most acts.</summary>
    public required int PublishersLeftOut { get; init; }

    /// <summary>How many other reports the theatre had; null where reporting could not be checked.</summary>
    public required IReadOnlyList<Coverage>? Reports { get; init; }

    public required IReadOnlyList<Chance> Probability { get; init; }

    public required IReadOnlyList<Spell> Spells { get; init; }

    public required IReadOnlyList<Mark> Marks { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Makes it.</summary>
    public static SeriesAnswer Of(DyadFinding finding, bool byDay, PublisherSeries publishers, IReadOnlyList<EvidenceRow> evidence)
    {
        var (series, alone) = (finding.Report.Series, finding.ActsAlone ?? finding.Report);
        var weeks = SeriesBins.WeeksOf(series, byDay);
        var bins = SeriesBins.Of(series, weeks, publishers.Own);
        var days = weeks > 1 ? [.. SeriesBins.LastDays(series, bins)] : Enumerable.Range(0, series.Days).ToArray();
        return new SeriesAnswer
        {
            From = series.Start,
            To = series.End,
            By = weeks == 0 ? "day" : "week",
            Weeks = weeks,
            Bins = bins,
            PublishersLeftOut = publishers.LeftOut,
            Reports = series.TheatreReports is { } reports ? CoverageOf(series, bins, reports) : null,
            Probability = [.. days.Select(day => new Chance(
                series.DayAt(day),
                finding.Report.Smoothed.Mutual[day],
                finding.Report.Filtered.Mutual[day],
                alone.Smoothed.Mutual[day],
                alone.Filtered.Mutual[day]))],
            Spells = [.. finding.Report.Spells.Select(spell => Spell.Of(series.Dyad, spell))],
            Marks = [.. evidence.Where(row => row.WithinLull || row.Item is Signal).Select(Mark.Of)],
            Notes = [.. finding.Building.Notes.Select(note => note.ToString())],
        };
    }

    private static List<Coverage> CoverageOf(DyadSeries series, IReadOnlyList<SeriesBin> bins, IReadOnlyList<double> reports)
    {
        var coverage = new List<Coverage>(bins.Count);
        foreach (var bin in bins)
        {
            var first = bin.Start.DayNumber - series.Start.DayNumber;
            var known = Enumerable.Range(first, bin.Days).Select(day => reports[day]).Where(count => !double.IsNaN(count)).ToList();
            coverage.Add(new Coverage(bin.Start, known.Count == 0 ? null : known.Sum()));
        }

        return coverage;
    }

    /// <summary>Other reports of the theatre.</summary>
    /// <param name="Day">The bin's first day.</param>
    /// <param name="N">How many; null where that is not known.</param>
    internal sealed record Coverage(DateOnly Day, double? N);

    /// <summary>The probability of a mutual lull on a day.</summary>
    /// <param name="Day">The day.</param>
    /// <param name="P">Given all that is known now.</param>
    /// <param name="PKnown">As known on that day.</param>
    /// <param name="PActs">From acts alone, given all that is known now.</param>
    /// <param name="PActsKnown">From acts alone, as known on that day.</param>
    internal sealed record Chance(DateOnly Day, double P, double PKnown, double PActs, double PActsKnown);

    /// <summary>Something marked on the time line.</summary>
    /// <param name="Day">When.</param>
    /// <param name="Kind"><c>violation</c>, <c>stop</c> or <c>go_on</c>.</param>
    /// <param name="Label">What to say of it.</param>
    /// <param name="EventId">The row.</param>
    internal sealed record Mark(DateOnly Day, string Kind, string Label, string EventId)
    {
        public static Mark Of(EvidenceRow row) => new(
            row.Item.When.Start,
            row.WithinLull ? "violation" : row.Item.Kind is EventKind.Suspension or EventKind.Ceasefire ? "stop" : "go_on",
            $"{row.Item.Source}: {row.Item.Kind.Name()}. {row.Item.Note}".TrimEnd(),
            row.Item.Id);
    }

    /// <summary>A spell of quiet; both its days are included.</summary>
    internal sealed record Spell(
        string Kind, DateOnly Onset, DateOnly OnsetLo, DateOnly OnsetHi, DateOnly? End, DateOnly? EndLo, DateOnly? EndHi, double Probability, bool Indistinct)
    {
        public static Spell Of(Dyad dyad, RegimeSpell spell) => new(
            SpellText.Name(dyad, spell),
            spell.Onset,
            spell.OnsetLow,
            spell.OnsetHigh,
            spell.End?.AddDays(-1),
            spell.EndLow?.AddDays(-1),
            spell.EndHigh?.AddDays(-1),
            spell.Probability,
            spell.Indistinct);
    }
}
