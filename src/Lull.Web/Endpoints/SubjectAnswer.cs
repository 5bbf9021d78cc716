using System.Text.Json.Serialization;
using Lull.Ceasefires;
using Lull.Reading.Statements;
using Lull.Web.Records;
using Lull.Web.Reviews;

namespace Lull.Web.Endpoints;

/// <summary>A subject with all that is needed to decide upon it.</summary>
internal sealed record SubjectAnswer
{
    private const int WordsAround = 400;
    private const string OneOf = "one of ";
    private const string YesOrNo = "yes or no";

    public required string Kind { get; init; }

    public required IReadOnlyList<string> Parts { get; init; }

    public required IReadOnlyList<FieldAnswer> Fields { get; init; }

    /// <summary>False where it counts no more.</summary>
    public required bool Counts { get; init; }

    public required IReadOnlyList<DecisionAnswer> Decisions { get; init; }

    /// <summary>The words of a statement within its report; null for anything else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PassageAnswer? Passage { get; init; }

    /// <summary>The rows of an event or a match.</summary>
    public IReadOnlyList<RowAnswer> Rows { get; init; } = [];

    public static SubjectAnswer Of(FoundSubject found, IReadOnlyDictionary<string, string> forms, RecordView view) => new()
    {
        Kind = StatementNames.Of(found.Subject.Kind),
        Parts = found.Subject.Parts,
        Fields = [.. forms.Select(form => new FieldAnswer(form.Key, form.Value, WordsOf(form.Value), found.Machine.GetValueOrDefault(form.Key), found.Reviewed?.GetValueOrDefault(form.Key)))],
        Counts = found.Reviewed is not null,
        Decisions = [.. view.Record.Decisions.Where(one => one.Subject == found.Subject).Select(one => DecisionAnswer.Of(one, view.Record.Evidence.Standing))],
        Passage = found is { Read: { } read, Statement: { } statement } ? PassageOf(read, statement) : null,
        Rows = [.. found.Rows.Select(RowAnswer.Of)],
    };

    private static string[]? WordsOf(string form) =>
        form is YesOrNo ? ["yes", "no"]
        : form.StartsWith(OneOf, StringComparison.Ordinal) ? form[OneOf.Length..].Replace(", or nothing", "", StringComparison.Ordinal).Split(", ") : null;

    private static PassageAnswer PassageOf(ReportStatements read, Statement statement)
    {
        var (text, span) = (read.Report.Text, statement.Span);
        var (start, end) = (Math.Max(0, span.Start - WordsAround), Math.Min(text.Length, span.End + WordsAround));
        return new PassageAnswer(
            read.Report.Hash, read.Report.Title, read.Report.Publisher, read.Report.Date, statement.Id, statement.Basis, statement.Confidence,
            text[start..span.Start], span.Of(text), text[span.End..end], [.. statement.Speakers.Select(speaker => speaker.Text)]);
    }
}
