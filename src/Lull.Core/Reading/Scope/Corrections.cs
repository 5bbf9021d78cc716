using Lull.Reading.Parsing;

namespace Lull.Reading.Scope;

/// <summary>Tells what a paper takes back: "Correction: an earlier post said that the column had seized the office."</summary>
internal static class Corrections
{
    /// <summary>True where a verb of saying gives what an earlier version said.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    public static bool IsCorrected(SentenceTree tree, int verb)
    {
        var subject = tree.Child(verb, "nsubj");
        if (subject < 0)
        {
            return false;
        }

        var isVersion = tree[subject].Lemma is "post" or "version" or "article" or "report" or "update" or "item" or "bulletin" or "story" or "headline" or "entry" or "caption";
        return (isVersion && (tree.HasChild(subject, "amod", "earlier") || tree.HasChild(subject, "amod", "previous") || IsHeaded(tree, subject)))
            || (tree[subject].Form is "we" or "We" && IsHeaded(tree, subject));
    }

    /// <summary>True where a verb of saying is told to say what is not so: "falsely claimed", "wrongly accused".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    public static bool IsFalsely(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "advmod" && tree[child].Lemma is "falsely" or "wrongly" or "wrongfully" or "untruthfully" or "mistakenly" or "erroneously")
            {
                return true;
            }
        }

        return (tree[verb].Lemma is "lie" && tree[verb].PartOfSpeech is "VERB")
            || (tree[verb] is { Relation: "advcl", Lemma: "say" or "claim" or "report" or "announce" or "write", Head: >= 0 and var lies } && tree[lies] is { Lemma: "lie", PartOfSpeech: "VERB" } && tree.Child(verb, "mark", "advmod") >= 0);
    }

    /// <summary>True where a verb of saying stands for those who are said to lie: "whoever says that we burned it lies".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="verb">The verb.</param>
    public static bool IsLiar(SentenceTree tree, int verb)
    {
        var isAnybody = (tree[verb].Tag is "VBG" && tree[verb].Relation is "csubj" or "advcl" && tree.Child(verb, "nsubj", "mark") < 0)
            || (tree.Child(verb, "nsubj") is >= 0 and var who && tree[who].Form is "Whoever" or "whoever")
            || (tree[verb] is { Relation: "acl:relcl", Head: >= 0 } clause && (tree[clause.Head].Lemma is "anyone" or "anybody" or "people" or "he" || tree[clause.Head].Form is "Those" or "those"));
        if (!isAnybody)
        {
            return false;
        }

        for (var token = verb + 1; token < tree.Count; token++)
        {
            if (tree[token].Form is "lies" or "lie" or "lying" or "liar" or "liars" or "mistaken" or "wrong" or "misinformed" or "nonsense" or "dreaming" or "slander" or "slandering")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for what those who lie say, where the parser hangs it beside their saying: "those who say that we fired on it repeat a lie".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="clause">What they say.</param>
    public static bool IsLiarBeside(SentenceTree tree, int clause)
    {
        foreach (var saying in tree[clause].Head is >= 0 and var who ? tree.Children(who) : [])
        {
            if (saying < clause && tree[saying] is { Relation: "acl:relcl", Lemma: "say" or "claim" or "allege" or "pretend" or "insist" or "report" or "write" or "tell" } && IsLiar(tree, saying))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for what a post or a video says that is told to be false: "a post claiming that they had landed is fake".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="saying">The participle that says it.</param>
    /// <param name="noun">The post.</param>
    public static bool IsFalsehood(SentenceTree tree, int saying, int noun) =>
        (tree[saying].Tag is "VBG" || tree.HasChild(saying, "mark", "that")) && tree[noun] is { Relation: "nsubj" or "nsubj:pass", Head: >= 0 } post && post.Head > saying
        && tree[post.Head].Lemma is "fake" or "false" or "untrue" or "hoax" or "lie" or "fabrication" or "forgery" or "baseless" or "unfounded" or "fabricate" or "nonsense" or "old" or "misleading" or "wrong" or "debunk" or "doctor" or "bogus" or "mistake" or "error" or "mistaken"
        && !Negations.HasNot(tree, post.Head);

    /// <summary>True where what is told is called false: "called the report of a raid pure fiction", "branded the story a lie".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="end">Where what is told ends.</param>
    public static bool IsCalledFalse(SentenceTree tree, int end)
    {
        for (var claim = 2; claim < tree.Count && tree[claim].Span.Start < end; claim++)
        {
            if (tree[claim] is { Relation: "obj" or "nsubj", Head: >= 0 } called && called.Head < claim
                && tree[called.Head] is { PartOfSpeech: "VERB", Lemma: "call" or "brand" or "label" or "dub" or "term" or "deem" or "describe" or "denounce" or "dismiss" }
                && tree[claim].Lemma is "report" or "claim" or "allegation" or "accusation" or "story" or "suggestion" or "charge" or "rumour" or "rumor" or "statement" or "video")
            {
                return IsFollowedByFalse(tree, end);
            }
        }

        return false;
    }

    /// <summary>True for what is rejected before it is told: "rejected as fantasy foreign reports that they had left".</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="start">Where what is told begins.</param>
    public static bool IsRejectedAs(SentenceTree tree, int start)
    {
        for (var verb = 1; verb + 3 < tree.Count && tree[verb].Span.End < start; verb++)
        {
            if (tree[verb].Lemma is not ("reject" or "dismiss" or "deny" or "denounce" or "decry") || tree[verb + 1].Form is not "as" || Negations.HasNot(tree, verb))
            {
                continue;
            }

            for (var that = verb + 3; that < tree.Count && tree[that].Span.Start < start; that++)
            {
                if (tree[that].Form is "that" && tree[that - 1].Lemma is "report" or "claim" or "statement" or "allegation" or "accusation" or "story" or "rumour" or "charge" or "suggestion")
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The first word behind that either says so or begins something else.
    private static bool IsFollowedByFalse(SentenceTree tree, int end)
    {
        var word = tree.Tokens.FirstOrDefault(word => word.Span.Start >= end && (word.PartOfSpeech is "VERB" || word.Lemma is "not" || IsFalse(word.Lemma)));
        return word is { PartOfSpeech: not "VERB" } && IsFalse(word.Lemma);
    }

    private static bool IsFalse(string lemma) =>
        lemma is "fiction" or "lie" or "invention" or "fabrication" or "nonsense" or "propaganda" or "hoax" or "slander" or "baseless" or "false" or "untrue" or "unfounded" or "fantasy" or "rubbish" or "absurd" or "fake" or "groundless";

    private static bool IsHeaded(SentenceTree tree, int before)
    {
        for (var token = 0; token < before; token++)
        {
            if (tree[token].Form is "Correction" or "CORRECTION" or "Corrected" or "Clarification" or "CLARIFICATION")
            {
                return true;
            }
        }

        return false;
    }
}
