using System.Globalization;

namespace Lull.Events;

/// <summary>Days as numbers, for counting, and back.</summary>
internal static class Days
{
    /// <summary>The ISO form of a day's number.</summary>
    public static string Iso(int dayNumber) =>
        DateOnly.FromDayNumber(dayNumber).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>How many days two closed spans share.</summary>
    public static int Shared(int first, int last, int otherFirst, int otherLast) =>
        Math.Max(0, Math.Min(last, otherLast) - Math.Max(first, otherFirst) + 1);
}
