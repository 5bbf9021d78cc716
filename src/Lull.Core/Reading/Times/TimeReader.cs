using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>Finds the expressions of time in a sentence and works out their days; <c>docs/reading-time.md</c> has the rules.</summary>
internal static class TimeReader
{
    /// <summary>The expressions of time of a whole sentence, in reading order.</summary>
    public static IReadOnlyList<TimeMention> Read(ParsedSentence sentence, TimeContext context)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Read(sentence, 0, sentence.Tokens.Count, context);
    }

    /// <summary>The expressions of time within some tokens, in reading order. They do not overlap.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="fromToken">The first token looked at.</param>
    /// <param name="toToken">The token after the last.</param>
    /// <param name="context">What times are worked out from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tokens do not lie within the sentence.</exception>
    public static IReadOnlyList<TimeMention> Read(ParsedSentence sentence, int fromToken, int toToken, TimeContext context)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(context);
        var scene = new TimeScene(PieceList.Of(sentence, fromToken, toToken), context);
        var mentions = new List<TimeMention>();
        var at = 0;
        while (at < scene.Pieces.Count)
        {
            if (!TimeStarts.Contains(scene.Pieces[at]) || ReadAt(scene, at) is not { } found)
            {
                at++;
                continue;
            }

            mentions.Add(Mention(scene, at, found));
            at = Math.Max(found.Next, at + 1);
            scene = scene with { Context = scene.Context.After(mentions[^1].Time) };
            if (NarrativeDayOf(mentions[^1]) is { } day)
            {
                scene = scene with { Context = scene.Context with { NarrativeDay = day, LastDay = day } };
            }
        }

        return [.. mentions.Select(mention => Anchored(sentence, mentions, mention, context))];
    }

    // "Since the fighting began on 23 May": the sentence itself dates the event.
    private static TimeMention Anchored(ParsedSentence sentence, List<TimeMention> mentions, TimeMention mention, TimeContext context)
    {
        if (mention.Anchor is not { } anchor)
        {
            return mention;
        }

        var others = mentions.Where(other => other.Governor == anchor.Token && !ReferenceEquals(other, mention)).ToList();
        return TimeAttachment.MentionOf(sentence, others, anchor.Token, isRecurrence: false) is { } dated
            ? mention with { Time = anchor.Resolve(mention.Time, dated.Time, context.ReportDate) }
            : mention;
    }

    /// <summary>
    /// The day that the narrative stands at after a mention; null where the mention tells no single day. After "last night"
    /// it may be either side of midnight.
    /// </summary>
    public static DateOnly? NarrativeDayOf(TimeMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return mention.Time is { Start: { } start, Precision: DatePrecision.Day, IsRecurrent: false } time && time.End == start
            && time.Text?.EndsWith("last night", StringComparison.OrdinalIgnoreCase) is not true ? start : null;
    }

    private static Reading? ReadAt(TimeScene scene, int at)
    {
        if (RecurrenceForms.TryRead(scene, at) is > 0 and var after)
        {
            return new Reading(new Moment(null, null, DatePrecision.Unknown, TimeBasis.Tense), after, IsRecurrent: true);
        }

        if (BoundForms.TryRead(scene, at) is { } bound)
        {
            return new Reading(ClockZone.Widened(scene.Pieces, at, bound.Next, bound.Moment), bound.Next);
        }

        if (ClockForms.TryRead(scene, at) is { } clock)
        {
            return new Reading(clock.Moment, clock.Next) { IsClock = true };
        }

        return EventForms.TryRead(scene, at) is { } told
            ? new Reading(told.Moment, told.Next) { Anchor = told.Anchor, Event = told.Event }
            : null;
    }

    private static TimeMention Mention(TimeScene scene, int at, Reading found)
    {
        var (pieces, sentence) = (scene.Pieces, scene.Pieces.Sentence);
        var (first, last) = (pieces.At(at).Token, pieces.At(found.Next - 1).Token);
        var span = sentence.Tokens[first].Span.Join(sentence.Tokens[last].Span);
        var head = HeadOf(sentence, first, last);
        var governor = first > 0 && sentence.Tokens[first - 1] is { PartOfSpeech: "VERB", Tag: "VBD" or "VBN" } && !IsSaying(sentence, first - 1, head)
            ? first - 1
            : Inserted.Reported(sentence, first, sentence.Tokens[head].Head);
        var text = pieces.TextOf(first, last);
        return new TimeMention(
            span,
            first,
            last,
            head,
            governor,
            new StatementTime(
                found.Moment.Start, found.Moment.End, found.Moment.Precision, found.Moment.Basis, found.IsRecurrent, text),
            found.Anchor,
            IsComparison(pieces, at),
            found.Event is { } landmark
                ? new StatementTime(landmark.Start, landmark.End, landmark.Precision, landmark.Basis)
                : null,
            found.IsClock);
    }

    // "The strikes which, it said Monday, ...": only where the parser knows better is the verb in front passed over.
    private static bool IsSaying(ParsedSentence sentence, int verb, int head) =>
        sentence.Tokens[head].Head is var own && own >= 0 && own != verb && sentence.Tokens[own].PartOfSpeech is "VERB" && own > head;

    // Of the words of the mention the one that hangs on something outside it.
    private static int HeadOf(ParsedSentence sentence, int first, int last)
    {
        var fallback = last;
        for (var token = last; token >= first; token--)
        {
            if (sentence.Tokens[token].Head is var head && (head < first || head > last))
            {
                fallback = token;
                if (sentence.Tokens[token].Relation is not ("case" or "punct" or "mark" or "cc" or "det"))
                {
                    break;
                }
            }
        }

        return fallback;
    }

    // "The first attack since February", "the worst since the truce": February is not when it was.
    private static bool IsComparison(PieceList pieces, int at)
    {
        if (pieces[at - 1] is "than" || pieces.Reads(at - 2, "the", "latest") || pieces.Reads(at - 3, "the", "most", "recent") || IsContrasted(pieces, at))
        {
            return true;
        }

        if (pieces[at] is not ("since" or "in"))
        {
            return false;
        }

        // "The first attack in weeks", but "the first in August".
        if (pieces[at] is "in" && Quantity.TryRead(pieces, at + 1, isBare: true) is null && CalendarWords.UnitOf(pieces[at + 2]) is null)
        {
            return false;
        }

        for (var before = at - 1; before >= Math.Max(0, at - 8); before--)
        {
            if (pieces[before] is "first" || pieces.Reads(before - 1, "the", "only")
                || (pieces.TokenAt(before)?.Tag is "JJS" && pieces[before - 1] is not "at"))
            {
                return true;
            }

            if (pieces.TokenAt(before)?.PartOfSpeech is "PUNCT" && pieces[before] is "," or ";" or "\"" or "”")
            {
                break;
            }
        }

        return false;
    }

    // "Unlike before and after the killing", "in contrast to the days before the truce": those days are not when it was.
    private static bool IsContrasted(PieceList pieces, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 8) && pieces[before] is not ("," or ";" or ":" or "\"" or "”"); before--)
        {
            if (pieces[before] is "unlike" || IsCounted(pieces, before, at) || (pieces[before] is "to" or "with" && pieces[before - 1] is "contrast" or "compared" or "opposed"))
            {
                return true;
            }
        }

        return false;
    }

    // "Against nine in the preceding week", "down from 41 in May": another spell, told to measure by.
    private static bool IsCounted(PieceList pieces, int before, int at) =>
        (pieces[before] is "against" || (pieces[before] is "from" && pieces[before - 1] is "down" or "up"))
        && Enumerable.Range(before + 1, Math.Min(3, at - before - 1)).Any(token => Numbers.NumberWords.IsNumber(pieces[token]) || (pieces[token].Length > 0 && char.IsAsciiDigit(pieces[token][0])));

    private sealed record Reading(Moment Moment, int Next, bool IsRecurrent = false)
    {
        public TimeAnchor? Anchor { get; init; }

        public Moment? Event { get; init; }

        public bool IsClock { get; init; }
    }
}
