using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Finds what is said in a sentence by its words of saying, without regard to quotation marks.</summary>
internal sealed class ReportedSpeech(IReadOnlyList<SentenceTree> trees, VoiceReader voices, IReadOnlyList<Quotation> quotations)
{
    private const int LongestTail = 12;

    private readonly SpeechNouns _nouns = new(trees, voices);
    private readonly SourcePhrases _sources = new(trees, voices);

    /// <summary>What is said in a sentence, one entry a word of saying.</summary>
    public IEnumerable<SpeechFrame> Read(int sentence)
    {
        var tree = trees[sentence];
        for (var token = 0; token < tree.Count; token++)
        {
            var frame = SpeechLexicon.Verb(tree[token]) is { } verb ? OfVerb(sentence, tree, token, verb) : _nouns.Read(sentence, token);
            if (frame is not null)
            {
                yield return frame;
            }

            if (_sources.Read(sentence, token) is { } source)
            {
                yield return source;
            }
        }
    }

    /// <summary>The speaker of a verb of saying and the verb's stance, whatever it is that is said.</summary>
    public (Voice? Voice, SpeechStance Stance)? SpeakerOf(int sentence, int verb)
    {
        var tree = trees[sentence];
        if (SpeechLexicon.Verb(tree[verb]) is not { } word)
        {
            return null;
        }

        var subject = Beside(sentence, tree, verb) is >= 0 and var beside ? beside : Subjects.Of(tree, verb);
        if (subject < 0 || (tree[verb].Tag is "VBG" && IsQuoted(tree[subject].Span) && !IsQuoted(tree[verb].Span)))
        {
            subject = SubjectBefore(tree, verb);
        }

        return (subject < 0 ? null : voices.Read(sentence, subject, tree[verb].Lemma), word.Stance);
    }

    // "A truce began, the envoy, Hans Grundberg, said": where the tree takes the truce for the speaker, the phrase right
    // before the verb is.
    private int Beside(int sentence, SentenceTree tree, int verb)
    {
        var subject = tree.Child(verb, "nsubj");
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

    // What is said then stands before the speaker.
    private IReadOnlyList<TextSpan>? Thrust(int sentence, SentenceTree tree, int verb, SpeechWord word)
    {
        if (!word.Takes(SpeechFrames.That) || Beside(sentence, tree, verb) is not (>= 0 and var speaker))
        {
            return null;
        }

        var comma = NounPhrase.Of(tree, speaker).First - 1;
        return comma > 1 && tree[comma].Form is "," ? Scopes.Between(tree, 0, comma - 1) : null;
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

    private bool IsQuoted(TextSpan span) => quotations.Any(quotation => !quotation.IsTerm && quotation.Span.Contains(span));

    private SpeechFrame? OfVerb(int sentence, SentenceTree tree, int verb, SpeechWord word)
    {
        // Who "did not say" so has not said it, nor has "neither side".
        if ((word.Stance is not SpeechStance.Denied && tree.HasChild(verb, "advmod", "not")) || IsNobody(tree, Subjects.Of(tree, verb)))
        {
            return null;
        }

        var scope = Thrust(sentence, tree, verb, word) is { } before ? [.. before] : Said(sentence, tree, verb, word);
        if (scope.Count == 0)
        {
            return null;
        }

        if (Subjects.IsPassive(tree, verb) && Subjects.Of(tree, verb) is >= 0 and var agent && !voices.MaySpeak(sentence, agent))
        {
            return null;
        }

        var (voice, stance) = SpeakerOf(sentence, verb)!.Value;
        return new SpeechFrame(sentence, verb, voice, stance, scope, []);
    }

    private static bool IsNobody(SentenceTree tree, int subject) =>
        subject >= 0 && (tree[subject].Lemma is "nobody" or "none" || tree[subject].Form.Equals("neither", StringComparison.OrdinalIgnoreCase)
            || tree[NounPhrase.Of(tree, subject).First].Form.ToLowerInvariant() is "no" or "neither" or "nobody");

    private List<TextSpan> Said(int sentence, SentenceTree tree, int verb, SpeechWord word)
    {
        var scope = new List<TextSpan>();
        foreach (var child in tree.Children(verb))
        {
            if (IsSaid(tree, verb, child, word)
                || (word.Takes(SpeechFrames.Person) && tree[child].Relation is "obj" && child > verb && Subjects.Of(tree, verb) is >= 0 and var who && voices.IsPerson(sentence, who)))
            {
                scope.AddRange(Scopes.Under(tree, child, OwnClause(tree, child)));
                scope.AddRange(OfPart(tree, verb, child));
            }
        }

        if (scope.Count > 0)
        {
            return scope;
        }

        if (word.Takes(SpeechFrames.That))
        {
            scope.AddRange(ThatClauseBehind(tree, verb));
        }

        if (scope.Count == 0 && word.Takes(SpeechFrames.That))
        {
            scope.AddRange(Hanging(tree, verb));
        }

        if (scope.Count == 0 && word.Takes(SpeechFrames.Of))
        {
            scope.AddRange(Charge(tree, verb));
        }

        return scope;
    }

    private static bool IsSaid(SentenceTree tree, int verb, int child, SpeechWord word) => tree[child].Relation switch
    {
        "ccomp" => word.Takes(SpeechFrames.That),
        "xcomp" => word.Takes(SpeechFrames.To) || Subjects.IsPassive(tree, verb),
        "obj" => word.Takes(SpeechFrames.Noun) && child > verb,
        "nsubj:pass" => word.Takes(SpeechFrames.Noun),
        "parataxis" => word.Takes(SpeechFrames.That) && child > verb && tree[child].PartOfSpeech is "VERB" or "NOUN" or "ADJ" && FollowsColon(tree, verb, child),
        "advcl" => word.Takes(SpeechFrames.Of) && Mark(tree, child) is "of" or "for" or "about",
        _ => false,
    };

    // "Russia said that ... the region, where the governor said": the last is the reporter's, not Russia's.
    private static int OwnClause(SentenceTree tree, int top)
    {
        var (first, last) = tree.Reach(top);
        for (var index = Math.Max(first, 1); index <= last; index++)
        {
            if (tree[index].Relation is "acl:relcl" && SpeechLexicon.Verb(tree[index]) is not null && tree.Child(index, "nsubj") >= 0
                && tree.Reach(index).First is > 0 and var start && tree[start - 1].Form is "," or "where" && tree.HasChild(index, "advmod", "where"))
            {
                return index;
            }
        }

        return -1;
    }

    // "denied any part in the offensive", where the tree hangs the offensive on the denying.
    private static IEnumerable<TextSpan> OfPart(SentenceTree tree, int verb, int part)
    {
        if (tree[part].Lemma is not ("part" or "role" or "involvement" or "responsibility" or "link" or "hand" or "knowledge"))
        {
            return [];
        }

        return tree.Children(verb).Where(child => child > part && tree[child].Relation is "obl" or "nmod" && tree.Case(child) is "in" or "for" or "with" or "to" or "of")
            .SelectMany(child => Scopes.Under(tree, child));
    }

    // "said in a speech that": the tree hangs the clause on the speech.
    private static IReadOnlyList<TextSpan> ThatClauseBehind(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree[child].Relation is "obl" or "obj" or "iobj" or "nmod"
                && tree.Child(child, "acl", "acl:relcl", "ccomp") is >= 0 and var clause && tree.HasChild(clause, "mark", "that"))
            {
                return Scopes.Under(tree, clause);
            }
        }

        return [];
    }

    private static bool FollowsColon(SentenceTree tree, int verb, int child)
    {
        for (var index = tree.Reach(child).First; index > verb; index--)
        {
            if (tree[index].Form is ":" or "\"" or "“")
            {
                return true;
            }
        }

        return false;
    }

    private static string Mark(SentenceTree tree, int clause) => tree.Child(clause, "mark", "case") is >= 0 and var mark ? tree[mark].Lemma : "";

    // The clause that the verb of saying hangs on or is thrust into: "..., witnesses said"; "that witnesses said came from".
    private static IReadOnlyList<TextSpan> Hanging(SentenceTree tree, int verb)
    {
        var head = tree[verb].Head;
        if (head < 0 || Subjects.IsPassive(tree, verb))
        {
            return Trailing(tree, verb);
        }

        if (tree[verb].Relation is "parataxis" && (tree.Child(verb, "nsubj") >= 0 || Subjects.Of(tree, verb) > verb))
        {
            return tree.Reach(verb).First is > 0 and var start && tree[start - 1].Form is ";" ? [] : WithoutAftermath(tree, Scopes.Under(tree, head, verb), verb);
        }

        if (tree[verb].Relation is "advcl" && Mark(tree, verb) is "as" && tree.Child(verb, "obj") < 0)
        {
            return Scopes.Under(tree, head, verb);
        }

        if (tree[verb].Relation is "acl:relcl" && tree.Child(verb, "nsubj") is >= 0 and var subject && tree[subject].PartOfSpeech is not "PRON")
        {
            foreach (var sibling in tree.Children(head))
            {
                if (sibling > verb && tree[sibling].Relation is "acl:relcl")
                {
                    return Scopes.Under(tree, sibling);
                }
            }
        }

        return Trailing(tree, verb);
    }

    // "..., monitors said, despite accusations": what follows in this way is the reporter's again.
    private static List<TextSpan> WithoutAftermath(SentenceTree tree, IReadOnlyList<TextSpan> scope, int verb)
    {
        var after = tree.Reach(verb).Last + 1;
        while (after < tree.Count && tree[after].PartOfSpeech is "PUNCT")
        {
            after++;
        }

        return after < tree.Count && tree[after].Form.ToLowerInvariant() is "despite" or "although" or "though" or "while" or "but" or "even"
            ? [.. scope.Where(part => part.Start < tree[verb].Span.Start)]
            : [.. scope];
    }

    // ", the ministry said on Monday." at the end, whatever the tree makes of it.
    private static IReadOnlyList<TextSpan> Trailing(SentenceTree tree, int verb)
    {
        var subject = tree.Child(verb, "nsubj");
        if (subject < 0 || Math.Abs(subject - verb) > LongestTail || tree.Children(verb).Any(child => child > verb && tree[child].Relation is "obj" or "xcomp"))
        {
            return [];
        }

        var comma = Math.Min(tree.Reach(subject).First, verb) - 1;
        return comma > 1 && tree[comma].Form is "," or "”" or "\"" && tree.Count - 1 - Math.Max(verb, subject) <= LongestTail
            ? Scopes.Between(tree, 0, comma - 1)
            : [];
    }

    // "warned of famine unless the crossing is reopened".
    private static IEnumerable<TextSpan> Conditions(SentenceTree tree, int verb, int charge) =>
        tree.Children(verb).Where(child => child > charge && tree[child].Relation is "advcl" && Mark(tree, child) is "unless" or "if" or "until")
            .SelectMany(child => Scopes.Under(tree, child));

    // "accused the army of bombarding", "blamed the rebels for the attack", where it hangs on the accused.
    private static IReadOnlyList<TextSpan> Charge(SentenceTree tree, int verb)
    {
        for (var index = verb + 1; index < tree.Count; index++)
        {
            if (tree[index].Form is "of" or "for" && tree[index].Head is >= 0 and var charge && charge > index && tree.IsUnder(charge, verb))
            {
                return [.. Scopes.Under(tree, charge), .. Conditions(tree, verb, charge)];
            }
        }

        return [];
    }
}
