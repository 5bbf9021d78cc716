using System.Collections.Frozen;

namespace Lull.Reading.Times;

/// <summary>The names of months, weekdays and units of time, in lower case.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, int> Months = Numbered(
        "january jan jan.", "february feb feb.", "march mar mar.", "april apr apr.", "may", "june jun jun.",
        "july jul jul.", "august aug aug.", "september sep sep. sept sept.", "october oct oct.", "november nov nov.",
        "december dec dec.");

    private static readonly FrozenDictionary<string, int> Weekdays = Numbered(
        "monday mon mon.", "tuesday tue tue. tues tues.", "wednesday wed wed.", "thursday thu thu. thur thur. thurs thurs.",
        "friday fri fri.", "saturday sat.", "sunday sun.");

    private static readonly FrozenDictionary<string, TimeUnit> Units = new Dictionary<string, TimeUnit>(StringComparer.Ordinal)
    {
        ["minute"] = TimeUnit.Hour,
        ["minutes"] = TimeUnit.Hour,
        ["hour"] = TimeUnit.Hour,
        ["hours"] = TimeUnit.Hour,
        ["day"] = TimeUnit.Day,
        ["days"] = TimeUnit.Day,
        ["night"] = TimeUnit.Day,
        ["nights"] = TimeUnit.Day,
        ["week"] = TimeUnit.Week,
        ["weeks"] = TimeUnit.Week,
        ["fortnight"] = TimeUnit.Fortnight,
        ["weekend"] = TimeUnit.Weekend,
        ["month"] = TimeUnit.Month,
        ["months"] = TimeUnit.Month,
        ["year"] = TimeUnit.Year,
        ["years"] = TimeUnit.Year,
        ["decade"] = TimeUnit.Decade,
        ["decades"] = TimeUnit.Decade,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True where the word names a month.</summary>
    public static bool IsMonth(string word) => Months.ContainsKey(word);

    /// <summary>The month that a word names, 1 to 12; 0 where it names none.</summary>
    public static int MonthOf(string word) => Months.GetValueOrDefault(word);

    /// <summary>The weekday that a word names; null where it names none.</summary>
    public static DayOfWeek? WeekdayOf(string word) =>
        Weekdays.TryGetValue(word, out var number) ? (DayOfWeek)(number % 7) : null;

    /// <summary>True where the word, in any case, names a month or a weekday.</summary>
    public static bool IsDayOrMonth(string form) => form.ToLowerInvariant() is var word && (Months.ContainsKey(word) || Weekdays.ContainsKey(word));

    /// <summary>The unit that a word names, in the singular or plural; null where it names none.</summary>
    public static TimeUnit? UnitOf(string word) => Units.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>True for a unit in the plural.</summary>
    public static bool IsPlural(string word) => word.EndsWith('s') && Units.ContainsKey(word);

    private static FrozenDictionary<string, int> Numbered(params string[] names) =>
        names.SelectMany((forms, index) => forms.Split(' ').Select(form => (form, index)))
            .ToFrozenDictionary(pair => pair.form, pair => pair.index + 1, StringComparer.Ordinal);
}
