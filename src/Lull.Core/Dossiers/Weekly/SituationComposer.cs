using Lull.Actors;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Dossiers.Weekly;

/// <summary>Makes weekly reports.</summary>
/// <param name="registry">Who is who.</param>
public sealed class SituationComposer(ActorRegistry registry)
{
    private const int Week = 7;
    private const int Month = 28;
    private const int Year = 365;
    private const int MostPairs = 40;

    /// <summary>The report of one pair; null where the record has nothing of it by the day.</summary>
    public SituationReport? Pair(DossierRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var now = request.Builder ?? Builder(request, request.Options);
        return now.Build(request.Dyad)?.End is { } day && InWeek(request, now, Builder(request, request.Options with { AsOf = day.AddDays(-Week) }), request.Dyad) is { } pair
            ? Report($"{pair.Dyad.A} and {pair.Dyad.B}", theatre: null, day, [pair], untold: 0, request)
            : null;
    }

    /// <summary>The report of every pair whose acts were in a theatre for the most part; null where there is none.</summary>
    /// <param name="theatre">The theatre's name, as rows or their countries have it; without regard to case.</param>
    /// <param name="request">What it is made from; the dyad of the request is not looked at.</param>
    public SituationReport? Theatre(string theatre, DossierRequest request)
    {
        ArgumentNullException.ThrowIfNull(theatre);
        ArgumentNullException.ThrowIfNull(request);
        var now = request.Builder ?? Builder(request, request.Options);
        var all = now.Dyads();
        if (all.Count == 0)
        {
            return null;
        }

        var day = request.Options.AsOf ?? all.Max(summary => summary.LastAct);
        var inTheatre = all.Where(summary => string.Equals(now.BuildWithNotes(summary.Dyad).Theatre, theatre, StringComparison.OrdinalIgnoreCase)).ToList();
        var told = inTheatre.Where(summary => summary.LastAct > day.AddDays(-Year)).Take(MostPairs).ToList();
        var options = request.Options with { AsOf = day };
        var atDay = request.Options.AsOf is null ? Builder(request, options) : now;
        var before = Builder(request, options with { AsOf = day.AddDays(-Week) });
        var pairs = told.Select(summary => InWeek(request with { Options = options }, atDay, before, summary.Dyad))
            .OfType<PairWeek>()
            .OrderByDescending(pair => pair.ThisWeek.Acts)
            .ThenByDescending(pair => pair.HasChanged)
            .ThenByDescending(pair => pair.Month.Acts)
            .ThenBy(pair => pair.Dyad.ToString(), StringComparer.Ordinal)
            .ToList();
        return pairs.Count == 0 ? null : Report(theatre, theatre, day, pairs, inTheatre.Count - pairs.Count, request);
    }

    private static SituationReport Report(string about, string? theatre, DateOnly day, IReadOnlyList<PairWeek> pairs, int untold, DossierRequest request) => new()
    {
        Title = $"{about}: the week of {DayPhrase.Span(day.AddDays(1 - Week), day)}",
        Day = day,
        Theatre = theatre,
        Pairs = pairs,
        Untold = untold,
        Reports = [.. Until(request.Reports, day)],
        Reproduction = request.Reproduction,
        Credits = request.Credits,
    };

    private PairWeek? InWeek(DossierRequest request, SeriesBuilder now, SeriesBuilder before, Dyad dyad)
    {
        if (new DyadDetection(now, useWords: true).Of(dyad) is not { } finding)
        {
            return null;
        }

        var series = finding.Report.Series;
        var items = request.Items.Where(request.Options.Counts).ToList();
        var earlier = before.BuildWithNotes(dyad);
        var evidence = DyadEvidence.Of(request.Items, finding.Building.Dyad, registry, finding.Report.Spells).Where(row => row.Item.When.Start <= series.End).ToList();
        var asked = AssessmentInput.Of(finding.Building, items, Until(request.Reports, series.End));
        var (from, assessor) = (series.End.AddDays(1 - Week), new CeasefireAssessor(registry));
        return new PairWeek
        {
            Dyad = finding.Building.Dyad,
            Now = assessor.Assess(asked with { Notes = [.. asked.Notes, .. request.Notes] }),
            Before = earlier.Series is null ? null : assessor.Assess(AssessmentInput.Of(earlier, items, Until(request.Reports, earlier.Series.End))),
            Finding = finding,
            Evidence = evidence,
            ThisWeek = PeriodFigures.Of(series, evidence, from, series.End),
            LastWeek = PeriodFigures.Of(series, evidence, from.AddDays(-Week), from.AddDays(-1)),
            Month = PeriodFigures.Of(series, evidence, from.AddDays(-Month), from.AddDays(-1)),
        };
    }

    private static List<ReportStatements> Until(IReadOnlyList<ReportStatements> reports, DateOnly day) =>
        [.. reports.Where(report => report.Report.Date is not { } date || date <= day)];

    private SeriesBuilder Builder(DossierRequest request, SeriesOptions options)
    {
        var builder = new SeriesBuilder(registry, options);
        foreach (var item in request.Items)
        {
            builder.Add(item);
        }

        return builder;
    }
}
