using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Finds what is said in a sentence by its words of saying, without regard to quotation marks.</summary>
internal sealed class ReportedSpeech(IReadOnlyList<SentenceTree> trees, VoiceReader voices, QuotationIndex quotations)
{
    private readonly SpeechNouns _nouns = new(trees, voices);
    private readonly SourcePhrases _sources = new(trees, voices);
    private readonly PlainSpeech _plain = new(trees, voices);
    private readonly CitedSources _cited = new(voices);
    private readonly SpeakerFinder _speakers = new(trees, voices, quotations);

    /// <summary>What is said in a sentence, one entry a word of saying.</summary>
    public IEnumerable<SpeechFrame> Read(int sentence)
    {
        var tree = trees[sentence];
        for (var token = 0; token < tree.Count; token++)
        {
            var frame = SpeechLexicon.Verb(tree[token]) is { } verb ? OfVerb(sentence, tree, token, verb) : _nouns.Read(sentence, token);
            frame ??= _plain.Read(sentence, token);
            if (frame is not null)
            {
                yield return frame;
            }

            if (frame is { Verb: >= 0 } && _cited.Read(sentence, tree, frame) is { } cited)
            {
                yield return cited;
            }

            if (_sources.Read(sentence, token) is { } source)
            {
                yield return source;
            }
        }
    }

    /// <summary>The speaker of a verb of saying and the verb's stance, whatever it is that is said.</summary>
    public (Voice? Voice, SpeechStance Stance) SpeakerOf(int sentence, int verb) => _speakers.SpeakerOf(sentence, verb);

    // What is said then stands before the speaker.
    private IReadOnlyList<TextSpan>? Thrust(int sentence, SentenceTree tree, int verb, SpeechWord word)
    {
        if (!word.Takes(SpeechFrames.That) || _speakers.Beside(sentence, tree, verb) is not (>= 0 and var speaker))
        {
            return null;
        }

        var comma = NounPhrase.Of(tree, speaker).First - 1;
        return comma > 1 && tree[comma].Form is "," && SaidClauses.HasFiniteVerb(tree, comma) ? Scopes.Between(tree, 0, comma - 1) : null;
    }

    private SpeechFrame? OfVerb(int sentence, SentenceTree tree, int verb, SpeechWord word)
    {
        if (tree[verb].Lemma is "hold" && !(Subjects.Of(tree, verb) is >= 0 and var judge && tree[judge].Lemma is "court" or "chamber" or "tribunal" or "judge" or "panel" or "jury" or "bench"))
        {
            return null;
        }

        // Who "did not say" so has not said it, nor has "neither side".
        if ((word.Stance is not (SpeechStance.Denied or SpeechStance.Believed) && IsNegated(tree, verb)) || IsNobody(tree, Subjects.Of(tree, verb)))
        {
            return null;
        }

        var scope = (word.Takes(SpeechFrames.That) || word.Takes(SpeechFrames.Quote)) && InsertedSpeech.Read(tree, verb, _speakers.SubjectOf(sentence, tree, verb)) is { } inserted ? [.. inserted]
            : Thrust(sentence, tree, verb, word) is { } before ? [.. before]
            : Said(sentence, tree, verb, word);
        if (scope.Count == 0 || !IsTelling(sentence, tree, verb, InsertedSpeech.Read(tree, verb, _speakers.SubjectOf(sentence, tree, verb)) is not null))
        {
            return null;
        }

        var (voice, stance) = SpeakerOf(sentence, verb);
        return new SpeechFrame(sentence, verb, voice, stance, Scopes.Without(scope, [.. Asides.In(tree, verb), .. Asides.BehindSemicolon(tree, verb)]), []);
    }

    private bool IsTelling(int sentence, SentenceTree tree, int verb, bool isInserted)
    {
        // "We will answer": no word of it is said.
        if (!isInserted && tree[verb].Lemma is "answer" or "respond" or "reply" or "retort" && !SpeakerFinder.IsBeforeColon(tree, verb)
            && (tree[verb].Tag is not ("VBD" or "VBZ" or "VBP" or "VBG") || tree.Child(verb, "ccomp") is not (>= 0 and var answered) || answered < verb || !tree.HasChild(answered, "mark", "that")))
        {
            return false;
        }

        if (Subjects.IsPassive(tree, verb) && Subjects.Of(tree, verb) is >= 0 and var agent && !voices.MaySpeak(sentence, agent))
        {
            return false;
        }

        // "Said that he expected them to attack": the saying is enough.
        if (tree[verb] is { Lemma: "expect", Relation: not "root" } && Subjects.Of(tree, verb) is var waiting && (waiting < 0 || tree[waiting].PartOfSpeech is "PRON"))
        {
            return false;
        }

        // What residents fear is told by the report; what diplomats fear that may happen is told by them.
        if (tree[verb].Lemma is "fear" && tree[verb].Relation is "acl:relcl" && tree.Child(verb, "ccomp") < 0)
        {
            return false;
        }

        if (tree[verb].Lemma is "fear" && Subjects.Of(tree, verb) is >= 0 and var afraid && voices.IsPublic(sentence, afraid))
        {
            return false;
        }

        return true;
    }

    // "It has not asked and will not, its radio declared": the "not" before the subject is not the radio's.
    private static bool IsNegated(SentenceTree tree, int verb)
    {
        var subject = tree.Child(verb, "nsubj");
        return tree.Children(verb).Any(child => tree[child].Relation is "advmod" && tree[child].Lemma is "not" && (subject < 0 || subject > verb || child > subject));
    }

    private static bool IsNobody(SentenceTree tree, int subject) =>
        subject >= 0 && (tree[subject].Lemma is "nobody" or "none" || tree[subject].Form is "Whoever" or "whoever" || tree[subject].Form.Equals("neither", StringComparison.OrdinalIgnoreCase)
            || tree[NounPhrase.Of(tree, subject).First].Form.ToLowerInvariant() is "no" or "neither" or "nobody");

    private List<TextSpan> Said(int sentence, SentenceTree tree, int verb, SpeechWord word)
    {
        var scope = new List<TextSpan>();
        foreach (var child in tree.Children(verb))
        {
            if (IsSaid(tree, verb, child, word)
                || (word.Takes(SpeechFrames.Person) && IsCounted(tree, child) && child > verb && Subjects.Of(tree, verb) is >= 0 and var who && (voices.IsPerson(sentence, who) || Counts(sentence, tree, verb, who)))
                || (tree[child].Relation is "nsubj:pass" && tree.Child(verb, "obl:agent", "obl") is >= 0 and var counter && tree.Case(counter) is "by" && Counts(sentence, tree, verb, counter)))
            {
                scope.AddRange(Scopes.Without(Scopes.Under(tree, child), word.Takes(SpeechFrames.Person) && tree[child].Relation is "obj" ? SaidClauses.Anchors(tree, child) : []));
                scope.AddRange(SaidClauses.OfPart(tree, verb, child));
                scope.AddRange(SaidClauses.State(tree, verb, child));
            }
        }

        if (scope.Count > 0)
        {
            return Asides.IsInserted(tree, verb) ? [.. Scopes.Under(tree, tree[verb].Head, verb), .. scope] : scope;
        }

        if (word.Takes(SpeechFrames.That))
        {
            scope.AddRange(SaidClauses.ThatClauseBehind(tree, verb));
        }

        if (scope.Count == 0 && word.Takes(SpeechFrames.That))
        {
            scope.AddRange(SaidClauses.Hanging(tree, verb));
        }

        if (scope.Count == 0 && word.Takes(SpeechFrames.Of))
        {
            scope.AddRange(SaidClauses.Charge(tree, verb));
        }

        if (scope.Count == 0)
        {
            scope.AddRange(SaidClauses.WithPreposition(tree, verb));
        }

        return scope;
    }

    // "Counted 60 dead", where the parser takes the dead for a state.
    private static bool IsCounted(SentenceTree tree, int child) =>
        tree[child].Relation is "obj" || (tree[child].Relation is "xcomp" or "obl" && tree[child].Lemma is "dead" or "wounded" or "injured" or "killed" && tree[child - 1].PartOfSpeech is "NUM");

    // "Police recorded no raids", "the commission logged no firing": what they know the report knows from them.
    private bool Counts(int sentence, SentenceTree tree, int verb, int who) =>
        tree[verb].Lemma is "record" or "log" or "count" or "register" or "document" or "tally" or "detect" or "observe"
        && tree[who].PartOfSpeech is "NOUN" or "PROPN" && !voices.IsPlace(sentence, who) && tree[who].Lemma is not ("town" or "city" or "province" or "district" or "village" or "year" or "month" or "area" or "region");

    private static bool IsSaid(SentenceTree tree, int verb, int child, SpeechWord word) => tree[child].Relation switch
    {
        "ccomp" => word.Takes(SpeechFrames.That),
        "xcomp" => word.Takes(SpeechFrames.To) || Subjects.IsPassive(tree, verb),
        "obj" => child > verb && (word.Takes(SpeechFrames.Noun)
            || (tree[verb].Lemma is "recall" or "describe" or "recount" or "remember" && tree.Child(child, "acl") is >= 0 and var doing && tree[doing].Tag is "VBG")),
        "nsubj:pass" => word.Takes(SpeechFrames.Noun),
        "conj" => word.Takes(SpeechFrames.That) && child > verb && tree.HasChild(child, "mark", "that"),
        "obl" => child > verb && tree[verb].Lemma is "tell" or "speak" or "talk" && tree.Case(child) is "of" && tree[child].PartOfSpeech is "NOUN" or "NUM",
        "parataxis" => word.Takes(SpeechFrames.That) && child > verb && tree[child].PartOfSpeech is "VERB" or "NOUN" or "ADJ" && SaidClauses.FollowsColon(tree, verb, child),
        "advcl" => (word.Takes(SpeechFrames.Of) && SaidClauses.Mark(tree, child) is "of" or "for" or "about")
            || (word.Takes(SpeechFrames.To) && child == verb + 2 && SaidClauses.Mark(tree, child) is "to" && tree[child].Tag is "VBG"),
        _ => false,
    };
}
