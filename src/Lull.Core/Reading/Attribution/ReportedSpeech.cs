using System.Collections.Frozen;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Finds what is said in a sentence by its words of saying, without regard to quotation marks.</summary>
internal sealed class ReportedSpeech(IReadOnlyList<SentenceTree> trees, VoiceReader voices, IReadOnlyList<Quotation> quotations)
{
    private static readonly FrozenSet<string> Sources = FrozenSet.Create(
        StringComparer.Ordinal,
        "media", "medium", "television", "radio", "newspaper", "channel", "figure", "datum", "data", "count", "tally", "record", "document",
        "survey", "post", "website", "outlet", "broadcaster", "text", "toll", "estimate", "footage", "transcript", "letter", "note", "order",
        "those", "one", "group", "worker", "local", "diplomat", "neighbour", "neighbor", "relative", "aide");

    /// <summary>What is said in a sentence, one entry a word of saying.</summary>
    public IEnumerable<SpeechFrame> Read(int sentence)
    {
        var tree = trees[sentence];
        for (var token = 0; token < tree.Count; token++)
        {
            var frame = SpeechLexicon.Verb(tree[token]) is { } verb ? OfVerb(sentence, tree, token, verb)
                : SpeechLexicon.Noun(tree[token]) is { } noun ? OfNoun(sentence, tree, token, noun)
                : null;
            if (frame is not null)
            {
                yield return frame;
            }

            if (IsSource(tree, token))
            {
                yield return OfSource(sentence, tree, token);
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

        var subject = Subjects.Of(tree, verb);
        if (subject < 0 || (tree[verb].Tag is "VBG" && IsQuoted(tree[subject].Span) && !IsQuoted(tree[verb].Span)))
        {
            subject = SubjectBefore(tree, verb);
        }

        return (subject < 0 ? null : voices.Read(sentence, subject, tree[verb].Lemma), word.Stance);
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

        var scope = Said(tree, verb, word);
        if (scope.Count == 0)
        {
            return null;
        }

        var (voice, stance) = SpeakerOf(sentence, verb)!.Value;
        return new SpeechFrame(sentence, verb, voice, stance, scope, []);
    }

    private static bool IsNobody(SentenceTree tree, int subject) =>
        subject >= 0 && (tree[subject].Lemma is "nobody" or "none" || tree[subject].Form.Equals("neither", StringComparison.OrdinalIgnoreCase)
            || tree[NounPhraseStart(tree, subject)].Form.ToLowerInvariant() is "no" or "neither" or "nobody");

    private static List<TextSpan> Said(SentenceTree tree, int verb, SpeechWord word)
    {
        var scope = new List<TextSpan>();
        foreach (var child in tree.Children(verb))
        {
            if (IsSaid(tree, verb, child, word))
            {
                scope.AddRange(Scopes.Under(tree, child));
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
            return Scopes.Under(tree, head, verb);
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

    // ", the ministry said on Monday." at the end, whatever the tree makes of it.
    private static IReadOnlyList<TextSpan> Trailing(SentenceTree tree, int verb)
    {
        var subject = tree.Child(verb, "nsubj");
        if (subject < 0 || Math.Abs(subject - verb) > 12 || tree.Child(verb, "obj", "obl") is >= 0 and var complement && complement > verb && tree[verb].Lemma is not ("say" or "tell" or "report" or "add"))
        {
            return [];
        }

        var comma = Math.Min(tree.Reach(subject).First, verb) - 1;
        return comma > 1 && tree[comma].Form is "," or "”" or "\"" && tree.Count - 1 - Math.Max(verb, subject) <= 12
            ? Scopes.Between(tree, 0, comma - 1)
            : [];
    }

    // "accused the army of bombarding", "blamed the rebels for the attack", where it hangs on the accused.
    private static IReadOnlyList<TextSpan> Charge(SentenceTree tree, int verb)
    {
        for (var index = verb + 1; index < tree.Count; index++)
        {
            if (tree[index].Form is "of" or "for" && tree[index].Head is >= 0 and var charge && charge > index && tree.IsUnder(charge, verb))
            {
                return Scopes.Under(tree, charge);
            }
        }

        return [];
    }

    private SpeechFrame? OfNoun(int sentence, SentenceTree tree, int noun, SpeechWord word)
    {
        foreach (var child in tree.Children(noun))
        {
            var isClause = child > noun && tree[child].Relation is "acl" or "ccomp" or "acl:relcl" && tree.HasChild(child, "mark", "that");
            var isOf = child > noun && tree[child].Relation is "nmod" && tree.Case(child) is "of"
                && word.Stance is SpeechStance.Claimed or SpeechStance.Denied or SpeechStance.Reported;
            if (isClause || isOf)
            {
                var author = Author(tree, noun);
                return new SpeechFrame(
                    sentence, noun, author < 0 ? null : voices.Read(sentence, author, verb: null), word.Stance, Scopes.Under(tree, child), []);
            }
        }

        return null;
    }

    private static int Author(SentenceTree tree, int noun)
    {
        var author = tree.Child(noun, "nmod:poss");
        foreach (var child in tree.Children(noun))
        {
            author = author < 0 && child > noun && tree[child].Relation is "nmod" && tree.Case(child) is "by" or "from" ? child : author;
        }

        return author;
    }

    private static bool IsSource(SentenceTree tree, int token) =>
        tree[token].PartOfSpeech is "NOUN" or "PROPN" or "PRON" or "ADJ" or "NUM"
        && (SideWords.Of(tree[token]) is not (SideWordClass.None or SideWordClass.Thing) || char.IsUpper(tree[token].Form[0]) || tree[token].PartOfSpeech is "PRON"
            || SpeechLexicon.Noun(tree[token]) is not null || Sources.Contains(tree[token].Lemma))
        && (tree.Case(token) is "accord to" or "according to" or "per"
            || (tree[token].Relation is "obl" or "nmod" or "advcl" && FollowsAccordingTo(tree, token)));

    // The parser may hang "according" and "to" on different words.
    private static bool FollowsAccordingTo(SentenceTree tree, int token)
    {
        var first = NounPhraseStart(tree, token);
        return first > 1 && tree[first - 1].Form is "to" && tree[first - 2].Form.Equals("according", StringComparison.OrdinalIgnoreCase);
    }

    private static int NounPhraseStart(SentenceTree tree, int token) => NounPhrase.Of(tree, token).First;

    private SpeechFrame OfSource(int sentence, SentenceTree tree, int source)
    {
        var clause = tree[source].Head;
        var start = NounPhraseStart(tree, source) - 2;
        var isSetOff = start <= 0 || tree[start - 1].Form is "," or "—" or "–";
        while (clause >= 0 && tree[clause].Head >= 0
            && (isSetOff ? tree[clause].Relation is not ("parataxis" or "root") : tree[clause].PartOfSpeech is not "VERB"))
        {
            clause = tree[clause].Head;
        }

        var scope = clause < 0 ? Scopes.Between(tree, 0, Math.Max(0, start - 1)) : Scopes.Under(tree, clause, source);
        return new SpeechFrame(sentence, -1, voices.Read(sentence, source, verb: null), SpeechStance.Said, scope, []);
    }
}
