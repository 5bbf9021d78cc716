using Lull.Events;
using Lull.Reading.Statements;

namespace Lull.Reviews.Fields;

/// <summary>The forms that values of fields may have.</summary>
internal static class FieldForms
{
    /// <summary>A count or nothing.</summary>
    public static bool IsCount(string? value) => value is null || CountRange.TryParse(value, out _);

    /// <summary>A day or nothing.</summary>
    public static bool IsDay(string? value) => value is null || IsoDay.Of(value) is not null;

    /// <summary>A name or nothing.</summary>
    public static bool IsName(string? value) => value is null || value.Trim().Length > 0;

    /// <summary>One of an enumeration's words.</summary>
    public static bool IsOneOf<T>(string? value)
        where T : struct, Enum => value is not null && StatementNames.TryParse<T>(value, out _);

    /// <summary>An enumeration's words.</summary>
    public static string Words<T>()
        where T : struct, Enum => $"one of {string.Join(", ", Enum.GetValues<T>().Select(StatementNames.Of))}";

    /// <summary>The value of a word of the right form.</summary>
    public static T Parsed<T>(string? value)
        where T : struct, Enum =>
        StatementNames.TryParse<T>(value ?? "", out var parsed) ? parsed : throw new ArgumentException($"'{value}' is not {Words<T>()}", nameof(value));

    /// <summary>The count of a value of the right form; null for nothing.</summary>
    public static CountRange? Count(string? value) => CountRange.TryParse(value, out var range) ? range : null;

    /// <summary>The day of a value of the right form; null for nothing.</summary>
    public static DateOnly? Day(string? value) => value is null ? null : IsoDay.Of(value);
}
