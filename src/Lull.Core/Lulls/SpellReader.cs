using Lull.Events;
using Lull.Lulls.Model;

namespace Lull.Lulls;

/// <summary>Describes the spells of quiet of a fitted model, each with its dates and their uncertainty.</summary>
internal sealed class SpellReader
{
    private const double LeastPauseActs = 5;
    private const int RateWindowDays = 180;
    private const int ActsBeforeDays = 730;
    private const double LeastExpectedActs = 3;

    // With more of the acts that were to be expected than this, fighting has thinned, not stopped.
    private const double MostActsLeft = 0.15;

    // The same beside what was seen before, not what the model holds to be the level: where acts come in bursts of a day it can
    // take the bursts for the fighting and all that lies between them for quiet.
    private const double MostRateLeft = 0.5;
    private readonly DyadSeries _series;
    private readonly DyadModel _model;
    private readonly LullSettings _settings;
    private readonly OnlineEvidence _online;

    public SpellReader(DyadSeries series, DyadModel model, LullSettings settings) =>
        (_series, _model, _settings, _online) = (series, model, settings, new OnlineEvidence(series, model, settings));

    public IReadOnlyList<RegimeSpell> Read()
    {
        var candidates = new SpellFinder(_model, _settings).Find();
        var onsets = _model.Entries([.. candidates.Select(c => new HeldState(c.Settled, EndBefore(candidates, c), c.Inside))]);
        var closed = candidates.Where(c => !IsOpen(c)).ToList();
        var ends = _model.Entries([.. closed.Select(c => new HeldState(c.After, c.Settled + 1, Outside(c.Inside)))]);
        var spells = new List<RegimeSpell>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var end = IsOpen(candidates[i]) ? [] : ends[closed.IndexOf(candidates[i])];
            var spell = Describe(candidates[i], EndBefore(candidates, candidates[i]), onsets[i], end);
            if (IsWorthSaying(spell))
            {
                spells.Add(spell);
            }
        }

        return [.. spells.OrderBy(spell => spell.Onset).ThenBy(spell => spell.Kind)];
    }

    private bool IsWorthSaying(RegimeSpell spell) => spell.Kind switch
    {
        RegimeKind.Pause => spell.ExpectedActs >= LeastPauseActs,
        RegimeKind.Mutual => spell.RateDuring * Days(spell) <= MostActsLeft * spell.ExpectedActs && spell.RateDuring <= MostRateLeft * spell.RateBefore,
        _ => true,
    };

    private int Days(RegimeSpell spell) => (spell.End ?? _series.DayAt(_series.Days)).DayNumber - spell.Onset.DayNumber;

    private static Membership Outside(Membership inside) =>
        (model, outage, regime, silenced) => !inside(model, outage, regime, silenced);

    // A spell that is told apart from the one before it cannot have begun within that one, nor one side's quiet within that
    // of both.
    private static int EndBefore(List<SpellCandidate> candidates, SpellCandidate later) =>
        candidates.Where(c => c.End <= later.Start && (c.Kind == later.Kind || (c.Kind == RegimeKind.Mutual && IsOneSided(later))))
            .Select(c => c.End).DefaultIfEmpty(0).Max();

    private static bool IsOneSided(SpellCandidate candidate) => candidate.Kind is RegimeKind.OneSidedA or RegimeKind.OneSidedB;

    private bool IsOpen(SpellCandidate candidate) => candidate.End >= _series.Days;

    private RegimeSpell Describe(SpellCandidate candidate, int earliest, double[] onset, double[] end)
    {
        var open = IsOpen(candidate);
        var (low, median, high) = Quantiles(onset, earliest, candidate.Settled);
        var (endLow, endMedian, endHigh) = open ? (0, 0, 0) : Quantiles(end, candidate.Settled + 1, candidate.After);
        var over = Math.Max(candidate.Kind == RegimeKind.Pause ? Math.Max(endMedian, candidate.End) : candidate.End, median + 1);
        var expected = LevelBefore(low) * Enumerable.Range(median, over - median).Sum(d => (double)_model.Plan.Exposure[d]);
        return new RegimeSpell
        {
            Kind = candidate.Kind,
            Onset = _series.DayAt(median),
            OnsetLow = _series.DayAt(low),
            OnsetHigh = _series.DayAt(high),
            End = open ? null : _series.DayAt(over),
            EndLow = open ? null : _series.DayAt(Math.Min(endLow, over)),
            EndHigh = open ? null : _series.DayAt(Math.Max(endHigh, over)),
            Probability = Math.Min(candidate.Curve[candidate.Peak], 1),
            ProbabilityOnLastDay = Math.Min(candidate.Curve[Math.Min(candidate.End, _series.Days) - 1], 1),
            RestsOnRetaliation = candidate.Kind == RegimeKind.Mutual ? _model.Smoothed.Silenced[candidate.Peak] / candidate.Curve[candidate.Peak] : 0,
            RateBefore = Rate(Math.Max(median - RateWindowDays, 0), median),
            RateDuring = Rate(median, over),
            ExpectedActs = expected,
            Indistinct = candidate.Kind != RegimeKind.ReportingGap && Math.Min(expected, ActsBefore(median)) < LeastExpectedActs,
            Firm = _online.IsFirm(candidate.Kind, low, over),
            DetectedOn = _online.DetectedOn(candidate.Kind, low, over),
        };
    }

    // The days on which 5, 50 and 95 per cent of the probability have come in, within the days that can hold it.
    private static (int Low, int Median, int High) Quantiles(double[] entries, int first, int last)
    {
        var total = 0.0;
        for (var day = first; day <= last; day++)
        {
            total += entries[day];
        }

        int low = -1, median = -1;
        var sum = 0.0;
        for (var day = first; day <= last; day++)
        {
            sum += entries[day];
            low = low < 0 && sum >= 0.05 * total ? day : low;
            median = median < 0 && sum >= 0.5 * total ? day : median;
            if (sum >= 0.95 * total)
            {
                return (low, median, day);
            }
        }

        return (first, first, last);
    }

    // The expected level of the fighting in the four weeks before, acts a day.
    private double LevelBefore(int day)
    {
        var first = Math.Max(day - 28, 0);
        return Enumerable.Range(first, Math.Max(day - first, 1)).Average(d => _model.Smoothed.Level[d]);
    }

    // With hardly an act before it, there is no earlier regime that a quiet could differ from.
    private double ActsBefore(int day)
    {
        var first = Math.Max(day - ActsBeforeDays, 0);
        return Rate(first, day) * (day - first);
    }

    private double Rate(int start, int end)
    {
        var acts = 0.0;
        for (var day = start; day < end; day++)
        {
            for (var s = 0; s < _model.Chain.Streams; s++)
            {
                acts += _model.Plan.Acts[s][day];
            }
        }

        return end > start ? acts / (end - start) : 0;
    }
}
