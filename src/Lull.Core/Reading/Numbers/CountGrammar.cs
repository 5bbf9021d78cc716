using Lull.Events;
using Lull.Reading.Parsing;

namespace Lull.Reading.Numbers;

/// <summary>The grammar of count phrases; <c>docs/reading-time.md</c> lists what each becomes.</summary>
internal static class CountGrammar
{
    private enum Bound
    {
        Exact,
        About,
        AtLeast,
        MoreThan,
        AtMost,
        FewerThan,
    }

    private static readonly FirstWordIndex<(string[] Words, Bound Bound)> Bounds = new(
    [
        (["at", "least"], Bound.AtLeast), (["no", "fewer", "than"], Bound.AtLeast), (["no", "less", "than"], Bound.AtLeast),
        (["not", "less", "than"], Bound.AtLeast), (["a", "minimum", "of"], Bound.AtLeast),
        (["no", "more", "than"], Bound.AtMost), (["not", "more", "than"], Bound.AtMost), (["up", "to"], Bound.AtMost),
        (["as", "many", "as"], Bound.AtMost), (["at", "most"], Bound.AtMost), (["a", "maximum", "of"], Bound.AtMost),
        (["more", "than"], Bound.MoreThan), (["well", "over"], Bound.MoreThan), (["upwards", "of"], Bound.MoreThan),
        (["in", "excess", "of"], Bound.MoreThan), (["over"], Bound.MoreThan), (["above"], Bound.MoreThan),
        (["fewer", "than"], Bound.FewerThan), (["less", "than"], Bound.FewerThan), (["under"], Bound.FewerThan),
        (["close", "to"], Bound.About), (["an", "estimated"], Bound.About), (["some"], Bound.About),
        (["about"], Bound.About), (["around"], Bound.About), (["approximately"], Bound.About), (["roughly"], Bound.About),
        (["nearly"], Bound.About), (["almost"], Bound.About), (["estimated"], Bound.About),
        (["a", "total", "of"], Bound.Exact), (["exactly"], Bound.Exact), (["only"], Bound.Exact), (["just"], Bound.Exact),
    ],
    phrase => phrase.Words);

    // What a vague word means at the least; said once here and once in the documentation.
    private static readonly FirstWordIndex<(string[] Words, int Low)> Vague = new(
    [
        (["tens", "of", "thousands"], 20_000), (["hundreds", "of", "thousands"], 200_000), (["dozens"], 24),
        (["scores"], 40), (["hundreds"], 200), (["thousands"], 2000), (["several", "dozen"], 36),
        (["several", "hundred"], 300), (["several", "thousand"], 3000), (["a", "few", "dozen"], 36),
        (["a", "few", "hundred"], 300), (["several"], 3), (["a", "few"], 3), (["a", "handful", "of"], 3),
        (["a", "number", "of"], 2), (["multiple"], 2), (["numerous"], 3), (["many"], 3),
    ],
    phrase => phrase.Words);

    private static readonly FirstWordIndex<(string[] Words, int Number)> Fixed = new(
    [
        (["a", "couple", "of"], 2), (["a", "pair", "of"], 2), (["both"], 2), (["no"], 0), (["none"], 0),
    ],
    phrase => phrase.Words);

    /// <summary>Reads the count phrase that begins at a piece; null where none does.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="at">Where it is to begin.</param>
    /// <param name="next">The piece after it.</param>
    public static CountPhrase? TryRead(PieceList pieces, int at, out int next)
    {
        var (bound, start) = BoundAt(pieces, at);
        if (RangeAt(pieces, start, bound, out next) is { } read && !IsPartOfWord(pieces, next))
        {
            return new CountPhrase(read, pieces.Span(at, next), bound == Bound.About);
        }

        next = at;
        return null;
    }

    private static (Bound Bound, int Next) BoundAt(PieceList pieces, int at)
    {
        foreach (var (words, bound) in Bounds.From(pieces[at]))
        {
            if (pieces.Reads(at, words))
            {
                return (bound, at + words.Length);
            }
        }

        return (Bound.Exact, at);
    }

    private static CountRange? RangeAt(PieceList pieces, int at, Bound bound, out int next)
    {
        if (pieces[at] is "between" && NumberWords.TryRead(pieces, at + 1, out var low, out next)
            && pieces[next] is "and" && NumberWords.TryRead(pieces, next + 1, out var high, out next) && low <= high)
        {
            return new CountRange(low, high);
        }

        if (WordsAt(pieces, at, out next) is { } vague)
        {
            return vague;
        }

        if (!NumberWords.TryRead(pieces, at, out low, out next) || IsYear(pieces, at, next, low, bound))
        {
            return null;
        }

        if (SecondOf(pieces, next, low, out var end) is { } second && bound is Bound.Exact or Bound.About)
        {
            next = end;
            return new CountRange(low, second);
        }

        if (pieces.Reads(next, "or", "more") || pieces.Reads(next, "or", "so"))
        {
            bound = pieces[next + 1] is "more" ? Bound.AtLeast : bound;
            next += 2;
        }
        else if (pieces[next] is "+" || (pieces[next] is "plus" && pieces[next + 1].Length > 0))
        {
            bound = Bound.AtLeast;
            next++;
        }

        return Bounded(low, bound);
    }

    private static CountRange? WordsAt(PieceList pieces, int at, out int next)
    {
        foreach (var (words, low) in Vague.From(pieces[at]))
        {
            if (pieces.Reads(at, words))
            {
                next = at + words.Length;
                return new CountRange(low, high: null);
            }
        }

        foreach (var (words, number) in Fixed.From(pieces[at]))
        {
            if (pieces.Reads(at, words))
            {
                next = at + words.Length;
                return CountRange.Exactly(number);
            }
        }

        next = at;
        return null;
    }

    private static int? SecondOf(PieceList pieces, int next, int low, out int end)
    {
        end = next;
        var joins = pieces[next] is "to" or "or" || pieces.IsDash(next);
        return joins && NumberWords.TryRead(pieces, next + 1, out var high, out end) && high > low ? high : null;
    }

    private static CountRange Bounded(int number, Bound bound) => bound switch
    {
        Bound.AtLeast => new CountRange(number, high: null),
        Bound.MoreThan => new CountRange(number == int.MaxValue ? number : number + 1, high: null),

        // "Up to 30" says that there was something, and how much at the most.
        Bound.AtMost => new CountRange(Math.Min(1, number), number),
        Bound.FewerThan => new CountRange(0, Math.Max(0, number - 1)),
        Bound.Exact or Bound.About => CountRange.Exactly(number),
        _ => throw new ArgumentOutOfRangeException(nameof(bound)),
    };

    // "20-day", "16-year-old", "12 per cent", "$40": numbers, but of something else.
    private static bool IsPartOfWord(PieceList pieces, int next) =>
        (pieces.IsDash(next) && pieces.IsJoined(next - 1) && pieces.IsJoined(next))
        || pieces[next] is "%" or "percent" || pieces.Reads(next, "per", "cent");

    private static bool IsYear(PieceList pieces, int at, int next, int number, Bound bound) =>
        bound == Bound.Exact && next == at + 1 && number is >= 1900 and < 2100 && pieces[at].Length == 4;
}
