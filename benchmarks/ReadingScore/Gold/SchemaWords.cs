using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Benchmarks.ReadingScore.Gold;

/// <summary>The words that the schema of statements uses for kinds, ways of telling and times.</summary>
internal static class SchemaWords
{
    /// <summary>The schema's word for a value: <c>ceasefire-end</c> for <see cref="StatementKind.CeasefireEnd"/>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, at) =>
            char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>The value that a word stands for; false where the schema has no such word.</summary>
    public static bool TryRead<T>(string? word, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (string.Equals(Of(candidate), word, StringComparison.Ordinal))
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>A precision; the schema's <c>longer</c> is taken as a year's.</summary>
    public static bool TryPrecision(string? word, out DatePrecision precision) =>
        TryRead(string.Equals(word, "longer", StringComparison.Ordinal) ? "year" : word, out precision);

    /// <summary>A day as ISO writes it.</summary>
    public static bool TryDay([NotNullWhen(true)] string? word, out DateOnly day) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
