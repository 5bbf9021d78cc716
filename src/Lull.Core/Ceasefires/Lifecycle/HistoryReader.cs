using Lull.Actors;
using Lull.Ceasefires.Violations;
using Lull.Events;
using Lull.Lulls;

namespace Lull.Ceasefires.Lifecycle;

/// <summary>
/// Tells the whole course of a pair as a list of states with their dates, from the same model that answers for one day;
/// <c>docs/ceasefires.md</c>.
/// </summary>
public sealed class HistoryReader(ActorRegistry registry)
{
    // A state that is the likeliest for a few days only is no state of the pair.
    private const int ShortestDays = 5;

    // What was said within two weeks before a quiet may be what brought it about.
    private const int LeadDays = 14;

    // A quiet's own date is put on a change of state that lies this near to it.
    private const int NearDays = 7;

    /// <summary>The course of the pair up to the day asked about.</summary>
    public PairHistory Of(AssessmentInput input, HistoryView view)
    {
        ArgumentNullException.ThrowIfNull(input);
        var ties = new SideTies(input.Series.Dyad, registry);
        var report = Weighing.Detect(input.Series);
        var said = Words.SaidUpTo(input.Day, input.Items, input.Reports, ties);
        IReadOnlyList<EvidenceRow> acts =
        [
            .. DyadEvidence.HostileActs(input.Items, input.Series.Dyad, registry, input.Day),
            .. UnattributedActs.Of(input.Items, ties, input.Day),
        ];
        var runs = Runs([.. new HistoryDays(report, [.. RepeatedActs.Of(acts, ties).Select(act => act[0])], said, ties, view).Read()], report.Series);
        if (view is HistoryView.Smoothed)
        {
            Date(runs, report);
        }

        return new PairHistory(
            view,
            [.. runs.Select((run, index) => StateOf(run, report, acts, [.. said.Where(one => one.Day >= Since(runs, index) && one.Day <= run.To)]))],
            [.. said.Where(one => one.Day < input.Series.Start).Select(one => one.Id)]);
    }

    private static List<Run> Runs(IReadOnlyList<(int Day, StateProbability Likeliest)> looked, DyadSeries series)
    {
        var runs = new List<Run>();
        for (var index = 0; index < looked.Count; index++)
        {
            var (day, likeliest) = looked[index];
            var days = (index + 1 < looked.Count ? looked[index + 1].Day : series.Days) - day;
            if (runs.Count > 0 && runs[^1].State == likeliest.State)
            {
                runs[^1] = runs[^1] with { Days = runs[^1].Days + days, Sum = runs[^1].Sum + (days * likeliest.Probability), Own = runs[^1].Own + days };
            }
            else
            {
                runs.Add(new Run(likeliest.State, series.DayAt(day), days, days * likeliest.Probability, days));
            }
        }

        return Settled(runs);
    }

    // The shortest of those that are too short goes first, to the state before it; its neighbours may then be one.
    private static List<Run> Settled(List<Run> runs)
    {
        while (runs.Count > 1 && runs.Skip(1).SkipLast(1).Where(run => run.Days < ShortestDays).MinBy(run => run.Days) is { } shortest)
        {
            var at = runs.IndexOf(shortest);
            runs[at - 1] = runs[at - 1] with { Days = runs[at - 1].Days + shortest.Days };
            runs.RemoveAt(at);
            if (at < runs.Count && runs[at].State == runs[at - 1].State)
            {
                runs[at - 1] = runs[at - 1] with { Days = runs[at - 1].Days + runs[at].Days, Sum = runs[at - 1].Sum + runs[at].Sum, Own = runs[at - 1].Own + runs[at].Own };
                runs.RemoveAt(at);
            }
        }

        return runs;
    }

    // Where a quiet begins or ends, its own date and interval stand for the day on which the likeliest state changes.
    private static void Date(List<Run> runs, LullReport report)
    {
        for (var index = 1; index < runs.Count; index++)
        {
            var (before, run) = (runs[index - 1], runs[index]);
            if (IsQuiet(before.State) == IsQuiet(run.State) || TurnNear(run, report) is not { } turn)
            {
                continue;
            }

            var shift = turn.Day.DayNumber - run.From.DayNumber;
            if (before.Days + shift > 0 && run.Days - shift > 0)
            {
                runs[index - 1] = before with { Days = before.Days + shift };
                runs[index] = run with { From = turn.Day, Days = run.Days - shift, Interval = (turn.Low, turn.High) };
            }
        }
    }

    private static (DateOnly Day, DateOnly Low, DateOnly High)? TurnNear(Run run, LullReport report)
    {
        foreach (var spell in report.Spells.Where(spell => spell.IsMutualLull))
        {
            var (day, low, high) = IsQuiet(run.State) ? (spell.Onset, spell.OnsetLow, spell.OnsetHigh) : (spell.End, spell.EndLow, spell.EndHigh);
            if (day is { } median && low is { } first && high is { } last && run.From >= first.AddDays(-NearDays) && run.From <= last.AddDays(NearDays))
            {
                return (median, first, last);
            }
        }

        return null;
    }

    private static DateOnly Since(List<Run> runs, int index) =>
        index > 0 && IsQuiet(runs[index].State) && !IsQuiet(runs[index - 1].State) ? runs[index].From.AddDays(-LeadDays) : runs[index].From;

    private static HistoryState StateOf(Run run, LullReport report, IReadOnlyList<EvidenceRow> acts, IReadOnlyList<Utterance> said) => new()
    {
        State = run.State,
        From = run.From,
        FromLow = run.Interval?.Low,
        FromHigh = run.Interval?.High,
        To = run.To,
        Probability = run.Sum / run.Own,
        Acts = ActsBetween.Count(report.Series, run.From, run.To),
        Evidence =
        [
            .. said.Select(one => one.Id),
            .. acts.Where(row => IsQuiet(run.State) && row.Item.When.Start >= run.From && row.Item.When.Start <= run.To).Select(row => row.Item.Id),
        ],
    };

    private static bool IsQuiet(CeasefireState state) =>
        state is CeasefireState.UnexplainedLull or CeasefireState.UnannouncedCeasefire or CeasefireState.DeclaredCeasefire or CeasefireState.UnderStrain;

    // Own: the days on which the state was the likeliest itself, without those taken over from shorter ones.
    private sealed record Run(CeasefireState State, DateOnly From, int Days, double Sum, int Own)
    {
        public (DateOnly Low, DateOnly High)? Interval { get; init; }

        public DateOnly To => From.AddDays(Days - 1);
    }
}
