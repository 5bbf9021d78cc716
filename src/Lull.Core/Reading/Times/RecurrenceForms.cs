using Lull.Reading.Parsing;

namespace Lull.Reading.Times;

/// <summary>Words for what happens again and again: <c>almost daily</c>, <c>every night</c>, <c>repeatedly</c>.</summary>
internal static class RecurrenceForms
{
    private static readonly FirstWordIndex<string[]> Phrases = new(
    [
        ["on", "a", "daily", "basis"], ["on", "a", "weekly", "basis"], ["on", "a", "regular", "basis"], ["day", "after", "day"],
        ["night", "after", "night"], ["day", "and", "night"], ["time", "and", "again"], ["time", "after", "time"],
        ["again", "and", "again"], ["day", "in", "day", "out"],
    ],
    words => words);

    /// <summary>The piece after the recurrence that begins at a piece; 0 where none does.</summary>
    public static int TryRead(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        foreach (var words in Phrases.From(pieces[at]))
        {
            if (pieces.Reads(at, words))
            {
                return at + words.Length;
            }
        }

        // "Used to kidnap travellers", not "was used to kidnap them".
        if (pieces.Reads(at, "used", "to") && pieces.TokenAt(at + 2)?.Tag is "VB" && pieces.TokenAt(at)?.Tag is not "VBN")
        {
            return at + 1;
        }

        var start = pieces[at] is "almost" or "nearly" or "near" or "virtually" or "practically" or "twice" or "once" ? at + 1 : at;
        start = start > at && pieces.IsDash(start) ? start + 1 : start;
        if (pieces[start] is "daily" or "nightly" or "weekly" or "hourly" or "monthly" or "fortnightly")
        {
            return IsName(scene, start) ? 0 : start + 1;
        }

        if (pieces[start] is "every" or "each" or "most")
        {
            return pieces[start] is "most" ? Most(pieces, start) : Every(scene, start);
        }

        if (start > at && pieces[start] is "a" && CalendarWords.UnitOf(pieces[start + 1]) is not null && pieces[at] is "twice" or "once")
        {
            return start + 2;
        }

        return pieces[at] is "repeatedly" or "routinely" or "regularly" or "frequently" or "constantly" or "continuously" or "persistently"
            or "often" or "periodically" or "intermittently" or "sporadically"
            ? at + 1
            : 0;
    }

    // "Most evenings"
    private static int Most(PieceList pieces, int at) =>
        pieces[at + 1] is "days" or "nights" or "evenings" or "mornings" or "afternoons" or "weeks" or "weekends" ? at + 2 : 0;

    // "Every night", "each Friday", "every few days", "every two weeks", "every single day".
    private static int Every(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var next = pieces[at + 1] is "single" or "other" ? at + 2 : at + 1;
        if (CalendarWords.UnitOf(pieces[next]) is not null || CalendarWords.WeekdayOf(pieces[next]) is not null
            || CalendarWords.IsMonth(pieces[next]) || pieces[next] is "winter" or "spring" or "summer" or "autumn"
            || pieces[next] is "morning" or "evening" or "afternoon" or "time")
        {
            return pieces[next] is "time" ? 0 : next + 1;
        }

        return Quantity.TryRead(pieces, next, isBare: false)?.Next ?? 0;
    }

    // The Daily Star is no recurrence.
    private static bool IsName(TimeScene scene, int at) =>
        scene.Pieces.At(at).IsCapitalised && at + 1 < scene.Pieces.Count && scene.Pieces.At(at + 1).IsCapitalised;
}
