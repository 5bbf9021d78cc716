using System.Collections.Frozen;
using Lull.Actors;
using Lull.Events;
using Lull.Lulls;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Claims;

/// <summary>What the claims of one report about one pair are held against.</summary>
internal sealed class ClaimCase
{
    /// <summary>The rate that a silence is held against is that of so many days before it.</summary>
    public const int DaysBefore = 90;

    private static readonly FrozenSet<string> Together = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "both", "sides", "parties", "both sides", "the two sides", "the sides", "both parties", "the two parties", "the parties", "all sides", "all parties");

    private readonly string _text;

    /// <summary>Gathers it.</summary>
    public ClaimCase(ActorRegistry registry, Assessment assessment, DyadSeries series, IReadOnlyList<RecordItem> items, string text)
    {
        (Assessment, Series, _text) = (assessment, series, text);
        Ties = new SideTies(assessment.Dyad, registry);
        Items = [.. items.Where(item => item.When.Start <= assessment.Day)];
        Rows = DyadEvidence.Of(Items, assessment.Dyad, registry, []);
        Acts = new ActsRecord(Rows, Ties);
    }

    /// <summary>The assessment of the pair on the report's day, from the record without the report.</summary>
    public Assessment Assessment { get; }

    /// <summary>The pair's series up to that day.</summary>
    public DyadSeries Series { get; }

    /// <summary>The rows of the record up to that day.</summary>
    public IReadOnlyList<RecordItem> Items { get; }

    /// <summary>Those of the pair.</summary>
    public IReadOnlyList<EvidenceRow> Rows { get; }

    /// <summary>The acts of the pair.</summary>
    public ActsRecord Acts { get; }

    /// <summary>Who belongs to which side.</summary>
    public SideTies Ties { get; }

    /// <summary>The report's day.</summary>
    public DateOnly Day => Assessment.Day;

    /// <summary>The words round a statement.</summary>
    public ClaimWords WordsOf(Statement statement) => ClaimWords.Of(_text, statement);

    /// <summary>The side that a party stands for; null where it is neither's.</summary>
    public string? SideOf(Party? party) => Ties.SideOf(party, Day);

    /// <summary>Whose acts, where and of what kind a statement speaks of.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="doer">Who does what it tells of.</param>
    public ClaimScope ScopeOf(Statement statement, Party? doer)
    {
        var words = WordsOf(statement);
        var side = IsBoth(doer) ? null : SideOf(doer);
        return new ClaimScope(side, MemberOf(doer, side), ClaimPlace.Of(statement, words), ActDefinition.Of(words.Narrowing(), statement.Kind), Ties);
    }

    /// <summary>The acts that a claim about an act speaks of: those of its doer, or of whoever it is not done to where no doer is told.</summary>
    public ClaimScope ScopeOfDoer(Statement statement)
    {
        var scope = ScopeOf(statement, statement.Agent);
        return scope.Side is null && SideOf(statement.Patient) is { } target
            ? scope with { Side = string.Equals(target, Assessment.Dyad.A, StringComparison.Ordinal) ? Assessment.Dyad.B : Assessment.Dyad.A }
            : scope;
    }

    /// <summary>True where a party is the two of them together.</summary>
    public static bool IsBoth(Party? party) => party is not null && Together.Contains(party.Text);

    /// <summary>True where the pair has acted at the place that a statement names.</summary>
    public bool HasActsAt(Statement statement) =>
        ClaimPlace.Of(statement, WordsOf(statement)) is { } place && Rows.Any(row => row.Item is Event act && place.Of(act.Place) is Fit.Yes);

    /// <summary>The tallies of the pair.</summary>
    public IEnumerable<Tally> Tallies => Rows.Select(row => row.Item).OfType<Tally>();

    /// <summary>Acts a day that one side, or both, did in the days before a day or before the quiet that had begun by then, those known only as a sum included.</summary>
    public (double Rate, DayInterval Days) RateBefore(DateOnly day, string? doer)
    {
        var until = Assessment.Quiet is { End: null, Onset: var onset } && onset < day ? onset : day;
        var days = new DayInterval(until.AddDays(-DaysBefore), until.AddDays(-1));
        var acts = doer is null ? ActsBetween.Count(Series, days.Start, days.End)
            : ActsBetween.Count(Series, string.Equals(doer, Series.Dyad.A, StringComparison.Ordinal), days.Start, days.End);
        return (acts / DaysBefore, days);
    }

    // A party that is only a part of its side: what the others do is not its own.
    private Actor? MemberOf(Party? party, string? side) =>
        side is not null && party?.ActorId is { } id && Ties.Registry.Find(id) is { Kind: not (ActorKind.Facade or ActorKind.Umbrella) } actor
        && Ties.ActorOf(side) is { } whole && actor != whole && Ties.Registry.IsUnder(actor, whole, Day)
            ? actor : null;
}
