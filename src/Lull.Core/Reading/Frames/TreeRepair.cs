using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>
/// Mends what the parser is known to get wrong where grammar leaves no doubt; see the weak spots in <c>models/SOURCE.md</c>.
/// </summary>
internal static class TreeRepair
{
    /// <summary>The sentence with its tree mended; the same sentence where nothing is to be mended.</summary>
    public static ParsedSentence Mend(ParsedSentence sentence)
    {
        Token[]? tokens = null;
        if (sentence.Tokens.Count > 1 && IsClock(sentence.Tokens[0]))
        {
            // "17:15 Israeli aircraft hit": the time of a live report hits nobody.
            tokens = [.. sentence.Tokens];
            tokens[0] = tokens[0] with { Relation = "obl:unmarked" };
        }

        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var now = tokens ?? sentence.Tokens;
            if (now[at].Relation is "ccomp" && StrayedSubject(now, at) is >= 0 and var subject)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[subject] = tokens[subject] with { Head = at };
            }
            else if (now[at].Relation is "acl" or "acl:relcl" && ContentClauses.SpeechOver(now, at) is >= 0 and var speech)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[at] = tokens[at] with { Head = speech, Relation = "ccomp" };
            }
            else if (Raising.IsYetTo(now, at))
            {
                Raising.Lower(tokens ??= [.. sentence.Tokens], at);
            }
            else if (Gerunds.IsHidden(now, at) || ContentClauses.IsTaken(now, at))
            {
                tokens ??= [.. sentence.Tokens];
                Gerunds.Open(tokens, at);
                ContentClauses.Give(tokens, at);
            }
        }

        return tokens is null ? sentence : sentence with { Tokens = tokens };
    }

    private static bool IsClock(Token first) =>
        first is { PartOfSpeech: "NUM", Relation: "nsubj" or "nsubj:pass" or "compound" or "nummod" } && first.Form.Length is 4 or 5
        && first.Form[^3] is ':' or '.' && first.Form.All(letter => char.IsAsciiDigit(letter) || letter is ':' or '.');

    // "A truce between X and Y began on Saturday, the envoy said": the truce ended up beside the envoy as a subject of "said".
    private static int StrayedSubject(IReadOnlyList<Token> tokens, int clause)
    {
        var head = tokens[clause].Head;
        if (head < clause || tokens[clause].PartOfSpeech is not "VERB")
        {
            return -1;
        }

        var (first, second) = (-1, -1);
        for (var token = 0; token < head; token++)
        {
            if (tokens[token].Head == clause && tokens[token].Relation is "nsubj" or "nsubj:pass" or "csubj" or "expl")
            {
                return -1;
            }

            if (tokens[token].Head == head && tokens[token].Relation is "nsubj")
            {
                (first, second) = first < 0 ? (token, -1) : (first, token);
            }
        }

        return first >= 0 && first < clause && second > clause ? first : -1;
    }
}
