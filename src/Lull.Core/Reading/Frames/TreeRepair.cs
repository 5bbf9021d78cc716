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
        Token[] tokens = [.. sentence.Tokens];
        var isMended = false;
        if (tokens.Length > 1 && IsClock(tokens[0]))
        {
            // "17:15 Israeli aircraft hit": the time of a live report hits nobody.
            tokens[0] = tokens[0] with { Relation = "obl:unmarked" };
            isMended = true;
        }

        for (var at = 0; at < tokens.Length; at++)
        {
            isMended |= Article(tokens, at) || Label(tokens, at) || Progressives.Mend(tokens, at) || Homographs.Mend(tokens, at) || Complements.Mend(tokens, at) || Closings.Mend(tokens, at) || Relatives.Mend(tokens, at) || Insertions.Mend(tokens, at)
                || Strays.Join(tokens, at) || Strays.Begin(tokens, at) || Strays.Act(tokens, at) || Strays.Say(tokens, at) || Strays.Split(tokens, at) || Strays.Free(tokens, at) || Hang(tokens, at)
                || Rename(tokens, at) || Amounts.Part(tokens, at) || Gerunds.Mend(tokens, at) || Raising.Lower(tokens, at) || ContentClauses.Give(tokens, at) || Subject(tokens, at);
        }

        return isMended ? sentence with { Tokens = tokens } : sentence;
    }

    // "since November no mine went off": the parser may hang the "no" on the month before it.
    private static bool Article(Token[] tokens, int at)
    {
        if (tokens[at] is { Form: "no", Relation: "det", Head: > 0 and var behind } && at > 0 && behind > at + 1 && tokens[at + 1] is { Relation: "case" } to && to.Head == behind && tokens[at - 1].PartOfSpeech is "VERB")
        {
            // "said no to a ceasefire"
            tokens[at] = tokens[at] with { Head = at - 1, Relation = "obj" };
            return true;
        }

        if (tokens[at] is not { Relation: "det", Head: >= 0 and var noun } || noun >= at || at + 2 > tokens.Length || tokens[at + 1].Relation is not ("nsubj" or "nsubj:pass" or "obj"))
        {
            return false;
        }

        tokens[at] = tokens[at] with { Head = at + 1 };
        return true;
    }

    // "described accounts of an attack on the port as invention": what it was called belongs to the verb.
    private static bool Label(Token[] tokens, int at)
    {
        if (tokens[at].Form is not "as" || tokens[at] is not { Relation: "case", Head: >= 0 and var name } || name < at || tokens[name] is not { Relation: "nmod", Head: >= 0 } label)
        {
            return false;
        }

        var above = label.Head;
        for (var steps = 0; steps < 8 && above >= 0 && tokens[above].PartOfSpeech is not "VERB"; steps++)
        {
            above = tokens[above].Head;
        }

        if (above < 0 || above > at || tokens[above].Lemma is not ("describe" or "dismiss" or "reject" or "brand" or "label" or "portray" or "characterise" or "characterize" or "denounce" or "condemn" or "decry"))
        {
            return false;
        }

        tokens[name] = label with { Head = above, Relation = "obl" };
        return true;
    }

    // One word that hangs where it should, by another relation.
    private static bool Rename(Token[] tokens, int at)
    {
        var relation = Amounts.IsDistance(tokens, at) ? "obl:unmarked" : ContentClauses.IsConditional(tokens, at) ? "advcl" : null;
        if (relation is not null)
        {
            tokens[at] = tokens[at] with { Relation = relation };
        }

        return relation is not null;
    }

    // One word hung elsewhere, or on the same by another relation.
    private static bool Hang(Token[] tokens, int at)
    {
        if (tokens[at].Relation is "ccomp" && StrayedSubject(tokens, at) is >= 0 and var subject)
        {
            tokens[subject] = tokens[subject] with { Head = at };
        }
        else if (tokens[at].Relation is "acl" or "acl:relcl" && ContentClauses.SpeechOver(tokens, at) is >= 0 and var speech)
        {
            tokens[at] = tokens[at] with { Head = speech, Relation = "ccomp" };
        }
        else if (ContentClauses.SpeechBefore(tokens, at) is >= 0 and var before)
        {
            tokens[at] = tokens[at] with { Head = before, Relation = "acl" };
        }
        else if (Undertakings.Mend(tokens, at))
        {
            return true;
        }
        else if (IsParticle(tokens, at))
        {
            tokens[at] = tokens[at] with { Head = at - 1, Relation = "compound:prt" };
        }
        else if (Raising.ParticleOf(tokens, at) is >= 0 and var phrasal)
        {
            tokens[at] = tokens[at] with { Head = phrasal, Relation = "compound:prt" };
        }
        else if (Amounts.IsObject(tokens, at))
        {
            tokens[at] = tokens[at] with { Relation = "obj" };
        }
        else if (Raising.SayingOf(tokens, at) is >= 0 and var said)
        {
            tokens[at] = tokens[at] with { Head = said };
        }
        else
        {
            return false;
        }

        return true;
    }

    // "It suggests that a mortar fell short": somebody does.
    private static bool Subject(Token[] tokens, int at)
    {
        if (at > 1 && tokens[at] is { Form: "say", Tag: "VB", Relation: "conj" } && tokens[at - 1].Form is "," or "\"" or "”" && !tokens.HasChild(at, "aux", "cc", "nsubj"))
        {
            // "..., say army sources"
            tokens[at] = tokens[at] with { Tag = "VBP", Relation = "parataxis" };
            return true;
        }

        if (tokens[at] is not { Relation: "expl", Form: "It" or "it", Head: > 0 } it || it.Head != at + 1
            || tokens[it.Head] is not { Tag: "VBZ" or "VBD", Lemma: "suggest" or "say" or "claim" or "add" or "insist" or "warn" or "allege" or "note" or "maintain" or "argue" })
        {
            return false;
        }

        tokens[at] = it with { Relation = "nsubj" };
        return true;
    }

    // "breaks off talks": the parser may take the particle for a preposition of the object.
    private static bool IsParticle(Token[] tokens, int at) =>
        at > 0 && tokens[at] is { Tag: "RP", Relation: "case", Head: >= 0 } && tokens[at - 1].PartOfSpeech is "VERB"
        && tokens[tokens[at].Head] is { Relation: "obj" } taken && taken.Head == at - 1;

    private static bool IsClock(Token first) =>
        first is { PartOfSpeech: "NUM", Relation: "nsubj" or "nsubj:pass" or "compound" or "nummod" } && first.Form.Length is 4 or 5
        && first.Form[^3] is ':' or '.' && first.Form.All(letter => char.IsAsciiDigit(letter) || letter is ':' or '.');

    // "A truce between X and Y began on Saturday, the envoy said": the truce ended up beside the envoy as a subject of "said".
    private static int StrayedSubject(Token[] tokens, int clause)
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
