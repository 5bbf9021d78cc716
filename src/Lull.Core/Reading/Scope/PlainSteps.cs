using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>Steps up the tree where no word of the lexicon governs the act: what grammar alone says of it.</summary>
internal sealed class PlainSteps(ReadingLexicon lexicon, LocalMarks marks)
{
    private readonly AdverbialSteps _adverbials = new(lexicon, marks);
    private readonly Listings _listings = new(lexicon);
    private readonly Stage _stage = new(lexicon);
    private readonly Tellers _tellers = new(lexicon);

    /// <summary>Takes the step from a word to its head; gives the head, or -1 where the climb ends.</summary>
    public int Plain(Draft draft, int current, int head)
    {
        var tree = draft.Tree;
        var relation = tree[current].Relation;
        switch (relation)
        {
            case "ccomp" or "parataxis" or "csubj" or "csubj:pass" or "csubj:outer" or "dep":
                return Content(draft, current, head);
            case "xcomp":
                return Open(draft, current, head);
            case "advcl":
                return _adverbials.Read(draft, current, head);
            case "acl" when HasTo(tree, current):
                Infinitive(draft, head);
                return -1;
            case "advcl:relcl" when marks.IsUnreal(tree, head):
                draft.Weaken(Modality.Possible);
                return -1;
            case "acl" or "nmod" when IsNearMiss(tree, head):
                draft.IsNegated = !draft.IsNegated;
                return -1;
            case "acl" when Corrections.IsFalsehood(tree, current, head):
                draft.Weaken(Modality.Denied);
                return -1;
            case "acl" or "acl:relcl":
                Relative(draft, current, head);
                return -1;
            case "root":
                return -1;
            case "nmod" when draft.Tree[draft.Trigger] is { Relation: "conj", Head: var first } && first == current && tree.Child(current, "nummod") >= 0:
                // "a ransom of two million dollars and the withdrawal": joined to the ransom, whatever the parser makes of it.
                return head;
            default:
                Mentioned(draft, current, head);
                return -1;
        }
    }

    // "came to explain why jets had bombed it": they had, whatever explaining it comes to.
    private int Content(Draft draft, int clause, int head)
    {
        if (Questions.AsksWhy(draft.Tree, clause) || (draft.Tree[head].Lemma is "say" or "tell" or "know" or "establish" or "determine" && Questions.TakesForGranted(draft.Tree, clause)))
        {
            return -1;
        }

        Generality.OfSubject(draft, clause, head);
        return Reported(draft, clause, head);
    }

    private void Relative(Draft draft, int clause, int head)
    {
        var tree = draft.Tree;
        Generality.OfRelative(draft, clause, head);
        if (tree[head].Head is >= 0 and var teller && marks.IsUnreal(tree, teller))
        {
            // "the novel opens with a strike that kills his father"
            draft.Weaken(Modality.Possible);
        }

        if (_stage.IsPlot(tree, clause, head))
        {
            draft.Weaken(Modality.Possible);
        }

        if (Corrections.IsLiarBeside(tree, clause))
        {
            draft.Weaken(Modality.Denied);
        }

        GerundPhrases.Read(draft, clause, lexicon);
        if (tree[clause].Tag is "VBN" && tree[head] is { Relation: "obj", Head: >= 0 } taken && tree[taken.Head].Lemma is "see" or "have" or "get")
        {
            // "would see all prisoners released"
            marks.Apply(draft, taken.Head);
        }
    }

    // "came within an hour of bombing it", "within a whisker of war"
    private static bool IsNearMiss(SentenceTree tree, int measure) =>
        tree[measure] is { Relation: "obl", Head: >= 0 } near && tree.Case(measure) is "within" && tree[near.Head].Lemma is "come" or "get" or "be" or "go";

    // "met for a second round of talks"
    private static bool IsMetFor(Draft draft, int verb) =>
        draft.Kind is StatementKind.Negotiation && draft.Tree[verb].Lemma is "meet" or "convene" or "gather" or "sit" or "join" && Generality.IsDone(draft.Tree, verb);

    // "a plan to shell it" is to come, "the second judge to be shot" was.
    private void Infinitive(Draft draft, int noun)
    {
        if (draft.Tree[noun].Head is >= 0 and var took && Clauses.IsItTook(draft.Tree, took) && draft.Tree[took].Tag is "VBD")
        {
            // "it took them an hour to shell it"
            return;
        }

        if (Negations.IsNothing(draft.Tree, noun))
        {
            draft.IsNegated = !draft.IsNegated;
        }
        else if (!Generality.IsRanked(draft.Tree, noun))
        {
            draft.Weaken(Modality.Planned);
        }
        else if (draft.Tree.Child(noun, "cop") >= 0)
        {
            marks.Apply(draft, noun);
        }
        else if (draft.Tree[noun].Head is >= 0 and var head && Clauses.IsVerb(draft.Tree, head))
        {
            marks.Apply(draft, head);
        }
    }

    // An infinitive under an unknown verb is not done yet; "has yet to" says so outright.
    private int Open(Draft draft, int current, int head)
    {
        if (Corrections.IsFalsely(draft.Tree, head) && draft.Tree[head].Lemma is "claim" or "report" or "allege" or "profess" or "boast")
        {
            draft.Weaken(Modality.Denied);
        }

        if (marks.IsUnreal(draft.Tree, head))
        {
            draft.Weaken(Modality.Possible);
        }

        if (Stage.IsLostCondition(draft.Tree, current, head))
        {
            draft.Weaken(Modality.Conditional);
        }

        if (marks.IsNegated(draft.Tree, head) && Negations.HasYetTo(draft.Tree, head))
        {
            draft.IsNegated = !draft.IsNegated;
        }
        else if (HasTo(draft.Tree, current))
        {
            // "claimed to have wiped it out": it is behind.
            var isDone = draft.Tree.HasChild(current, "aux", "have") && (draft.Tree[head].Tag is "VBD" or "VBZ" or "VBP" || draft.Tree.Child(head, "aux:pass") >= 0) && !draft.Tree.HasChild(current, "aux", "be");
            draft.Weaken(isDone || IsQuick(draft.Tree, head) ? Modality.Actual : Modality.Planned);
        }
        else if (draft.Tree[head].Lemma is "have" or "do" && draft.Tree[current].Tag is "VBN" or "VB")
        {
            // "Never had they attacked": the parser makes a verb of its own of the auxiliary.
            draft.IsNegated ^= marks.IsNegated(draft.Tree, head);
        }

        return head;
    }

    // "was quick to accuse them"
    private static bool IsQuick(SentenceTree tree, int head) =>
        tree[head] is { PartOfSpeech: "ADJ", Lemma: "quick" or "swift" or "slow" or "lucky" or "right" or "wrong" or "unwise" or "foolish" } && tree.HasChild(head, "cop", "be") && Generality.IsPast(tree, head);

    // "asked whether they had fired", "suppose that they fire"
    private static void Supposed(Draft draft, int current, int head)
    {
        var tree = draft.Tree;
        if (tree.Child(current, "mark") is >= 0 and var mark && tree[mark].Form is "whether" or "if")
        {
            draft.Modality = draft.Modality is Modality.Planned or Modality.Conditional ? Modality.Possible : draft.Modality;
            draft.Weaken(Answers.IsNo(tree, head, current) ? Modality.Denied : Modality.Possible);
        }

        if (tree[head].Form is "provided" or "assuming" or "supposing" or "Suppose" or "Imagine" or "Assume")
        {
            draft.Weaken(Modality.Conditional);
        }
    }

    private int Reported(Draft draft, int current, int head)
    {
        var tree = draft.Tree;
        Supposed(draft, current, head);
        _tellers.Read(draft, tree.Child(head, "nsubj", "nsubj:pass"));
        if (marks.IsUnreal(tree, head))
        {
            draft.Weaken(Modality.Possible);
        }

        if (tree[current].Relation is "ccomp" && marks.IsNegated(tree, head) && !Questions.TakesForGranted(tree, current))
        {
            // "does not believe that any were harmed": believes that none were.
            var isRaised = tree[head].Lemma is "believe" or "think";
            draft.IsNegated ^= isRaised;
            draft.Weaken(isRaised ? draft.Modality : Modality.Possible);
        }

        if (Corrections.IsCorrected(tree, head) || (tree[current].Relation is "ccomp" && Corrections.IsLiar(tree, head)) || (tree[current].Relation is "ccomp" && Corrections.IsFalsely(tree, head)))
        {
            draft.Weaken(Modality.Denied);
        }

        return head;
    }

    // "a strike could derail the talks": what the unknown verb says may be, the act may be.
    private void Mentioned(Draft draft, int current, int head)
    {
        // "a programme for the withdrawal": what it is for has not come yet.
        if ((draft.Kind.IsPeaceMove() || draft.Kind.IsCeasefire()) && draft.Tree.Case(current) is "for" or "towards" or "toward" && !IsMetFor(draft, head))
        {
            draft.Weaken(Modality.Planned);
        }

        draft.Weaken(Stage.PassedOff(draft.Tree, current, head) ?? draft.Modality);
        _listings.Read(draft, current, head);
        if ((draft.Kind is not StatementKind.Mobilisation && marks.IsUnreal(draft.Tree, head)) || Generality.IsJudged(draft.Tree, current, head))
        {
            draft.Weaken(Modality.Possible);
        }

        if (Clauses.IsVerb(draft.Tree, head) || draft.Tree.Child(head, "cop") >= 0)
        {
            if (draft.Tree[head].Relation is "advcl" && draft.Tree[current].Relation is "obj" && marks.IsCondition(draft.Tree, head))
            {
                draft.Weaken(Modality.Conditional);
            }

            var isNegated = draft.IsNegated;
            if (HasTo(draft.Tree, head))
            {
                draft.Weaken(Modality.Planned);
            }

            if (!draft.IsHearsay)
            {
                // "will look into reports of shooting": what will be is the look.
                marks.Apply(draft, head);
            }

            draft.IsNegated = isNegated;
        }
    }

    /// <summary>Reads what the whole sentence is: a question, a wish.</summary>
    public void AtRoot(Draft draft, int root)
    {
        if (marks.IsCondition(draft.Tree, root))
        {
            // "If only they had withdrawn!"
            draft.Weaken(Modality.Conditional);
        }

        if (draft.Tree[draft.Tree.Count - 1].Form is "?" && draft.Modality is Modality.Actual or Modality.Planned)
        {
            draft.Modality = Modality.Possible;
        }
    }

    /// <summary>True for "in order to": an infinitive that tells what for.</summary>
    public static bool IsPurpose(SentenceTree tree, int verb) => tree[verb].Relation is "advcl" or "acl" && HasTo(tree, verb);

    public static bool HasTo(SentenceTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "mark" && tree[verb].Tag is not "VBG" && (tree[child].Form is "to" or "To" || tree.HasChild(child, "fixed", "to")))
            {
                return true;
            }
        }

        return false;
    }
}
