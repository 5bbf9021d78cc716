using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Variants;

/// <summary>
/// Imagines the week to come: nothing, acts by one side or the other, or words; and looks for the least that makes
/// another state the likeliest than a week of nothing would.
/// </summary>
internal sealed class ComingWeek
{
    private const int Days = 7;
    private const int MostActs = 28;

    private readonly PairRecord _pair;
    private readonly DyadSeries _series;
    private readonly IReadOnlyList<PartyStanding> _parties;
    private readonly Weighing _nothing;
    private readonly CeasefireState _state;

    /// <summary>Imagines a week after the last day of a series in which nothing happens.</summary>
    public ComingWeek(PairRecord pair, DyadSeries series, IReadOnlyList<PartyStanding> parties, CeasefireState state)
    {
        (_pair, _series, _parties, _state) = (pair, series, parties, state);
        _nothing = Weighing.Of(Weighing.Detect(WithActs(0, fromA: true)), pair.AllActs, pair.Said, pair.Ties);
    }

    private DateOnly Day => _series.End.AddDays(Days);

    /// <summary>What was imagined, and what the answer then is at the end of the week.</summary>
    public IEnumerable<Change> Find() =>
    [
        Of(ChangeKind.QuietWeek, "a week without acts or words", _nothing, _nothing.States[0].State != _state),
        LeastActs(fromA: true),
        LeastActs(fromA: false),
        .. Announcements().Select(one => Of(ChangeKind.NewWords, one.What, Saying(one.Said), _nothing)),
    ];

    // Doubled until the state becomes another, then halved to the least: no number in between is left untried that matters.
    private Change LeastActs(bool fromA)
    {
        var (most, least) = (1, 0);
        var weighed = Acting(most, fromA);
        while (!Moves(weighed) && most < MostActs)
        {
            (least, most) = (most, Math.Min(2 * most, MostActs));
            weighed = Acting(most, fromA);
        }

        while (Moves(weighed) && most - least > 1)
        {
            var middle = (least + most) / 2;
            var tried = Acting(middle, fromA);
            (least, most, weighed) = Moves(tried) ? (least, middle, tried) : (middle, most, weighed);
        }

        var side = fromA ? _pair.Dyad.A : _pair.Dyad.B;
        return Of(ChangeKind.NewActs, $"{most} {(most == 1 ? "attack" : "attacks")} by {side} within the week", weighed, _nothing);
    }

    private bool Moves(Weighing weighed) => weighed.States[0].State != _nothing.States[0].State;

    private Weighing Acting(int acts, bool fromA) =>
        Weighing.Of(
            Weighing.Detect(WithActs(acts, fromA)),
            [.. _pair.AllActs, .. Enumerable.Range(0, acts).Select(act => new EvidenceRow(ActOn(_series.End.AddDays(1 + DayOf(act, acts)), fromA), WithinLull: false))],
            _pair.Said,
            _pair.Ties);

    // One act falls into the middle of the week, several are spread over it.
    private static int DayOf(int act, int acts) => ((2 * act) + 1) * Days / (2 * acts);

    private Event ActOn(DateOnly day, bool fromA) => new()
    {
        Id = $"imagined-{DayPhrase.Iso(day)}",
        When = DayInterval.OfDay(day),
        Source = fromA ? _pair.Dyad.A : _pair.Dyad.B,
        Target = fromA ? _pair.Dyad.B : _pair.Dyad.A,
        Kind = EventKind.Attack,
        Origin = new Origin("imagined", 0, ""),
        Dataset = "lull",
    };

    private DyadSeries WithActs(int acts, bool fromA)
    {
        var week = new double[Days];
        for (var act = 0; act < acts; act++)
        {
            week[DayOf(act, acts)]++;
        }

        var none = new double[Days];
        var (a, b) = fromA ? (week, none) : (none, week);
        return new DyadSeries(
            _series.Dyad,
            _series.Start,
            [.. _series.AToB, .. a],
            [.. _series.BToA, .. b],
            _series.TheatreReports is { } reports ? [.. reports, .. reports.TakeLast(Days).Concat(Enumerable.Repeat(double.NaN, Days)).Take(Days)] : null,
            _series.IntervalCounts);
    }

    private IEnumerable<(string What, Utterance[] Said)> Announcements()
    {
        foreach (var side in new[] { _pair.Dyad.A, _pair.Dyad.B })
        {
            yield return ($"a threat by {side}", [Says(side, StatementKind.Threat)]);
            yield return ($"an end declared by {side}", [Says(side, StatementKind.CeasefireEnd)]);
            yield return ($"a suspension declared by {side}", [Says(side, StatementKind.Suspension)]);
        }

        foreach (var party in _parties.Where(party => party.Stance is not Stance.Out && !string.Equals(party.Party, party.Side, StringComparison.Ordinal)))
        {
            yield return ($"an end declared by {party.Party}", [Says(party.Party, StatementKind.CeasefireEnd)]);
        }

        yield return ("a ceasefire declared by both", [Says(_pair.Dyad.A, StatementKind.Ceasefire) with { Declared = DeclaredForm.Bilateral }]);
    }

    private Weighing Saying(Utterance[] said) =>
        Weighing.Of(_nothing.Report, _pair.AllActs, [.. _pair.Said, .. said], _pair.Ties);

    private Utterance Says(string side, StatementKind kind) => new()
    {
        Id = $"imagined-{StatementNames.Of(kind)}",
        Kind = kind,
        Day = _series.End.AddDays(1),
        Agent = _pair.Ties.Match(side),
        AgentName = side,
        Speaker = side,
        Directness = Directness.Party,
        Source = "imagined",
    };

    private Change Of(ChangeKind kind, string what, Weighing weighed, Weighing than) =>
        Of(kind, what, weighed, weighed.States[0].State != than.States[0].State);

    private Change Of(ChangeKind kind, string what, Weighing weighed, bool moves) =>
        new(kind, what, [], Day, weighed.States[0], weighed.Answer.InForce, moves);
}
