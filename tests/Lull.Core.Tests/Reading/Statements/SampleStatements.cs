using CsCheck;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Reports;
using Lull.Time;

namespace Lull.Core.Tests.Reading.Statements;

/// <summary>Statements such as a reader yields, one of each sort and any at random.</summary>
internal static class SampleStatements
{
    public static readonly Party Factions = new("the factions", new TextSpan(4, 12), "iq-factions", "Iraqi armed factions", IsImplied: false);

    public static readonly Party Bases = new("US bases", new TextSpan(20, 28), "us", "United States", IsImplied: true);

    public static Statement Attack { get; } = new()
    {
        Id = "s1",
        Kind = StatementKind.Attack,
        Span = new TextSpan(13, 28),
        Text = "attacked US bases",
        Agent = Factions,
        Patient = Bases,
        Time = new StatementTime(new DateOnly(2024, 2, 4), new DateOnly(2024, 2, 4), DatePrecision.Day, TimeBasis.Report, Text: "on Sunday"),
        Confidence = 0.9,
        Basis = "verb-frame",
    };

    public static Statement Whole { get; } = Attack with
    {
        Id = "s2",
        Kind = StatementKind.CeasefireEnd,
        Third = [new ThirdParty(ThirdRole.Patron, new Party("the government", new TextSpan(0, 3), ActorId: null, Name: null, IsImplied: false))],
        Polarity = Polarity.Negated,
        Modality = Modality.Conditional,
        Place = new StatementPlace("Tanf", "al-Tanf", "SY", 33.5, 38.6, PlacePrecision.Site),
        Speakers = [new Speaker("Mohammad Al-Basri", ActorId: null, "security expert", SpeechMode.Quoted, "acknowledge"), new Speaker("the Pentagon", "us-dod", Role: null, SpeechMode.Paraphrased, Verb: null)],
        Hedges = ["what he termed", "«seems»"],
        Purpose = "as a gesture of goodwill",
        Condition = "if the strikes stop",
        Declared = DeclaredForm.Unannounced,
        Count = new CountRange(3, high: null),
        Deaths = CountRange.Exactly(0),
    };

    private static readonly Gen<string> Text = Gen.OneOf(Gen.String, Gen.Const("\"«\\ \u0000 كتائب"));

    private static readonly Gen<TextSpan> Span = Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99], (start, length) => new TextSpan(start, start + length));

    private static readonly Gen<Party?> Side = Gen.Select(Text, Span, Text.Null(), Text.Null(), Gen.Bool, (text, span, id, name, implied) => new Party(text, span, id, name, implied)).Null();

    private static readonly Gen<CountRange?> Range = Gen.Select(Gen.Int[0, 9], Gen.Int[-1, 9], (low, more) => more == 0 ? default(CountRange?) : new CountRange(low, more < 0 ? null : low + more));

    private static readonly Gen<DateOnly?> Day = Gen.Select(Gen.DateOnly, Gen.Bool, (day, known) => known ? day : default(DateOnly?));

    private static readonly Gen<Speaker> Voice = Gen.Select(Text, Text.Null(), Text.Null(), Gen.Enum<SpeechMode>(), Text.Null(), (text, id, role, mode, verb) => new Speaker(text, id, role, mode, verb));

    public static Gen<Statement> Any { get; } =
        Gen.Select(
            Gen.Select(Gen.Enum<StatementKind>(), Gen.Enum<Polarity>(), Gen.Enum<Modality>(), Span, Text),
            Gen.Select(Side, Side, Range, Range, Gen.Int[0, 10_000]),
            Gen.Select(Day, Day, Gen.Enum<DatePrecision>(), Gen.Enum<TimeBasis>(), Gen.Bool),
            Gen.Select(Voice.List[0, 3], Text.List[0, 2], Text.Null(), Gen.Double[-90, 90].Select(degrees => degrees < 0 ? default(double?) : degrees), Gen.Enum<PlacePrecision>()),
            (what, who, when, how) => new Statement
            {
                Id = "s1",
                Kind = what.Item1,
                Polarity = what.Item2,
                Modality = what.Item3,
                Span = what.Item4,
                Text = what.Item5,
                Agent = who.Item1,
                Patient = who.Item2,
                Count = who.Item3,
                Deaths = who.Item4,
                Confidence = who.Item5 / 10_000.0,
                Time = new StatementTime(when.Item1, when.Item2, when.Item3, when.Item4, when.Item5, how.Item3),
                Speakers = how.Item1,
                Hedges = how.Item2,
                Purpose = how.Item3,
                Place = how.Item3 is { } place ? new StatementPlace(place, Name: null, Country: null, how.Item4, how.Item4, how.Item5) : null,
                Basis = "any",
            });
}
