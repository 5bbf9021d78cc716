using System.Collections.Frozen;

namespace Lull.Reading.Times;

/// <summary>
/// The words with which an expression of time can begin. Two words in three of a report are none of them, and no grammar
/// need be tried there.
/// </summary>
internal static class TimeStarts
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            // Prepositions and what stands before them.
            "after", "ahead", "around", "as", "at", "before", "beginning", "between", "by", "during", "effective", "ever", "following", "for",
            "from", "immediately", "in", "just", "no", "of", "on", "over", "prior", "right", "shortly", "since", "soon", "starting", "through",
            "throughout", "till", "until", "up", "within",

            // Articles, pointers and parts of a spell.
            "a", "all", "an", "close", "coming", "early", "earlier", "end", "final", "last", "late", "later", "mid", "middle", "next", "opening",
            "outset", "past", "preceding", "previous", "recent", "same", "small", "start", "that", "the", "these", "this",

            // Days by a name of their own, and their parts.
            "afternoon", "dawn", "evening", "midnight", "moments", "morning", "noon", "overnight", "sat", "sun", "today", "tomorrow", "tonight",
            "yesterday", "boxing", "christmas", "easter", "good", "new", "palm", "whit",

            // How many, of what is counted.
            "about", "almost", "another", "approximately", "at", "barely", "couple", "few", "fewer", "half", "less", "many", "more", "nearly",
            "only", "over", "roughly", "several", "some", "under", "well",

            // Again and again.
            "again", "constantly", "continuously", "daily", "each", "every", "fortnightly", "frequently", "hourly", "intermittently", "monthly", "most",
            "near", "nightly", "often", "once", "periodically", "persistently", "practically", "regularly", "repeatedly", "routinely",
            "sporadically", "time", "twice", "used", "virtually", "weekly",
        ]);

    /// <summary>True where an expression of time may begin with a piece, in lower case.</summary>
    public static bool Contains(string piece) =>
        piece.Length > 0
        && (char.IsAsciiDigit(piece[0]) || Words.Contains(piece) || CalendarWords.UnitOf(piece) is not null || CalendarWords.IsMonth(piece)
            || CalendarWords.WeekdayOf(piece) is not null || DayNumbers.OrdinalOf(piece, 31) > 0 || Numbers.NumberWords.IsNumber(piece));
}
