using System.Collections.Frozen;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Finds what is said "according to" somebody.</summary>
internal sealed class SourcePhrases(IReadOnlyList<SentenceTree> trees, VoiceReader voices)
{
    // What something accords with rather than who says it.
    private static readonly FrozenSet<string> Measures = FrozenSet.Create(
        StringComparer.Ordinal,
        "plan", "deal", "agreement", "accord", "schedule", "timetable", "law", "custom", "term", "terms", "rule", "principle", "need", "size", "rank",
        "age", "calendar", "tradition", "procedure", "protocol", "roadmap", "formula", "standard", "instruction", "wish", "truce", "ceasefire",
        "treaty", "arrangement", "convention", "criterion", "circumstance", "ability", "type", "kind", "season", "doctrine", "mandate");

    private static bool IsSource(SentenceTree tree, int token) =>
        tree[token].PartOfSpeech is "NOUN" or "PROPN" or "PRON" or "ADJ" or "NUM"
        && !Measures.Contains(tree[token].Lemma)
        && (IsLearntFrom(tree, token) || tree.Case(token) is "accord to" or "according to" or "per"
            || (tree[token].Relation is "obl" or "nmod" or "advcl" && FollowsAccordingTo(tree, token)));

    // "we understand from two hauliers"
    private static bool IsLearntFrom(SentenceTree tree, int token) =>
        tree[token] is { Relation: "obl", Head: >= 0 } from && tree.Case(token) is "from" && tree[from.Head].Lemma is "understand" or "hear" or "learn" or "gather"
        && tree.Child(from.Head, "nsubj") is >= 0 and var we && tree[we].Form is "we" or "We" or "I";

    // The parser may hang "according" and "to" on different words.
    private static bool FollowsAccordingTo(SentenceTree tree, int token)
    {
        var first = NounPhraseStart(tree, token);
        return first > 1 && tree[first - 1].Form is "to" && tree[first - 2].Form.Equals("according", StringComparison.OrdinalIgnoreCase);
    }

    private static int NounPhraseStart(SentenceTree tree, int token) => NounPhrase.Of(tree, token).First;

    /// <summary>What is said according to the phrase headed by a word; null where it names no source.</summary>
    public SpeechFrame? Read(int sentence, int source)
    {
        var tree = trees[sentence];
        if (Reckoner(tree, source) is >= 0 and var reckoner)
        {
            return new SpeechFrame(sentence, -1, voices.Read(sentence, reckoner, verb: null), SpeechStance.Said, UpToSemicolon(tree, source, Scopes.Under(tree, Clause(tree, source), source)), []);
        }

        if (!IsSource(tree, source))
        {
            return null;
        }

        var clause = tree[source].Head;
        var start = NounPhraseStart(tree, source) - 2;
        var isSetOff = start <= 0 || tree[start - 1].Form is "," or "—" or "–";
        while (clause >= 0 && tree[clause].Head >= 0
            && (isSetOff ? tree[clause].Relation is not ("acl:relcl" or "root") : tree[clause].PartOfSpeech is not "VERB"))
        {
            clause = tree[clause].Head;
        }

        var scope = clause < 0 ? Scopes.Between(tree, 0, Math.Max(0, start - 1)) : Scopes.Under(tree, clause, source);
        return new SpeechFrame(sentence, -1, voices.Read(sentence, source, verb: null), SpeechStance.Said, UpToSemicolon(tree, source, scope), []);
    }

    // "By the reckoning of the ministry", "by the army's own count": the ministry, the army; -1 where it is nobody's.
    private static int Reckoner(SentenceTree tree, int noun)
    {
        if (tree[noun].PartOfSpeech is not "NOUN" || tree[noun].Relation is not ("obl" or "nmod") || tree[noun].Head < 0 || tree.Case(noun) is not ("by" or "on" or "in")
            || tree[noun].Lemma is not ("reckoning" or "count" or "tally" or "estimate" or "account" or "admission" or "telling" or "calculation" or "version" or "estimation" or "words"))
        {
            return -1;
        }

        var owner = tree.Child(noun, "nmod:poss");
        foreach (var child in tree.Children(noun))
        {
            owner = owner < 0 && child > noun && tree[child].Relation is "nmod" && tree.Case(child) is "of" ? child : owner;
        }

        return owner;
    }

    private static int Clause(SentenceTree tree, int phrase)
    {
        var clause = tree[phrase].Head;
        while (tree[clause].PartOfSpeech is not "VERB" && tree[clause].Head >= 0)
        {
            clause = tree[clause].Head;
        }

        return clause;
    }

    // "..., according to the army; the rebels count three": what follows is not the army's.
    private static IReadOnlyList<TextSpan> UpToSemicolon(SentenceTree tree, int source, IReadOnlyList<TextSpan> scope)
    {
        for (var index = source + 1; index < tree.Count; index++)
        {
            if (tree[index].Form is ";")
            {
                return Scopes.Without(scope, [tree.Span(index, tree.Count - 1)]);
            }
        }

        return scope;
    }
}
