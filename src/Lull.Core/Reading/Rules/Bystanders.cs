using Lull.Reading.Lexicon;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>Tells drafts whose word is one of war but whose people or things take no part in any: residents who leave, a council that meets, a card that expires.</summary>
internal static class Bystanders
{
    /// <summary>True where a draft tells of bystanders alone.</summary>
    public static bool Are(Draft draft) =>
        IsCivilian(draft) || IsOwnMeeting(draft) || IsInterview(draft) || IsKnownCaptive(draft) || IsLapsedPaper(draft)
        || (draft is { Kind: StatementKind.Casualties, Entry.Word: "dead" } && draft.Agent < 0 && draft.Tree.Child(draft.Trigger, "nsubj") is >= 0 and var dead && draft.Tree[dead].Lemma is "it");

    // "76,000 people have left the district": those who flee withdraw no force.
    private static bool IsCivilian(Draft draft) =>
        draft is { Kind: StatementKind.Withdrawal, Entry: { Class: WordClass.Verb, Word: "leave" or "flee" or "go" or "quit" or "come" }, Agent: >= 0 }
        && draft.Tree[draft.Agent].Lemma is "people" or "resident" or "family" or "team" or "villager" or "civilian" or "refugee" or "inhabitant" or "staff" or "passenger" or "tourist" or "delegation"
            or "diplomat" or "worker" or "child" or "woman" or "person" or "shopkeeper" or "foreigner" or "national" or "ambassador" or "citizen" or "vehicle";

    // "the council met", "as generals met to plan": among themselves.
    private static bool IsOwnMeeting(Draft draft) =>
        (draft is { Kind: StatementKind.Negotiation, Entry.Word: "meet" } && IsGeography(draft))
        || draft is { Kind: StatementKind.Negotiation, Entry: { Word: "meet", Sense: ActSense.WeakTalk }, Agent: >= 0 } && (draft.Patient < 0 || draft.Patient == draft.Agent)
        && draft.Tree[draft.Agent].Lemma is "council" or "general" or "cabinet" or "parliament" or "estate" or "assembly" or "commander" or "committee" or "congress" or "board" or "family" or "I";

    // "spoke to us by radio", "we met him in the capital", "the soldiers you met": reporters and whom they talk to negotiate nothing.
    private static bool IsInterview(Draft draft)
    {
        if (draft is not { Kind: StatementKind.Negotiation, Entry: { Class: WordClass.Verb, Word: "meet" or "speak" or "talk" or "see" or "sit" } })
        {
            return false;
        }

        var doer = draft.Agent >= 0 ? draft.Tree[draft.Agent].Form.ToLowerInvariant() : "";
        var other = draft.Patient >= 0 ? draft.Tree[draft.Patient].Form.ToLowerInvariant() : "";
        return (draft.Entry.Word is not "meet" && other is "us" or "me")
            || (doer is "i" or "we" or "you" && (other is "him" or "her" || draft.Tree[draft.Trigger].Relation is "acl:relcl"));
    }

    // "the villages where Niger, Mali and Burkina Faso meet"
    private static bool IsGeography(Draft draft) =>
        draft.Tree[draft.Trigger] is { Relation: "acl:relcl" or "advcl:relcl" or "advcl", Tag: "VBP" or "VBZ" } && draft.Tree.HasChild(draft.Trigger, "advmod", "where");

    // "the soldiers it holds", "which still holds the city", "the last district still held by them": that they are held is told in passing.
    private static bool IsKnownCaptive(Draft draft) =>
        draft is { Kind: StatementKind.Seizure, Entry: { Word: "hold", Class: WordClass.Verb }, IsNegated: false, Modality: Modality.Actual }
        && draft.Tree[draft.Trigger] is { Relation: "acl:relcl" or "acl" } clause
        && (clause.Relation is "acl" || clause.Tag is "VBZ" or "VBP" || draft.Tree[draft.Patient < 0 ? draft.Trigger : draft.Patient].Lemma is "soldier" or "prisoner" or "judge");

    // "their permits had expired", "an ultimatum that expired"
    private static bool IsLapsedPaper(Draft draft) =>
        draft is { Kind: StatementKind.CeasefireEnd, IsRecast: false, Entry: { Class: WordClass.Verb, Word: "expire" or "lapse", Sense: ActSense.Context } }
        && Frames.Clauses.Subject(draft.Tree, draft.Trigger) is >= 0 and var paper
        && draft.Tree[paper].Lemma is "permit" or "card" or "ultimatum" or "visa" or "licence" or "license" or "passport" or "contract" or "term" or "mandate" or "deadline" or "offer" or "subscription" or "lease";
}
