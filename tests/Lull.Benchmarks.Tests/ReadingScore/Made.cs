using Lull.Actors;
using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Benchmarks.ReadingScore.Matching;
using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Benchmarks.Tests.ReadingScore;

/// <summary>Small cases and what a reader might make of them.</summary>
internal static class Made
{
    public const string Report = """
        World

        Front attacks bridge again

        The Kadir Front shelled the Otar bridge on Monday, the army said. The front denied firing on the bridge.

        No rockets were fired on Tuesday. If the army attacks, the front will shell the port and shell the mill.
        """;

    public static GoldStatement Gold(StatementKind kind, string words, string within, Modality modality = Modality.Actual) =>
        new()
        {
            Kind = kind,
            Words = words,
            Within = within,
            Polarity = Polarity.Affirmed,
            Modalities = [modality],
        };

    public static GoldCase Case(params GoldStatement[] statements) =>
        new("case", new DateOnly(2031, 5, 14), Publisher: null, "wire", IsInvented: true, "", statements);

    public static Statement Read(StatementKind kind, string words, Modality modality = Modality.Actual) =>
        new()
        {
            Id = "s1",
            Kind = kind,
            Span = SpanOf(words),
            Text = words,
            Modality = modality,
            Confidence = 1,
            Basis = "made",
        };

    public static TextSpan SpanOf(string words)
    {
        var at = Report.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }

    public static Party Side(string name) => new(name, default, ActorId: null, Name: null, IsImplied: false);

    public static CaseMatch Match(GoldCase gold, params Statement[] read) =>
        new CaseMatcher(ActorRegistry.Default).Match(gold, Report, read);
}
