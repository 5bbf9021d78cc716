using Lull.Events;
using Lull.Lulls;

namespace Lull.Ceasefires;

/// <summary>Acts and words of a pair weighed for the last day of a series: the answer without its ledger.</summary>
internal sealed record Weighing
{
    // What the sides announced is weighed here as words; no evidence is counted twice.
    private static readonly LullDetector ActsAlone = new(LullSettings.Default with { UseAnnouncements = false });

    /// <summary>What acts show.</summary>
    public required LullReport Report { get; init; }

    /// <summary>The mutual quiet that lasts on the day, or the last that ended within 90 days of it; null where there is none.</summary>
    public required RegimeSpell? Quiet { get; init; }

    /// <summary>The hostile acts since the quiet began, each once.</summary>
    public required IReadOnlyList<EvidenceRow> Violations { get; init; }

    /// <summary>The same acts, of each all the rows that tell it.</summary>
    public required IReadOnlyList<IReadOnlyList<EvidenceRow>> Told { get; init; }

    /// <summary>What is said.</summary>
    public required Words Words { get; init; }

    /// <summary>What the guns say of the day.</summary>
    public required Behaviour Behaviour { get; init; }

    /// <summary>Who is quiet, and whether by an arrangement.</summary>
    public required JointAnswer Answer { get; init; }

    /// <summary>Every state with its probability, the likeliest first.</summary>
    public required IReadOnlyList<StateProbability> States { get; init; }

    /// <summary>What acts alone show of a series.</summary>
    public static LullReport Detect(DyadSeries series) => ActsAlone.Detect(series);

    /// <summary>Weighs.</summary>
    /// <param name="report">What acts show.</param>
    /// <param name="acts">The rows of hostile acts between the two, and of those against either that nobody is known to have done.</param>
    /// <param name="said">Everything said up to the day, in order of days.</param>
    /// <param name="ties">Who belongs to which side.</param>
    public static Weighing Of(LullReport report, IEnumerable<EvidenceRow> acts, IReadOnlyList<Utterance> said, SideTies ties)
    {
        var day = report.Series.End;
        var quiet = QuietOn(report, day);
        var told = RepeatedActs.Of(acts.Where(row => quiet is not null && row.Item.When.Start >= quiet.OnsetHigh), ties);
        IReadOnlyList<EvidenceRow> violations = [.. told.Select(act => act[0])];
        var words = Words.Of(said, ties, quiet, day);
        var behaviour = Behaviour.OnLastDay(report);
        var answer = ArrangementModel.Of(behaviour, words.Arrangement, words.Declared);
        return new Weighing
        {
            Report = report,
            Quiet = quiet,
            Violations = violations,
            Told = told,
            Words = words,
            Behaviour = behaviour,
            Answer = answer,
            States = StateReckoning.Of(report, report.Series.Days - 1, behaviour, answer, quiet, Strain.OfArrangement(words, violations, day)),
        };
    }

    /// <summary>The mutual quiet that lasts on a day, or the last that ended within 90 days before it; null where there is none.</summary>
    public static RegimeSpell? QuietOn(LullReport report, DateOnly day) =>
        report.Spells.LastOrDefault(spell => spell.IsMutualLull && spell.Onset <= day
            && (spell.End is not { } end || day.DayNumber - end.DayNumber <= Strain.RecentDays));
}
