using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>
/// Spells told by their length and one end: <c>in the week to Wednesday</c>, <c>in the 24 hours before that</c>,
/// <c>nineteen days since</c>.
/// </summary>
internal static class SpellForms
{
    /// <summary>Reads the expression that begins at a piece; null where none does.</summary>
    public static FoundMoment? TryRead(TimeScene scene, int at) =>
        Lapsed(scene, at) ?? Earlier(scene, at) ?? (scene.Pieces[at] is "in" or "over" or "during" ? Ended(scene, at) ?? FirstOf(scene, at) : null);

    // "It is nineteen days since a shot was fired": from then to now.
    private static FoundMoment? Lapsed(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        if (pieces[at - 1] is not ("is" or "'s" or "’s" or "been" or "was") || Quantity.TryRead(pieces, at, isBare: false) is not { IsVague: false } told
            || pieces[told.Next] is not "since" || pieces.Reads(told.Next, "since", "then"))
        {
            return null;
        }

        return new FoundMoment(
            scene.Today is { } today ? Moment.Between(today.Plus(-told.Count, told.Unit), today, told.Unit.PrecisionOf(), TimeBasis.Report) : Moment.Undated,
            told.Next);
    }

    // "Earlier in the week", "later in the month".
    private static FoundMoment? Earlier(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        if (pieces[at] is not ("earlier" or "later") || !pieces.Reads(at + 1, "in", "the") || CalendarWords.UnitOf(pieces[at + 3]) is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year))
        {
            return null;
        }

        if (scene.Today is not { } today)
        {
            return new FoundMoment(Moment.Undated, at + 4);
        }

        var whole = RelativeForms.Whole(today, CalendarWords.UnitOf(pieces[at + 3])!.Value, 0);
        return new FoundMoment(pieces[at] is "earlier" ? whole with { End = today } : whole with { Start = today }, at + 4);
    }

    // "In the first three months of the year", "in the last two weeks of March".
    private static FoundMoment? FirstOf(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        if (pieces[at + 1] is not "the" || pieces[at + 2] is not ("first" or "last" or "final" or "opening")
            || Quantity.TryRead(pieces, at + 3, isBare: false) is not { IsVague: false } told || pieces[told.Next] is not "of")
        {
            return null;
        }

        var of = pieces[told.Next + 1] is "the" ? told.Next + 2 : told.Next + 1;
        if ((RelativeForms.CurrentUnit(scene, of) ?? PartialDates.TryRead(scene, of)) is not { Moment: { Start: { } first, End: { } last } } whole)
        {
            return null;
        }

        var isFirst = pieces[at + 2] is "first" or "opening";
        return new FoundMoment(
            isFirst ? Moment.Between(first, first.Plus(told.Count, told.Unit)?.Plus(-1), told.Unit.PrecisionOf(), whole.Moment.Basis)
                : Moment.Between(last.Plus(1)?.Plus(-told.Count, told.Unit), last, told.Unit.PrecisionOf(), whole.Moment.Basis),
            whole.Next);
    }

    private static FoundMoment? Ended(TimeScene scene, int at)
    {
        var pieces = scene.Pieces;
        var start = pieces[at + 1] is "the" ? at + 2 : at + 1;
        if (start == at + 1 || Quantity.TryRead(pieces, start, isBare: true) is not { } told)
        {
            return null;
        }

        if (pieces[told.Next] is "to" or "ending" or "until" or "till" && PointForms.TryRead(scene, pieces[told.Next + 1] is "on" ? told.Next + 2 : told.Next + 1) is { Moment: { Precision: DatePrecision.Day, End: { } last } } end)
        {
            return new FoundMoment(Moment.Between(last.Plus(1)?.Plus(-told.Count, told.Unit), last, DatePrecision.Day, end.Moment.Basis), end.Next);
        }

        var isBefore = pieces[told.Next] is "before" && (pieces[told.Next + 1] is "that" or "," or "." or "" || pieces.TokenAt(told.Next + 1)?.PartOfSpeech is "PUNCT");
        return isBefore && scene.Context.NarrativeDay is { } day
            ? new FoundMoment(
                Moment.Between(day.Plus(-Days(told)), day, told.Unit.PrecisionOf(), TimeBasis.Event),
                pieces[told.Next + 1] is "that" ? told.Next + 2 : told.Next + 1)
            : null;
    }

    private static long Days(Quantity told) => told.Unit switch
    {
        TimeUnit.Hour => Math.Max(1, (told.Count + 12L) / 24),
        TimeUnit.Week or TimeUnit.Weekend => 7L * told.Count,
        TimeUnit.Fortnight => 14L * told.Count,
        TimeUnit.Month => 30L * told.Count,
        TimeUnit.Year => 365L * told.Count,
        TimeUnit.Decade => 3652L * told.Count,
        _ => told.Count,
    };
}
