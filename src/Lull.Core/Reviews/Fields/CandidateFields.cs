using Lull.Ceasefires.Candidates;
using Lull.Reading.Statements;
using Lull.Time;
using static Lull.Reviews.Fields.FieldForms;

namespace Lull.Reviews.Fields;

/// <summary>The fields of a candidate ceasefire that reviewers may correct.</summary>
internal static class CandidateFields
{
    private const string DateForm = "a day, month or year such as 2024-03-15, 2024-03 or 2024, or nothing";

    /// <summary>The fields, in the order in which they are shown.</summary>
    public static IReadOnlyList<FieldRule<CeasefireCandidate>> All { get; } =
    [
        new("form", $"{Words<DeclaredForm>()}, or nothing", one => one.Form is { } form ? StatementNames.Of(form) : null, (one, value) => one with { Form = value is null ? null : Parsed<DeclaredForm>(value) }, value => value is null || IsOneOf<DeclaredForm>(value)),
        new("declared", DateForm, one => Text(one.Declared), (one, value) => one with { Declared = Date(value)!.Value }, value => Date(value) is not null),
        new("effect", DateForm, one => Text(one.Effect), (one, value) => one with { Effect = Date(value)!.Value }, value => Date(value) is not null),
        new("end", DateForm, one => Text(one.End), (one, value) => one with { End = Date(value)!.Value, HasEnded = value is null ? one.HasEnded : true }, value => Date(value) is not null),
        new("declared-by", "names, separated by semicolons, or nothing", one => Names(one.DeclaredBy), (one, value) => one with { DeclaredBy = List(value) }, IsName),
        new("mediators", "names, separated by semicolons, or nothing", one => Names(one.Mediators), (one, value) => one with { Mediators = List(value) }, IsName),
    ];

    /// <summary>The days that a date of a candidate stands for; null where it is none.</summary>
    public static DayInterval? DaysOf(string text) => Date(text)?.Days();

    private static string? Names(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join("; ", names);

    private static string[] List(string? names) =>
        names?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static string? Text(CodedDate date) =>
        date.Days() is not { } days ? null
        : date.Month == CodedDate.NotKnown ? DayPhrase.Iso(days.Start)[..4]
        : date.Day == CodedDate.NotKnown ? DayPhrase.Iso(days.Start)[..7]
        : DayPhrase.Iso(days.Start);

    private static CodedDate? Date(string? text) => text switch
    {
        null => CodedDate.Unknown,
        { Length: 4 } => IsoDay.Of($"{text}-01-01") is { } year ? new CodedDate(year.Year, CodedDate.NotKnown, CodedDate.NotKnown) : null,
        { Length: 7 } => IsoDay.Of($"{text}-01") is { } month ? new CodedDate(month.Year, month.Month, CodedDate.NotKnown) : null,
        _ => IsoDay.Of(text) is { } day ? new CodedDate(day.Year, day.Month, day.Day) : null,
    };
}
