using Lull.Reading.Parsing;

namespace Lull.Reading.Attribution;

/// <summary>Finds what is said by a noun: "the army's claim that", "a denial by the front that".</summary>
internal sealed class SpeechNouns(IReadOnlyList<SentenceTree> trees, VoiceReader voices)
{
    /// <summary>What is said by the noun at a place; null where it is no noun of saying or nothing hangs on it.</summary>
    public SpeechFrame? Read(int sentence, int noun)
    {
        var tree = trees[sentence];
        if (SpeechLexicon.Noun(tree[noun]) is not { } word)
        {
            return null;
        }

        foreach (var child in tree.Children(noun))
        {
            var isClause = child > noun && tree[child].Relation is "acl" or "ccomp" or "acl:relcl" && tree.HasChild(child, "mark", "that");
            var isOf = child > noun && tree[child].Relation is "nmod" && tree.Case(child) is "of"
                && word.Stance is SpeechStance.Claimed or SpeechStance.Denied or SpeechStance.Reported;
            if (isClause || isOf)
            {
                var author = Author(sentence, tree, noun, isClause);
                return new SpeechFrame(
                    sentence, noun, author < 0 ? null : voices.Read(sentence, author, verb: null), author >= 0 && author == Denier(tree, noun) ? SpeechStance.Denied : word.Stance, Scopes.Under(tree, child), []);
            }
        }

        return Strayed(tree, noun) is >= 0 and var strayed && Author(sentence, tree, noun, isClause: true) is >= 0 and var who
            ? new SpeechFrame(sentence, noun, voices.Read(sentence, who, verb: null), word.Stance, Scopes.Under(tree, strayed), [])
            : null;
    }

    // "takes note of the announcement of the front that it will": the tree hangs the clause on the verb.
    private static int Strayed(SentenceTree tree, int noun)
    {
        var verb = noun;
        while (verb >= 0 && tree[verb].Relation is "obj" or "obl" or "nmod")
        {
            verb = tree[verb].Head;
        }

        if (verb < 0 || tree[verb].PartOfSpeech is not "VERB" || SpeechLexicon.Verb(tree[verb]) is not null)
        {
            return -1;
        }

        foreach (var child in tree.Children(verb))
        {
            if (child > noun && tree[child].Relation is "ccomp" or "acl:relcl" or "advcl" && tree.HasChild(child, "mark", "that"))
            {
                return child;
            }
        }

        return -1;
    }

    private static int Denier(SentenceTree tree, int noun) =>
        tree[noun].Relation is "obj" && tree[noun].Head is >= 0 and var verb && SpeechLexicon.Verb(tree[verb]) is { Stance: SpeechStance.Denied } ? Subjects.Of(tree, verb) : -1;

    // "The announcement of the front that": "of" is the author where the clause is what is said.
    private int Author(int sentence, SentenceTree tree, int noun, bool isClause)
    {
        var author = tree.Child(noun, "nmod:poss");
        foreach (var child in tree.Children(noun))
        {
            author = author < 0 && child > noun && tree[child].Relation is "nmod"
                && (tree.Case(child) is "by" or "from" || (isClause && tree.Case(child) is "of" && voices.MaySpeak(sentence, child)))
                    ? child
                    : author;
        }

        // "The ministry dismissed reports that": it denies them.
        if (author < 0 && Denier(tree, noun) is >= 0 and var denier)
        {
            return denier;
        }

        // "The militia lodged a complaint that", "issued a statement saying that".
        return author < 0 && isClause && tree[noun].Relation is "obj" && tree[noun].Head >= 0
            && tree[tree[noun].Head].Lemma is "make" or "issue" or "lodge" or "file" or "publish" or "release" or "repeat" or "send" or "voice" or "submit" or "put" or "express" or "convey" or "air" or "reiterate" ? Subjects.Of(tree, tree[noun].Head) : author;
    }
}
