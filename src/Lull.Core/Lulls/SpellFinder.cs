using Lull.Lulls.Model;

namespace Lull.Lulls;

/// <summary>Finds the runs of days on which the smoothed curves of a fitted model speak for a quiet.</summary>
internal sealed class SpellFinder(DyadModel model, LullSettings settings)
{
    private const int LeastLullDays = 10;
    private const int LeastPauseDays = 3;
    private const int MostPauseDays = 30;
    private const int JoinDays = 7;
    private const double SettledShare = 0.99;

    /// <summary>The candidates of every kind: mutual lulls, pauses outside of them, one-sided quiets, reporting gaps.</summary>
    public List<SpellCandidate> Find()
    {
        var chain = model.Chain;
        var found = new List<SpellCandidate>();
        var mutual = model.Smoothed.Mutual(chain);
        Add(found, RegimeKind.Mutual, mutual, LeastLullDays, (observed, _, regime, silenced) => Retaliation.IsMutual(observed, regime.Group, silenced));
        found.RemoveAll(c => c.Curve[c.Peak] < settings.ReportThreshold);
        double[] quiet = [.. mutual.Zip(model.Smoothed.Of(chain, group => group is RegimeGroup.Pause), (lull, pause) => lull + pause)];
        Add(found, RegimeKind.Pause, quiet, LeastPauseDays, (observed, _, regime, silenced) => regime.Group == RegimeGroup.Pause || Retaliation.IsMutual(observed, regime.Group, silenced));
        found.RemoveAll(c => c.Kind == RegimeKind.Pause && (c.End - c.Start > MostPauseDays || found.Exists(m => m.Kind == RegimeKind.Mutual && m.Start < c.End && c.Start < m.End)));
        if (chain.Streams > 1)
        {
            AddOneSided(found, RegimeKind.OneSidedA, RegimeGroup.QuietA, mutual);
            AddOneSided(found, RegimeKind.OneSidedB, RegimeGroup.QuietB, mutual);
        }

        Add(found, RegimeKind.ReportingGap, model.Smoothed.Outage, LeastPauseDays, (_, outage, _, _) => outage == 1);
        return found;
    }

    private void AddOneSided(List<SpellCandidate> found, RegimeKind kind, RegimeGroup side, double[] mutual)
    {
        var silenced = model.Smoothed.Silenced;
        double[] curve = [.. model.Smoothed.Of(model.Chain, group => group == side).Select((p, day) => mutual[day] >= settings.SpellThreshold ? 0 : Math.Max(p - silenced[day], 0))];
        Add(found, kind, curve, LeastLullDays, (_, _, regime, _) => regime.Group == side);
    }

    private void Add(List<SpellCandidate> found, RegimeKind kind, double[] curve, int leastDays, Membership inside)
    {
        foreach (var (start, end) in SpellSeeker.Runs(curve, settings.SpellThreshold, JoinDays, leastDays, settings.ResumptionThreshold))
        {
            found.Add(Candidate(kind, curve, start, end, inside));
        }
    }

    private static SpellCandidate Candidate(RegimeKind kind, double[] curve, int start, int end, Membership inside)
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
}
