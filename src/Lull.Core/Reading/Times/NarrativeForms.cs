using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Times;

/// <summary>Days told from where the narrative stands: <c>the previous day</c>, <c>the next morning</c>, <c>that night</c>, <c>the evening before</c>.</summary>
internal static class NarrativeForms
{
    /// <summary>Reads the expression that begins at a piece; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at)
    {
        if (DaysFrom(scene.Pieces, at) is not { } found)
        {
            return SpellBefore(scene, at) ?? SameSpell(scene, at);
        }

        // Without a day to count from, "the previous day" is the day before the report; the other two are not known.
        var basis = scene.Context.NarrativeDay is null ? TimeBasis.Report : TimeBasis.Event;
        var told = scene.Pieces[at] is "that" ? scene.Context.LastDay ?? scene.Context.NarrativeDay : scene.Context.NarrativeDay;
        var from = told ?? (found.Days < 0 ? scene.Today : null);
        return new FoundMoment(Moment.On(from?.Plus(found.Days), basis), found.Next);
    }

    // "Had bombed a camp the week before".
    private static FoundMoment? SpellBefore(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        if (pieces[at] is not "the" || pieces[at + 2] is not "before" || CalendarWords.IsPlural(pieces[at + 1])
            || CalendarWords.UnitOf(pieces[at + 1]) is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year) || StartsPhrase(pieces, at + 3))
        {
            return null;
        }

        var unit = CalendarWords.UnitOf(pieces[at + 1])!.Value;
        var from = scene.Context.NarrativeDay ?? scene.Today;
        return new FoundMoment(from is { } day ? RelativeForms.Whole(day, unit, -1) with { Basis = scene.Context.NarrativeDay is null ? TimeBasis.Report : TimeBasis.Event } : Moment.Undated, at + 3);
    }

    // "Captured that same month", "in March of the same year", "that August": of what was told last.
    private static FoundMoment? SameSpell(TimeScene scene, int at)
    {
        var (pieces, context) = (scene.Pieces, scene.Context);
        var isSame = pieces[at] is "that" or "the" && pieces[at + 1] is "same";
        var word = pieces[at + (isSame ? 2 : 1)];
        if ((context.IsMonthLast ? context.NarrativeMonth : context.LastDay ?? context.NarrativeMonth) is not { } told || !(isSame || pieces[at] is "that"))
        {
            return null;
        }

        var next = at + (isSame ? 3 : 2);
        return CalendarWords.MonthOf(word) is > 0 and var month && !isSame && pieces.TokenAt(at + 1) is { PartOfSpeech: "PROPN" }
                ? new FoundMoment(RelativeForms.Whole(new DateOnly(told.Year, month, 1), TimeUnit.Month, 0) with { Basis = TimeBasis.Event }, next)
            : isSame && CalendarWords.UnitOf(word) is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && !CalendarWords.IsPlural(word)
                ? new FoundMoment(RelativeForms.Whole(told, CalendarWords.UnitOf(word)!.Value, 0) with { Basis = TimeBasis.Event }, next)
            : null;
    }

    private static (int Days, int Next)? DaysFrom(PieceList pieces, int at)
    {
        if (pieces[at] is "that" && IsDayPart(pieces[at + 1]))
        {
            return (0, at + 2);
        }

        if (pieces[at] is not ("the" or "that") || (pieces[at] is "that" && pieces[at + 1] is not "same"))
        {
            return null;
        }

        int? days = pieces[at + 1] switch
        {
            "previous" or "preceding" => -1,
            "next" or "following" => 1,
            "same" => 0,
            _ => null,
        };
        if (days is { } step && IsDayPart(pieces[at + 2]))
        {
            return (step, at + 3);
        }

        var isBareEnd = IsDayPart(pieces[at + 1]) && pieces[at + 2] is "before" or "after" && !StartsPhrase(pieces, at + 3);
        return isBareEnd && IsDayPart(pieces[at + 1]) ? (pieces[at + 2] is "before" ? -1 : 1, at + 3) : null;
    }

    // "The day before the truce": then the truce is what counts.
    private static bool StartsPhrase(PieceList pieces, int at) =>
        pieces.TokenAt(at)?.PartOfSpeech is "DET" or "NOUN" or "PROPN" or "PRON" or "ADJ" or "NUM" or "VERB";

    private static bool IsDayPart(string piece) => piece is "day" or "morning" or "afternoon" or "evening" or "night";
}
