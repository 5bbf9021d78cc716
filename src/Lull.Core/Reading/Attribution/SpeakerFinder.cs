using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Finds who speaks by a verb of saying, wherever the tree has put him.</summary>
internal sealed class SpeakerFinder(IReadOnlyList<SentenceTree> trees, VoiceReader voices, QuotationIndex quotations)
{
    private const int LongestPhrase = 8;

    /// <summary>The speaker of a verb of saying and the verb's stance, whatever it is that is said.</summary>
    public (Voice? Voice, SpeechStance Stance) SpeakerOf(int sentence, int verb)
    {
        var tree = trees[sentence];

        var subject = SubjectOf(sentence, tree, verb);
        if ((tree[verb].Tag is "VBG" ? Outer(tree, verb) : Resumed(tree, verb)) is >= 0 and var outer)
        {
            subject = SubjectOf(sentence, tree, outer);
        }

        if (subject < 0 || (tree[verb].Tag is "VBG" && IsQuoted(tree[subject].Span) && !IsQuoted(tree[verb].Span)))
        {
            subject = SubjectBefore(tree, verb);
        }

        subject = subject < 0 ? PhraseBefore(sentence, tree, verb) : subject;
        return (subject < 0 ? null : voices.Read(sentence, subject, tree[verb].Lemma), SpeechLexicon.Verb(tree[verb])?.Stance ?? SpeechStance.Said);
    }

    // "The ministry said its troops were responding, accusing saboteurs of": the ministry accuses.
    private static int Outer(SentenceTree tree, int participle)
    {
        var first = tree.Reach(participle).First;
        if (tree[participle].Relation is not "advcl" || first == 0 || (tree[first - 1].Form is not "," && tree[first].Form is not ","))
        {
            return -1;
        }

        for (var at = tree[participle].Head; at >= 0 && tree[at].Head >= 0; at = tree[at].Head)
        {
            if (tree[at].Relation is "ccomp" && SpeechLexicon.Verb(tree[tree[at].Head]) is { Stance: not SpeechStance.Believed })
            {
                return tree[at].Head;
            }
        }

        return -1;
    }

    // "The ministry says that its troops were responding, and accuses saboteurs of": the tense goes back to the ministry.
    private static int Resumed(SentenceTree tree, int verb)
    {
        if (tree[verb].Relation is not "conj" || tree[verb].Head < 0 || tree.Child(verb, "nsubj", "nsubj:pass", "aux") >= 0)
        {
            return -1;
        }

        var clause = tree[verb].Head;
        if (tree[verb].Tag is "VBD" && tree[clause] is { Relation: "ccomp", Tag: "VBN", Head: >= 0 } past && tree.HasChild(clause, "aux", "have")
            && tree[past.Head].Tag is "VBD" && SpeechLexicon.Verb(tree[past.Head]) is not null && tree.Reach(verb).First is > 0 and var first && (tree[first - 1].Form is "," || tree[first].Form is ","))
        {
            // "denied that its men had fired, and blamed the raid on smugglers"
            return past.Head;
        }

        var tense = tree.Child(clause, "aux", "cop") is >= 0 and var aux ? tree[aux].Tag : tree[clause].Tag;
        return tree[clause].Relation is "ccomp" && tree[clause].Head is >= 0 and var main && SpeechLexicon.Verb(tree[main]) is not null
            && string.Equals(tree[verb].Tag, tree[main].Tag, StringComparison.Ordinal) && !string.Equals(tense, tree[main].Tag, StringComparison.Ordinal)
            && tree[verb].Tag is "VBZ" or "VBP"
                ? main
                : -1;
    }

    /// <summary>The head of the phrase that names who says it; -1 where there is none.</summary>
    public int SubjectOf(int sentence, SentenceTree tree, int verb) =>
        Beside(sentence, tree, verb) is >= 0 and var beside ? beside : Subjects.Of(tree, verb);

    /// <summary>Whoever stands right before the verb, where the tree takes somebody or something else for the speaker; -1 where it does not.</summary>
    // "A truce began, the envoy, Hans Grundberg, said": where the tree takes the truce for the speaker, the phrase right
    // before the verb is.
    public int Beside(int sentence, SentenceTree tree, int verb)
    {
        var subject = tree.Child(verb, "nsubj");
        if (subject >= 0 && subject < verb && tree.Child(verb, "obj") is >= 0 and var behind && tree[verb - 1].Form is "," && IsBeforeColon(tree, verb)
            && !voices.MaySpeak(sentence, subject) && tree[behind].PartOfSpeech is "PROPN" && voices.Read(sentence, behind, verb: null) is { Side: not null })
        {
            return behind;
        }

        if (subject < 0 || subject > verb || voices.MaySpeak(sentence, subject) || tree[subject].PartOfSpeech is "PRON")
        {
            return -1;
        }

        var last = verb - 1;
        while (last > subject && tree[last].PartOfSpeech is "PUNCT" or "AUX" or "ADV")
        {
            last--;
        }

        while (tree[last].Head is var above && above > subject && above < verb && tree[above].PartOfSpeech is "NOUN" or "PROPN")
        {
            last = above;
        }

        return last > subject && tree[last].PartOfSpeech is "NOUN" or "PROPN" or "PRON" && voices.MaySpeak(sentence, last) ? last : -1;
    }

    // "Opening the briefing, the spokeswoman, Irja Teller, said": the tree may hang the speaker on what goes before.
    private int PhraseBefore(int sentence, SentenceTree tree, int verb)
    {
        var last = verb - 1;
        while (last >= 0 && tree[last].PartOfSpeech is "AUX" or "ADV" || (last >= 0 && tree[last].Form is ","))
        {
            last--;
        }

        last = last < 0 ? -1 : HeadOf(tree, last);
        if (last < 0 || tree[verb].Relation is not ("root" or "ccomp" or "conj" or "parataxis") || Subjects.IsPassive(tree, verb)
            || tree[verb].Tag is not ("VBD" or "VBZ" or "VBP") || tree[last].PartOfSpeech is not ("NOUN" or "PROPN"))
        {
            return -1;
        }

        while (tree[last].Relation is "flat" or "compound" && tree[last].Head is >= 0 and var head && head < last)
        {
            last = head;
        }

        var isSetOff = NounPhrase.Of(tree, last).First is > 0 and var first && tree[first - 1].Form is ",";
        return voices.IsPerson(sentence, last) || (isSetOff && (voices.IsSide(sentence, last) || SpeechLexicon.Noun(tree[last]) is not null)) ? last : -1;
    }

    // ", an official close to the talks said": the official, whatever the tree hangs him on.
    private static int HeadOf(SentenceTree tree, int last)
    {
        var head = last;
        while (tree[head].Head is >= 0 and var above && above < head && tree[head].Relation is "nmod" or "obl" or "amod" or "acl" or "obj" or "conj" or "obl:unmarked" or "nmod:unmarked" && tree[above].PartOfSpeech is "NOUN" or "PROPN" or "ADJ" or "VERB" && last - above <= LongestPhrase)
        {
            head = above;
        }

        return head < last && tree[head].PartOfSpeech is "NOUN" && NounPhrase.Of(tree, head).First is > 0 and var first && tree[first - 1].Form is "," ? head : last;
    }

    // 'He added that "...," noting that': he notes, whatever the participle hangs on.
    private int SubjectBefore(SentenceTree tree, int verb)
    {
        for (var before = verb - 1; tree[verb].Tag is "VBG" && before >= 0; before--)
        {
            if (SpeechLexicon.Verb(tree[before]) is not null && !IsQuoted(tree[before].Span) && Subjects.Of(tree, before) is >= 0 and var subject)
            {
                return subject;
            }
        }

        return -1;
    }

    private bool IsQuoted(TextSpan span) => quotations.Holding(span) is not null;

    /// <summary>True where a colon follows the verb and its speaker.</summary>
    // "Rubbish, replied Islamabad: its troops had kept to the deal"
    public static bool IsBeforeColon(SentenceTree tree, int verb)
    {
        for (var index = verb + 1; index < Math.Min(tree.Count - 1, verb + 6); index++)
        {
            if (tree[index].Form is ":")
            {
                return tree[verb].Tag is "VBD" or "VBZ" or "VBP";
            }
        }

        return false;
    }
}
