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
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var now = tokens ?? sentence.Tokens;
            if (now[at].Relation is "ccomp" && StrayedSubject(now, at) is >= 0 and var subject)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[subject] = tokens[subject] with { Head = at };
            }
            else if (now[at].Relation is "acl" && SpeechOver(now, at) is >= 0 and var speech)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[at] = tokens[at] with { Head = speech, Relation = "ccomp" };
            }
            else if (now[at] is { Relation: "compound", Tag: "VBG", PartOfSpeech: "VERB" } && IsGerund(now, at))
            {
                Open(tokens ??= [.. sentence.Tokens], at);
            }
        }

        return tokens is null ? sentence : sentence with { Tokens = tokens };
    }

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

    // "denied in a statement that its men had fired", "told the agency that": what is denied or told is no part of the statement's name.
    private static int SpeechOver(IReadOnlyList<Token> tokens, int clause)
    {
        var noun = tokens[clause].Head;
        if (noun < 0 || noun > clause || tokens[noun].Head is not (>= 0 and var verb) || verb > noun || tokens[verb].PartOfSpeech is not "VERB")
        {
            return -1;
        }

        var (hasThat, hasSubject, isInside) = (false, false, false);
        for (var token = verb + 1; token < tokens.Count; token++)
        {
            hasThat |= tokens[token].Head == clause && tokens[token].Relation is "mark" && tokens[token].Form is "that";
            hasSubject |= tokens[token].Head == clause && tokens[token].Relation is "nsubj" or "nsubj:pass" or "expl";
            isInside |= tokens[token].Head == noun && tokens[token].Relation is "case" && tokens[token].Form is "in" or "on" or "at" or "during" or "through" or "to" or "by";
            if (tokens[token].Head == verb && tokens[token].Relation is "ccomp" && token != clause)
            {
                return -1;
            }
        }

        var isPhrase = tokens[noun].Relation is "obl" && isInside;
        var isTold = tokens[noun].Relation is "obj" or "iobj" && tokens[verb].Lemma is "tell" or "inform" or "assure" or "warn" or "notify" or "remind" or "convince" or "persuade";
        return hasThat && hasSubject && (isPhrase || isTold) ? verb : -1;
    }

    // "accused soldiers of shelling villages": who shells villages shells them.
    private static bool IsGerund(IReadOnlyList<Token> tokens, int verb) =>
        verb > 0
        && tokens[verb].Head == verb + 1
        && tokens[verb - 1] is { Relation: "case", PartOfSpeech: "ADP" or "SCONJ" } before
        && before.Head == verb + 1;

    private static void Open(Token[] tokens, int verb)
    {
        var noun = verb + 1;
        var head = tokens[noun].Head;
        tokens[verb] = tokens[verb] with { Head = head, Relation = head >= 0 && tokens[head].PartOfSpeech is "VERB" ? "advcl" : head < 0 ? "root" : "acl" };
        tokens[noun] = tokens[noun] with { Head = verb, Relation = "obj" };
        tokens[verb - 1] = tokens[verb - 1] with { Head = verb, Relation = "mark" };
    }
}
