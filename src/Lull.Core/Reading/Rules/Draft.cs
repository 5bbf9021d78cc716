using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>A statement in the making: words of one sentence, not yet parties, days and places.</summary>
internal sealed class Draft
{
    /// <summary>Begins a statement at the word that names an act.</summary>
    public Draft(SentenceTree tree, int trigger, ActEntry entry)
    {
        Tree = tree;
        Trigger = trigger;
        Entry = entry;
        Kind = entry.Kind;
        Predicate = trigger;
        Rule = entry.Class == WordClass.Verb ? "verb" : "noun";
        Words.Add(trigger);
    }

    /// <summary>The sentence.</summary>
    public SentenceTree Tree { get; }

    /// <summary>The word that names the act.</summary>
    public int Trigger { get; }

    /// <summary>The lexicon's entry for it.</summary>
    public ActEntry Entry { get; }

    /// <summary>What is said to be; rules recast it.</summary>
    public StatementKind Kind { get; set; }

    /// <summary>The word that the statement hangs on: the trigger, or the word that recast it.</summary>
    public int Predicate { get; set; }

    /// <summary>The words it rests on.</summary>
    public List<int> Words { get; } = [];

    /// <summary>Who does it; -1 where not said.</summary>
    public int Agent { get; set; } = -1;

    /// <summary>Who carries it out, where that is said apart: "completed the withdrawal of its troops"; -1 where it is not.</summary>
    public int Doer { get; set; } = -1;

    /// <summary>To whom; -1 where not said.</summary>
    public int Patient { get; set; } = -1;

    /// <summary>Others with a part in it.</summary>
    public List<(ThirdRole Role, int Token)> Third { get; } = [];

    /// <summary>The act it stands for, where it is told by no more than "did so"; null where it has a word of its own.</summary>
    public Draft? Repeats { get; init; }

    /// <summary>True where it is said not to be so.</summary>
    public bool IsNegated { get; set; }

    /// <summary>How it is told.</summary>
    public Modality Modality { get; set; }

    /// <summary>Words that weaken it.</summary>
    public SortedSet<int> Hedges { get; } = [];

    /// <summary>The head of the clause that states the condition; -1 where there is none.</summary>
    public int Condition { get; set; } = -1;

    /// <summary>True where something is said of the act, so that it is more than a mention.</summary>
    public bool IsSaid { get; set; }

    /// <summary>True where a governing word used the act or its weapon: fired, launched, killed.</summary>
    public bool IsUsed { get; set; }

    /// <summary>True where it stands under a noun of hearsay, such as "reports that": to reject that is to deny it.</summary>
    public bool IsHearsay { get; set; }

    /// <summary>True where it stands under "confirm": what cannot be confirmed may be so.</summary>
    public bool IsUnconfirmed { get; set; }

    /// <summary>True where a negation left open whether it is so, so that no other negation can decide it.</summary>
    public bool IsOpen { get; set; }

    /// <summary>True where the arrangement is one to keep to: to fail at that is to break it.</summary>
    public bool IsKept { get; set; }

    /// <summary>The word that used it; -1 where none did.</summary>
    public int UsedBy { get; set; } = -1;

    /// <summary>The rule that gave it its kind.</summary>
    public string Rule { get; set; }

    /// <summary>What the kind was before it was recast; the same as <see cref="Kind"/> where it was not.</summary>
    public StatementKind Inner => Entry.Kind;

    /// <summary>True where a rule recast the act.</summary>
    public bool IsRecast { get; set; }

    /// <summary>True where it tells no more than a relative clause says of the act, so that the rest of the sentence says something else.</summary>
    public bool IsAside { get; set; }

    /// <summary>Tells it in a weaker way, unless it is already told in a weaker one.</summary>
    public void Weaken(Modality modality)
    {
        if (Rank(modality) > Rank(Modality))
        {
            Modality = modality;
        }
    }

    /// <summary>Makes something else of it, at the word that does so; what was read of the act itself no longer counts.</summary>
    public void Recast(StatementKind kind, int predicate, string rule)
    {
        Kind = kind;
        Predicate = predicate;
        Rule = rule;
        IsRecast = true;
        IsSaid = true;
        IsNegated = false;
        Modality = Modality.Actual;
        Condition = -1;
        Words.Add(predicate);
    }

    // What stands further out in the sentence says how the whole is told, but a mere "may" outside does not undo a plan inside.
    private static int Rank(Modality modality) =>
        modality switch
        {
            Modality.Actual => 0,
            Modality.Possible => 1,
            Modality.Planned => 2,
            Modality.Demanded => 3,
            Modality.Feared => 4,
            Modality.Conditional => 5,
            _ => 6,
        };
}
