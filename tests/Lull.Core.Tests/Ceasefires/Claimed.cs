using Lull.Ceasefires;
using Lull.Ceasefires.Claims;
using Lull.Core.Tests.Events;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Reports;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>Claims about <see cref="Pair"/>, forty days into its quiet unless a test says otherwise.</summary>
internal static class Claimed
{
    public static readonly DateOnly Day = Pair.QuietFrom.AddDays(40);

    /// <summary>The one claim that a statement makes, held against the fighting and more rows.</summary>
    public static CheckedClaim Check(IEnumerable<RecordItem> more, Statement statement) => Assert.Single(Claims(more, statement));

    /// <summary>The one claim of a statement that stands in a sentence: the words round it count.</summary>
    public static CheckedClaim Check(IEnumerable<RecordItem> more, Statement statement, string sentence, string words)
    {
        var at = sentence.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, words);
        var placed = statement with { Span = new TextSpan(at, at + words.Length), Text = words, Basis = "noun:attack" };
        return Assert.Single(Claims([.. Pair.Fighting, .. more], Day, Report(sentence), placed));
    }

    /// <summary>The claims of some statements, held against the fighting and more rows.</summary>
    public static IReadOnlyList<CheckedClaim> Claims(IEnumerable<RecordItem> more, params Statement[] statements) =>
        Claims([.. Pair.Fighting, .. more], Day, Report("A claim."), statements);

    /// <summary>The claims of some statements, held against some rows on a day.</summary>
    public static IReadOnlyList<CheckedClaim> Claims(IReadOnlyList<RecordItem> items, DateOnly day, Report report, params Statement[] statements)
    {
        var series = Items.Builder(items, SeriesOptions.Default with { AsOf = day }).Build(new Dyad("Front", "Americans"))!;
        return Claims(items, series, report, statements);
    }

    /// <summary>The claims of some statements, held against some rows and a series.</summary>
    public static IReadOnlyList<CheckedClaim> Claims(IReadOnlyList<RecordItem> items, DyadSeries series, Report report, params Statement[] statements)
    {
        var assessment = new CeasefireAssessor(Items.Actors).Assess(new AssessmentInput(series, items, [], []));
        return new ClaimChecker(Items.Actors, assessment, series, items).Check(new ReportStatements(report, statements));
    }

    /// <summary>That the front did nothing in some days.</summary>
    public static Statement Nothing(DateOnly? start, DateOnly? end, DatePrecision precision = DatePrecision.Day, string? text = "for 20 days") =>
        Act(start, end, precision, text) with { Polarity = Polarity.Negated };

    /// <summary>That the front attacked the Americans in some days.</summary>
    public static Statement Act(DateOnly? start, DateOnly? end, DatePrecision precision = DatePrecision.Day, string? text = null) => new()
    {
        Id = "s1",
        Kind = StatementKind.Attack,
        Span = new TextSpan(0, 1),
        Text = "A",
        Agent = Party("umbrella", "Front"),
        Patient = Party("us", "Americans"),
        Time = new StatementTime(start, end, precision, TimeBasis.Report, IsRecurrent: false, text),
        Confidence = 1,
        Basis = "test",
    };

    public static Party Party(string? id, string name) => new(name, new TextSpan(0, 1), id, name, IsImplied: false);

    private static Report Report(string text) => new(text, new string('a', 64), Title: null, Day, "Wire");
}
