using System.Globalization;

namespace Lull.Reviews;

/// <summary>Days as reviewers write them.</summary>
internal static class IsoDay
{
    /// <summary>The day of a text such as <c>2024-03-15</c>; null where it is none.</summary>
    public static DateOnly? Of(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
