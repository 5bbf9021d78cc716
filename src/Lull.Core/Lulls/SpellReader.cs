using Lull.Events;
using Lull.Lulls.Model;

namespace Lull.Lulls;

/// <summary>Reads the spells of quiet off the curves of a fitted model, each with its dates and their uncertainty.</summary>
internal sealed class SpellReader
{
    private const int LeastLullDays = 10;
    private const double SettledShare = 0.99;
    private const int LeastPauseDays = 3;
    private const int MostPauseDays = 30;
    private const double LeastPauseActs = 5;
    private const int JoinDays = 7;
    private const int RateWindowDays = 180;
    private const int ActsBeforeDays = 730;
    private const double LeastExpectedActs = 3;
    private readonly DyadSeries _series;
    private readonly DyadModel _model;
    private readonly LullSettings _settings;
    private readonly OnlineEvidence _online;

    public SpellReader(DyadSeries series, DyadModel model, LullSettings settings) =>
        (_series, _model, _settings, _online) = (series, model, settings, new OnlineEvidence(series, model, settings));

    public IReadOnlyList<RegimeSpell> Read()
    {
        var candidates = Candidates();
        var onsets = _model.Entries([.. candidates.Select(c => (c.Settled, c.Inside))]);
        var closed = candidates.Where(c => !IsOpen(c)).ToList();
        var ends = _model.Entries([.. closed.Select(c => (c.After, Outside(c.Inside)))]);
        var spells = new List<RegimeSpell>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var spell = Describe(candidates[i], onsets[i], IsOpen(candidates[i]) ? [] : ends[closed.IndexOf(candidates[i])]);
            if (spell.Kind != RegimeKind.Pause || spell.ExpectedActs >= LeastPauseActs)
            {
                spells.Add(spell);
            }
        }

        return [.. spells.OrderBy(spell => spell.Onset).ThenBy(spell => spell.Kind)];
    }

    private static Func<ObservationModel, int, Regime, bool> Outside(Func<ObservationModel, int, Regime, bool> inside) =>
        (model, outage, regime) => !inside(model, outage, regime);

    private bool IsOpen(SpellCandidate candidate) => candidate.End >= _series.Days;

    private List<SpellCandidate> Candidates()
    {
        var chain = _model.Chain;
        var found = new List<SpellCandidate>();
        var mutual = _model.Smoothed.Mutual(chain);
        Add(found, RegimeKind.Mutual, mutual, LeastLullDays, (model, _, regime) => Retaliation.IsMutual(model, regime.Group));
        found.RemoveAll(c => c.Curve[c.Peak] < _settings.ReportThreshold);
        double[] quiet = [.. mutual.Zip(_model.Smoothed.Of(chain, group => group is RegimeGroup.Pause), (lull, pause) => lull + pause)];
        Add(found, RegimeKind.Pause, quiet, LeastPauseDays, (model, _, regime) => regime.Group == RegimeGroup.Pause || Retaliation.IsMutual(model, regime.Group));
        found.RemoveAll(c => c.Kind == RegimeKind.Pause && (c.End - c.Start > MostPauseDays || found.Exists(m => m.Kind == RegimeKind.Mutual && m.Start < c.End && c.Start < m.End)));
        if (chain.Streams > 1)
        {
            AddOneSided(found, RegimeKind.OneSidedA, RegimeGroup.QuietA, mutual);
            AddOneSided(found, RegimeKind.OneSidedB, RegimeGroup.QuietB, mutual);
        }

        Add(found, RegimeKind.ReportingGap, _model.Smoothed.Outage, LeastPauseDays, (_, outage, _) => outage == 1);
        return found;
    }

    private void AddOneSided(List<SpellCandidate> found, RegimeKind kind, RegimeGroup side, double[] mutual)
    {
        var silenced = _model.Smoothed.Silenced;
        double[] curve = [.. _model.Smoothed.Of(_model.Chain, group => group == side).Select((p, day) => mutual[day] >= _settings.SpellThreshold ? 0 : Math.Max(p - silenced[day], 0))];
        Add(found, kind, curve, LeastLullDays, (_, _, regime) => regime.Group == side);
    }

    private void Add(List<SpellCandidate> found, RegimeKind kind, double[] curve, int leastDays, Func<ObservationModel, int, Regime, bool> inside)
    {
        foreach (var (start, end) in SpellSeeker.Runs(curve, _settings.SpellThreshold, JoinDays, leastDays, _settings.ResumptionThreshold))
        {
            found.Add(Candidate(kind, curve, start, end, inside));
        }
    }

    private static SpellCandidate Candidate(RegimeKind kind, double[] curve, int start, int end, Func<ObservationModel, int, Regime, bool> inside)
    {
        var after = end;
        while (after + 1 < curve.Length && curve[after] > 0.05 && curve[after + 1] <= curve[after])
        {
            after++;
        }

        var peak = SpellSeeker.Peak(curve, start, end);
        var settled = start;
        while (curve[settled] < SettledShare * curve[peak])
        {
            settled++;
        }

        return new SpellCandidate(kind, curve, start, end, peak, settled, Math.Min(after, curve.Length - 1), inside);
    }

    private RegimeSpell Describe(SpellCandidate candidate, double[] onset, double[] end)
    {
        var open = IsOpen(candidate);
        var (low, median, high) = Quantiles(onset, 0, candidate.Settled);
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
