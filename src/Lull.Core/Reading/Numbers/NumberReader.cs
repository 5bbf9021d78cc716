using Lull.Events;
using Lull.Reading.Parsing;

namespace Lull.Reading.Numbers;

/// <summary>Says how many of a thing, or how many times, a sentence tells.</summary>
internal static class NumberReader
{
    private const int LongestBound = 4;

    /// <summary>
    /// How many of the noun there are: <c>at least five rockets</c>, <c>dozens of rockets</c>, <c>no rockets</c>; for a number
    /// that stands for the things themselves (<c>killed 12</c>), that number. An article alone counts for nothing.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The index of the noun or number.</param>
    /// <returns>Null where the sentence does not say.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="noun"/> is no token of the sentence.</exception>
    public static CountPhrase? CountAt(ParsedSentence sentence, int noun)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentOutOfRangeException.ThrowIfNegative(noun);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(noun, sentence.Tokens.Count);
        return OfWhole(sentence, noun) ?? Before(sentence, noun);
    }

    /// <summary>
    /// How many times a verb is said to have happened: <c>once</c>, <c>twice</c>, <c>16 times</c>, <c>on three occasions</c>.
    /// </summary>
    /// <returns>Null where the sentence does not say.</returns>
    public static CountPhrase? TimesAt(ParsedSentence sentence, int verb)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            var word = sentence.Tokens[token];
            if (word.Head != verb)
            {
                continue;
            }

            if (word.Lemma is "once" or "twice" or "thrice" && word.Relation.StartsWith("advmod", StringComparison.Ordinal))
            {
                var times = word.Lemma switch { "once" => 1, "twice" => 2, _ => 3 };
                return new CountPhrase(CountRange.Exactly(times), word.Span, IsApproximate: false);
            }

            if (word.Lemma is "time" or "occasion" && Before(sentence, token) is { } count)
            {
                return count;
            }
        }

        return null;
    }

    // "Two of the soldiers", "dozens of rockets": the number is the head and the noun hangs on it.
    private static CountPhrase? OfWhole(ParsedSentence sentence, int noun)
    {
        var word = sentence.Tokens[noun];
        if (word.Head < 0 || word.Head >= noun || !word.Relation.StartsWith("nmod", StringComparison.Ordinal)
            || !HasOf(sentence, noun) || !IsQuantity(sentence.Tokens[word.Head]))
        {
            return null;
        }

        return Before(sentence, word.Head);
    }

    private static bool HasOf(ParsedSentence sentence, int noun)
    {
        for (var token = noun - 1; token >= 0; token--)
        {
            if (sentence.Tokens[token].Head == noun && sentence.Tokens[token].Lemma is "of")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuantity(Token token) =>
        token.PartOfSpeech is "NUM"
        || token.Lemma is "dozen" or "score" or "hundred" or "thousand" or "million" or "total" or "number" or "couple"
            or "pair" or "handful" or "several" or "many" or "none" or "some" or "ten";

    private static CountPhrase? Before(ParsedSentence sentence, int noun)
    {
        var left = LeftEdge(sentence, noun);
        var pieces = PieceList.Of(sentence, Math.Max(0, left - LongestBound), noun + 1);
        var (edge, end) = (pieces.FirstOf(left), pieces.FirstOf(noun));
        for (var at = 0; at < pieces.Count; at++)
        {
            if (CountGrammar.TryRead(pieces, at, out var next) is not { } count || next <= edge)
            {
                continue;
            }

            // The number must be the noun's own: before it, or the noun itself.
            if (IsDatePart(sentence, pieces, at, next))
            {
                at = next - 1;
                continue;
            }

            if (at >= edge || next <= end + 1)
            {
                return count;
            }
        }

        return null;
    }

    private static bool IsDatePart(ParsedSentence sentence, PieceList pieces, int at, int next)
    {
        var before = pieces.At(at).Token - 1;
        return Times.CalendarWords.IsMonth(pieces[next])
            || (pieces.At(at).Lower is not "no" && before >= 0 && Times.CalendarWords.IsMonth(sentence.Tokens[before].Form.ToLowerInvariant()));
    }

    // The leftmost word of an unbroken run that belongs to the noun.
    private static int LeftEdge(ParsedSentence sentence, int noun)
    {
        var left = noun;
        while (left > 0 && Belongs(sentence, left - 1, noun))
        {
            left--;
        }

        return left;
    }

    private static bool Belongs(ParsedSentence sentence, int token, int noun)
    {
        var (at, steps) = (token, 0);
        while (at > -1 && at != noun && steps++ < sentence.Tokens.Count)
        {
            at = sentence.Tokens[at].Head;
        }

        return at == noun && sentence.Tokens[token].PartOfSpeech is not "PUNCT"
            && (sentence.Tokens[token].PartOfSpeech is not "VERB" || sentence.Tokens[token].Relation is "amod");
    }
}
