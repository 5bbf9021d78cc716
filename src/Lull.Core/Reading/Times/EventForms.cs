using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>
/// Times told from an event: <c>prior to the assassination of ...</c>, <c>since the truce took hold</c>, <c>two days before the
/// raid</c>. A landmark gives its day; any other event is named for the caller to date.
/// </summary>
internal static class EventForms
{
    private static readonly Moment Undated = new(Start: null, End: null, DatePrecision.Unknown, TimeBasis.Event);

    private static readonly FirstWordIndex<(string[] Words, TimeBound Bound)> Prepositions = new(
    [
        (["in", "the", "wake", "of"], TimeBound.After), (["in", "the", "aftermath", "of"], TimeBound.After),
        (["on", "the", "eve", "of"], TimeBound.Before), (["in", "the", "run", "-", "up", "to"], TimeBound.Before),
        (["in", "the", "days", "before"], TimeBound.Before), (["in", "the", "days", "after"], TimeBound.After),
        (["ever", "since"], TimeBound.Since), (["since"], TimeBound.Since), (["prior", "to"], TimeBound.Before),
        (["ahead", "of"], TimeBound.Before), (["before"], TimeBound.Before), (["after"], TimeBound.After),
        (["following"], TimeBound.After), (["until"], TimeBound.Until), (["till"], TimeBound.Until), (["during"], TimeBound.Within),
    ],
    phrase => phrase.Words);

    /// <summary>Reads the expression that begins at a piece; null where none does.</summary>
    public static FoundEvent? TryRead(TimeScene scene, int at)
    {
        var (distance, months, start) = DistanceAt(scene.Pieces, at);
        foreach (var (words, bound) in Prepositions.From(scene.Pieces[start]))
        {
            if (scene.Pieces.Reads(start, words) && ((distance is null && months == 0) || bound is TimeBound.Before or TimeBound.After))
            {
                var anchor = new TimeAnchor(-1, bound, distance) { Months = months };
                return Told(scene, start, start + words.Length, anchor)
                    ?? Told(scene, start, start + words.Length, anchor, Governed(scene.Pieces, start, start + words.Length));
            }
        }

        return null;
    }

    private static FoundEvent? Told(TimeScene scene, int at, int start, TimeAnchor anchor)
    {
        var end = Coordinated(scene.Pieces, start);
        if (scene.Context.Landmarks.Match(scene.Pieces, end, scene.Today) is not { } match)
        {
            return null;
        }

        var days = Moment.Between(match.Landmark.Start, match.Landmark.End, DatePrecision.Day, TimeBasis.Event);
        var today = scene.DirectionAt(at) == TenseDirection.Future ? null : scene.Today;
        return new FoundEvent(anchor.Turned(days, today), Anchor: null, match.Next, days);
    }

    private static FoundEvent? Told(TimeScene scene, int at, int start, TimeAnchor anchor, int? named) =>
        named is { } token && at < start
            ? new FoundEvent(Undated, anchor with { Token = token }, IsOwned(scene.Pieces, start) ? start : Math.Max(start, scene.Pieces.FirstOf(token + 1)))
            : null;

    // "Two days after Sunday's strike": Sunday is told for itself.
    private static bool IsOwned(PieceList pieces, int at) =>
        (CalendarWords.WeekdayOf(pieces[at]) is not null || pieces[at] is "yesterday") && pieces[at + 1] is "'s" or "’s";

    // "Before and after the killing of ...": both hang on the one event.
    private static int Coordinated(PieceList pieces, int start) =>
        pieces[start] is "and" or "or" && pieces[start + 1] is "after" or "before" or "since" or "during" ? start + 2 : start;

    private static (int? Days, int Months, int Next) DistanceAt(PieceList pieces, int at)
    {
        // What is told by the hour is told of one day.
        if (pieces[at] is "shortly" or "soon" or "just" or "immediately" or "right" or "minutes" or "moments" or "hours")
        {
            return (pieces[at] is "soon" or "just" ? null : 0, 0, at + 1);
        }

        if (pieces.Reads(at, "the", "day"))
        {
            return (1, 0, at + 2);
        }

        return Quantity.TryRead(pieces, at, isBare: true) is { } told
            ? (told.IsVague ? null : Days(told), told.IsVague ? 0 : MonthsOf(told), told.Next)
            : (null, 0, at);
    }

    private static int MonthsOf(Quantity told) => told.Unit switch
    {
        TimeUnit.Month when told.Count <= 1200 => told.Count,
        TimeUnit.Year when told.Count <= 100 => told.Count * 12,
        _ => 0,
    };

    private static int? Days(Quantity told) => told.Unit switch
    {
        TimeUnit.Hour => told.Count / 24,
        TimeUnit.Day => told.Count,
        TimeUnit.Week => told.Count <= 5000 ? told.Count * 7 : null,
        TimeUnit.Fortnight => told.Count <= 2500 ? told.Count * 14 : null,
        _ => null,
    };

    // In the tree the preposition hangs on the noun or verb that names the event.
    private static int? Governed(PieceList pieces, int from, int start)
    {
        start = Coordinated(pieces, start);
        var sentence = pieces.Sentence;
        for (var at = start - 1; at >= from; at--)
        {
            if (pieces.TokenAt(at) is { } word && word.Head > pieces.At(at).Token && IsEvent(sentence.Tokens[word.Head]))
            {
                return word.Head;
            }
        }

        return null;
    }

    private static bool IsEvent(Token word) =>
        (word.PartOfSpeech is "VERB" or "NOUN" && word.Lemma is not ("period" or "day" or "night" or "week" or "weekend" or "month" or "year" or "quarter")) || (word.PartOfSpeech is "PROPN" && word.Entity is "O");
}
