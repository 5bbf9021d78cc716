using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>
/// Tells a strike from another attack by what the report has told just before: "the raids" that follow a strike are from the air, and so is what
/// "five of them" hit, where "they" are missiles.
/// </summary>
internal static class Sequels
{
    private const int Farthest = 6;

    /// <summary>The statement, as a strike where the report goes on about one.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="draft">What it was made of.</param>
    /// <param name="sentence">Its sentence, counted from 0.</param>
    /// <param name="before">The sentence before; null at the beginning.</param>
    /// <param name="earlier">The statements before it, with their sentences.</param>
    /// <param name="lexicon">The words.</param>
    public static Statement Heed(
        Statement statement, Draft draft, int sentence, SentenceTree? before, IReadOnlyList<(int Sentence, Statement Statement)> earlier, ReadingLexicon lexicon) =>
        statement.Kind is StatementKind.Attack && !draft.IsRecast && (IsTheRaid(draft) ? IsAfterStrike(sentence, earlier) : IsOneOfThem(draft, before, lexicon))
            ? statement with { Kind = StatementKind.Strike }
            : statement;

    // "the raids", "it is the fourth raid": those told of; "a raid" may be another, and so is one whose doers or weapons are named.
    private static bool IsTheRaid(Draft draft) =>
        draft.Entry is { Word: "raid", Class: WordClass.Noun } && draft.Agent < 0
        && draft.Tree.Child(draft.Trigger, "compound", "nmod:poss") < 0
        && draft.Tree.Child(draft.Trigger, "det") is >= 0 and var article && draft.Tree[article].Form.ToLowerInvariant() is "the" or "these" or "those" or "this" or "that";

    private static bool IsAfterStrike(int sentence, IReadOnlyList<(int Sentence, Statement Statement)> earlier)
    {
        for (var index = earlier.Count - 1; index >= 0 && sentence - earlier[index].Sentence <= Farthest; index--)
        {
            if (earlier[index].Statement.Kind is StatementKind.Strike or StatementKind.Attack)
            {
                return earlier[index].Statement.Kind is StatementKind.Strike;
            }
        }

        return false;
    }

    // "Jets fired missiles at the port. Two of them hit a school."
    private static bool IsOneOfThem(Draft draft, SentenceTree? before, ReadingLexicon lexicon)
    {
        if (draft.Entry is not { Class: WordClass.Verb, Word: "hit" or "strike" or "land" or "fall" or "crash" or "slam" or "smash" }
            || draft.Tree.Child(draft.Trigger, "nsubj") is not (>= 0 and var doer) || draft.Tree[doer].PartOfSpeech is not ("NUM" or "DET" or "PRON" or "ADJ"))
        {
            return false;
        }

        return draft.Tree[doer].Form.ToLowerInvariant() is "it" or "they"
            ? Weapons.FromTheAir(draft.Tree, draft.Trigger, lexicon) is >= 0 and var named && draft.Tree.Child(named, "cop") >= 0
            : before is not null && Weapons.FromTheAir(before, before.Count, lexicon) >= 0;
    }
}
