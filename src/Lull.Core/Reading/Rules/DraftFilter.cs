using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Scope;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>Drops what only mentions an act, and the second of two drafts that tell the same act.</summary>
internal static class DraftFilter
{
    /// <summary>The drafts that say something, in reading order.</summary>
    public static IReadOnlyList<Draft> Keep(IReadOnlyList<Draft> drafts)
    {
        var kept = new List<Draft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (!IsIdle(draft) && SaysSomething(draft) && !IsTold(draft, kept))
            {
                kept.Add(draft);
            }
        }

        return kept;
    }

    // A threat only asked about, a demand not made, nobody blamed.
    private static bool IsIdle(Draft draft) =>
        draft is { Kind: StatementKind.Threat, IsRecast: false, Modality: Modality.Possible or Modality.Demanded }
        || draft is { Kind: StatementKind.Expectation, Entry.Sense: ActSense.Speech, Agent: < 0 }
        || IsOath(draft)
        || draft is { Entry: { Sense: ActSense.Near, Word: "one" }, IsSaid: false, IsRecast: false }
        || IsRequestForWords(draft)
        || IsOrderToOwn(draft)
        || Bystanders.Are(draft)
        || IsMereReadiness(draft)
        || IsMetByForce(draft)
        || IsMentionedLoss(draft)
        || IsHeading(draft.Tree)
        || IsUnanswered(draft)
        || IsTest(draft)
        || (draft.IsNegated && (draft.Entry.Sense is ActSense.StandsIn || draft is { Kind: StatementKind.Demand, Entry.Sense: ActSense.Speech, Agent: < 0 }));

    /// <summary>True for a truce or talks that a question asks about: "Could the truce be extended?" tells of none, though what follows may go on about it.</summary>
    /// <param name="draft">The draft.</param>
    public static bool IsOnlyAsked(Draft draft) =>
        draft.Modality is Modality.Possible && draft.Tree[draft.Tree.Count - 1].Form is "?"
        && (draft.Kind.IsCeasefire() || draft.Kind is StatementKind.Negotiation or StatementKind.Casualties or StatementKind.Demand);

    // "the president ordered the armed forces to": his own.
    private static bool IsOrderToOwn(Draft draft) =>
        draft is { Kind: StatementKind.Demand, IsRecast: false, Entry: { Class: WordClass.Verb, Word: "order" }, Patient: >= 0 }
        && draft.Tree[draft.Patient].Lemma is "army" or "military" or "force" or "navy" or "police" or "man" or "troop" or "soldier" or "unit" or "pilot" or "commander" or "fighter" or "delegation";

    // "we have asked the ministry for comment": who asks for words or for help demands nothing.
    private static bool IsRequestForWords(Draft draft)
    {
        if (draft is not { Kind: StatementKind.Demand, IsRecast: false, Entry: { Class: WordClass.Verb, Word: "ask" or "request" or "press" or "beg" or "plead" or "appeal" } })
        {
            return false;
        }

        foreach (var child in draft.Tree.Children(draft.Trigger))
        {
            if (child > draft.Trigger && draft.Tree[child].Relation is "obl" or "obj"
                && draft.Tree[child].Lemma is "comment" or "summary" or "advice" or "detail" or "interview" or "patience" or "prayer" or "copy" or "permission" or "word"
                    or "opinion" or "view" or "name" or "help" or "question" or "vote" or "briefing" or "picture" or "photograph" or "statement" or "update" or "reaction" or "response")
            {
                return true;
            }
        }

        return false;
    }

    // "swears that they did it", "assured us that the road was open", "insists that it only returned fire": tells of what is or was, promises and demands nothing.
    private static bool IsOath(Draft draft) =>
        draft is { Kind: StatementKind.Promise or StatementKind.Demand, IsRecast: false, Entry: { Word: "swear" or "assure" or "insist", Class: WordClass.Verb } }
        && draft.Tree.Child(draft.Trigger, "ccomp") is >= 0 and var sworn
        && (draft.Entry.Word is "insist" ? LocalMarks.IsPast(draft.Tree, sworn) : Oaths.IsOnFact(draft.Tree, sworn) || (draft.Entry.Word is "assure" && !LocalMarks.HasModal(draft.Tree, sworn)));

    // "test-fired a missile"
    private static bool IsTest(Draft draft) =>
        Math.Max(draft.UsedBy, draft.Entry.Class is WordClass.Verb ? draft.Trigger : -1) is > 1 and var used
        && draft.Tree[used - 1].Form is "-" && draft.Tree[used - 2].Form is "test" or "Test";

    private static bool SaysSomething(Draft draft)
    {
        if (draft.Entry.Class is not WordClass.Noun && draft.Entry.Sense is not ActSense.Operation)
        {
            return true;
        }

        return draft.Entry.Sense switch
        {
            ActSense.Operation when draft.Entry.Class is WordClass.Verb => draft.IsRecast,
            ActSense.Operation => draft.IsRecast || IsUnderFire(draft) || IsDeadly(draft) || draft.Modality is Modality.Denied || (draft.IsNegated && draft.IsSaid && draft.Entry.Word is not "war"),
            ActSense.Bare => draft.IsUsed && !draft.IsRecast,
            ActSense.Topic => draft.IsSaid || IsEndTakenForGranted(draft) || draft is { Kind: StatementKind.ViolationClaim, Patient: >= 0 } || draft.IsNegated || draft.Tree.Child(draft.Trigger, "cop") >= 0
                || (draft.Agent >= 0 && draft.Patient >= 0 && draft.Tree[draft.Trigger].Relation is "nsubj" or "nsubj:pass"),
            ActSense.Context => draft.IsSaid || draft.IsNegated || draft.Agent >= 0 || draft.Patient >= 0,
            ActSense.StandsIn => draft.Modality is Modality.Denied,
            ActSense.TopicRequest => draft.IsRecast,
            ActSense.Speech => draft.IsSaid,
            _ => draft.IsSaid || draft.IsNegated || draft.Agent >= 0 || draft.Patient >= 0
                || IsIndefinite(draft) || draft.Tree.Child(draft.Trigger, "cop") >= 0,
        };
    }

    // "sent soldiers to fight", "would fight on": with nobody to fight it is no clash.
    private static bool IsMereReadiness(Draft draft) =>
        draft is { Kind: StatementKind.Clash, Modality: Modality.Planned } && draft.Entry.Class is WordClass.Verb
        && (draft.Patient < 0 || draft.Tree[draft.Trigger].Relation is "advcl" or "acl");

    // "Toll", "Disengagement.": the heading of a paragraph.
    private static bool IsHeading(SentenceTree tree) => tree.Tokens.Count(token => token.PartOfSpeech is not "PUNCT") < 2;

    // "the army has not replied": to a letter, as far as anybody knows.
    private static bool IsUnanswered(Draft draft) =>
        draft is { IsNegated: true, Inner: StatementKind.Attack, Entry: { Sense: ActSense.Weak, Word: "answer" or "reply" or "respond" } }
        && !draft.Entry.Requirements.Any(requirement => requirement.Words.Contains("fire") || requirement.Words.Contains("kind"));

    // "so that the victims can be buried": a wish about the dead, no news of them.
    private static bool IsCare(Draft draft) =>
        draft.Modality is Modality.Possible or Modality.Planned or Modality.Demanded or Modality.Conditional
        && draft.Entry.Word is "wounded" or "dead" or "bury" or "treat" or "collect" or "recover" or "bring" or "find" or "lay" or "mourn" or "count";

    // "the losses they have suffered", "put to death": spoken of, not told.
    private static bool IsMentionedLoss(Draft draft) =>
        draft.Kind is StatementKind.Casualties
        && (IsCare(draft) || (draft.Entry.Class is WordClass.Verb && draft.Tree[draft.Trigger] is { Relation: "acl:relcl", Lemma: "suffer" or "sustain" or "incur" or "take" })
            || (draft.Entry.Class is WordClass.Noun && draft.Tree[draft.Trigger].Lemma is "death" && draft.Tree.Case(draft.Trigger) is "to" or "for" or "over"));

    // "met no resistance"
    private static bool IsMetByForce(Draft draft) =>
        draft is { Kind: StatementKind.Negotiation, Entry.Word: "meet", Patient: >= 0 }
        && draft.Tree[draft.Patient].Lemma is "resistance" or "opposition" or "fire" or "deadline" or "demand" or "target" or "obstacle" or "defiance" or "need";

    // "the collapse of the truce sent thousands fleeing", "since the end of the ceasefire"
    private static bool IsEndTakenForGranted(Draft draft) =>
        draft is { Kind: StatementKind.CeasefireEnd, Modality: Modality.Actual, IsRecast: false }
        && (draft.Tree[draft.Trigger].Relation is "nsubj"
            ? draft.Tree[draft.Tree[draft.Trigger].Head].Tag is "VBD" or "VBN" && draft.Tree.Child(draft.Tree[draft.Trigger].Head, "ccomp") < 0 && !LocalMarks.HasModal(draft.Tree, draft.Tree[draft.Trigger].Head)
            : draft.Tree[draft.Trigger].Relation is "obl" or "nmod" && draft.Tree.Case(draft.Trigger) is "since" or "after" or "following");

    // "the operation killed twelve": it was carried out.
    private static bool IsDeadly(Draft draft) =>
        draft.IsUsed && draft.UsedBy >= 0 && draft.Entry.Word is not "violence" && draft.Tree[draft.UsedBy].Lemma is "kill" or "wound" or "injure" or "hit" or "destroy" or "leave";

    // "the village was under fire"
    private static bool IsUnderFire(Draft draft) =>
        draft.Entry.Word is "fire" && draft.Patient >= 0 && draft.Tree.Case(draft.Trigger) is "under";

    private static bool IsIndefinite(Draft draft)
    {
        foreach (var child in draft.Tree.Children(draft.Trigger))
        {
            if (draft.Tree[child].Relation is "det" && draft.Tree[child].Form is "the" or "The" or "this" or "that" or "these" or "those" or "This")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTold(Draft draft, List<Draft> kept)
    {
        foreach (var other in kept)
        {
            if (Doublets.Better(other, draft) is not { } better)
            {
                continue;
            }

            if (better == other)
            {
                return true;
            }

            kept.Remove(other);
            return false;
        }

        return false;
    }
}
