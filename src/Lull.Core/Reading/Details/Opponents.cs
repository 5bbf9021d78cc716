using Lull.Reading.Attribution;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>
/// Finds the two sides of what both do, where its own words name neither: between whom the fighting flared, who put their
/// names to the truce, who tried to dislodge whom in the battle.
/// </summary>
/// <param name="mentions">Which words stand for whom.</param>
internal sealed class Opponents(MentionBook mentions)
{
    private const int Farthest = 18;
    private const int LongestName = 12;
    private const int MostSteps = 6;

    /// <summary>The two sides; null for those that are not said.</summary>
    /// <param name="sentence">The sentence, counted from 0.</param>
    /// <param name="draft">The statement in the making.</param>
    public (Party? One, Party? Other) Of(int sentence, Draft draft)
    {
        if (Between(sentence, draft) is { } between)
        {
            return between;
        }

        if (Relative(sentence, draft) is { } kept)
        {
            return kept;
        }

        var verb = VerbOver(draft.Tree, draft.Predicate);
        if (verb >= 0 && !IsOutsiders(draft.Tree[verb].Lemma) && Subject(draft.Tree, verb) is >= 0 and var subject)
        {
            var (one, other) = Pair(sentence, draft.Tree, subject);
            other ??= one is null ? null : Against(sentence, draft, verb);
            if (one is not null && (other is not null || IsPartaking(draft.Tree[verb].Lemma)))
            {
                return (one, other);
            }
        }

        if (draft.Agent >= 0 && IsTwo(draft.Tree, draft.Agent))
        {
            return (mentions.PhraseAt(sentence, draft.Agent), mentions.PhraseAt(sentence, draft.Agent));
        }

        return draft.Kind is StatementKind.Clash or StatementKind.Resumption ? OnlyTwo(sentence, draft.Tree) : (null, null);
    }

    // "The pause, to which the front and the army consented", "a truce that both have respected".
    private (Party? One, Party? Other)? Relative(int sentence, Draft draft)
    {
        var tree = draft.Tree;
        foreach (var child in draft.Kind is StatementKind.Ceasefire ? tree.Children(draft.Trigger) : [])
        {
            if (child > draft.Trigger && tree[child].Relation is "acl:relcl" && (IsPartaking(tree[child].Lemma) || IsKeeping(tree[child].Lemma)) && tree.Child(child, "nsubj") is >= 0 and var subject
                && Pair(sentence, tree, subject) is { One: not null, Other: not null } pair)
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>With or against whom one side does it, where only that side is known; null where that is not said.</summary>
    public Party? Other(int sentence, Draft draft) =>
        VerbOver(draft.Tree, draft.Predicate) is >= 0 and var verb && !IsOutsiders(draft.Tree[verb].Lemma) ? Against(sentence, draft, verb) : null;

    // "The two states", "the warring camps": those who do it together.
    private static bool IsTwo(SentenceTree tree, int token) =>
        token >= 0 && tree[token].Tag is "NNS" && tree[token].Lemma is "side" or "party" or "camp" or "state" or "country" or "neighbour" or "neighbor" or "nation" or "army" or "faction" or "government" or "rival"
            or "belligerent" or "enemy" or "foe" or "minister" or "leader" or "president" or "delegation" or "negotiator" or "envoy" or "clan" or "tribe" or "village" or "gang" or "militia" or "community" or "power";

    // "Fighting flared around Dressa on Wednesday between the army and the rebels", whatever the tree hangs it on.
    private (Party? One, Party? Other)? Between(int sentence, Draft draft)
    {
        var tree = draft.Tree;
        var found = -1;
        for (var token = 0; token < tree.Count; token++)
        {
            found = tree[token].Form.Equals("between", StringComparison.OrdinalIgnoreCase) && Math.Abs(token - draft.Trigger) <= Farthest
                && (found < 0 || Math.Abs(token - draft.Trigger) < Math.Abs(found - draft.Trigger)) ? token : found;
        }

        if (found < 0 || IsVerbBetween(tree, draft.Trigger, found))
        {
            return null;
        }

        for (var and = found + 2; and < Math.Min(tree.Count, found + LongestName); and++)
        {
            if (tree[and].Form is "and")
            {
                var one = Last(sentence, tree, found + 1, and - 1);
                var other = First(sentence, tree, and + 1);
                return one is null && other is null ? null : (one, other);
            }

            if (tree[and].PartOfSpeech is "VERB" or "PUNCT")
            {
                break;
            }
        }

        // "Battles between rival wings of the front".
        return tree[found].Head is >= 0 and var both && both > found && mentions.PartiesAt(sentence, both) is not [_, _, ..] && tree[both].Tag is "NNS" or "NNPS"
            ? (mentions.PhraseAt(sentence, both), mentions.PhraseAt(sentence, both))
            : null;
    }

    private static bool IsVerbBetween(SentenceTree tree, int trigger, int between)
    {
        var verbs = 0;
        for (var token = Math.Min(trigger, between) + 1; token < Math.Max(trigger, between); token++)
        {
            verbs += tree[token].PartOfSpeech is "VERB" && tree[token].Tag is "VBD" or "VBZ" or "VBP" ? 1 : 0;
        }

        return verbs > 1;
    }

    // The phrase that ends before "and".
    private Party? Last(int sentence, SentenceTree tree, int first, int last)
    {
        for (var token = last; token >= first; token--)
        {
            if (tree[token].PartOfSpeech is "NOUN" or "PROPN" or "ADJ" && (tree[token].Head < first || tree[token].Head > last || token == last))
            {
                return At(sentence, tree, token);
            }
        }

        return null;
    }

    // The phrase that begins behind "and": up to its last noun.
    private Party? First(int sentence, SentenceTree tree, int first)
    {
        var head = -1;
        for (var token = first; token < Math.Min(tree.Count, first + LongestName); token++)
        {
            if (tree[token].PartOfSpeech is not ("DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" or "PART" or "X") && tree[token].Form is not "-" && tree[token].Relation is not "nmod:poss")
            {
                break;
            }

            head = tree[token].PartOfSpeech is "NOUN" or "PROPN" or "X" ? token : head;
        }

        while (head >= first && tree[head].Relation is "flat" && tree[head].Head >= first)
        {
            head = tree[head].Head;
        }

        return head < 0 ? null : At(sentence, tree, head);
    }

    private Party? At(int sentence, SentenceTree tree, int token) =>
        mentions.PartyAt(sentence, token) ?? (tree[token].PartOfSpeech is "NOUN" or "PROPN" && SideWords.Of(tree[token]) is not SideWordClass.Thing ? mentions.PhraseAt(sentence, token) : null);

    // The verb with a subject that the act hangs on: "have put their names to a ceasefire", "were locked in combat".
    private static int VerbOver(SentenceTree tree, int token)
    {
        for (var steps = 0; steps < MostSteps && token >= 0; steps++)
        {
            if (tree[token].PartOfSpeech is "VERB" or "ADJ" && tree.Child(token, "nsubj", "nsubj:pass") >= 0)
            {
                return token;
            }

            if (tree[token].Relation is not ("obj" or "obl" or "obl:agent" or "nmod" or "xcomp" or "conj" or "advcl" or "acl" or "compound"))
            {
                return -1;
            }

            token = tree[token].Head;
        }

        return -1;
    }

    private static int Subject(SentenceTree tree, int verb) => tree.Child(verb, "nsubj", "nsubj:pass");

    private (Party? One, Party? Other) Pair(int sentence, SentenceTree tree, int subject)
    {
        if (mentions.PartiesAt(sentence, subject) is [var first, var second, ..])
        {
            return (first, second);
        }

        var one = mentions.PartyAt(sentence, subject);
        foreach (var child in one is null ? [] : tree.Children(subject))
        {
            if (child > subject && tree[child].Relation is "conj" && mentions.PartyAt(sentence, child) is { } other)
            {
                return (one, other);
            }
        }

        return (one, null);
    }

    // "The army met resistance from the guerrillas in a battle", "sent a team for talks with the ministry".
    private Party? Against(int sentence, Draft draft, int verb)
    {
        for (var token = 0; token < draft.Tree.Count; token++)
        {
            if ((draft.Tree.Case(token) is "with" or "against" && !IsHelp(draft.Tree[token].Lemma)) || (draft.Kind is StatementKind.Clash && draft.Tree.Case(token) is "from"))
            {
                if (draft.Tree.IsUnder(token, verb) && mentions.KindAt(sentence, token) is MentionKind.Side or MentionKind.Person or MentionKind.People && mentions.PartyAt(sentence, token) is { } other)
                {
                    return other;
                }
            }
        }

        return null;
    }

    // "With Turkish help, the rebels reached a deal": not with Turkey.
    private static bool IsHelp(string noun) => noun is
        "help" or "support" or "backing" or "mediation" or "aid" or "assistance" or "blessing" or "consent" or "approval" or "encouragement" or "permission" or "pressure" or "money" or "weapon" or "facilitation";

    // "Street fighting raged as the guard tried to dislodge the mutineers": of two sides in a sentence the clash is theirs.
    private (Party? One, Party? Other) OnlyTwo(int sentence, SentenceTree tree)
    {
        var found = new List<Party>();
        for (var token = 0; token < tree.Count; token++)
        {
            if (tree[token].Relation is not ("nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl" or "obl:agent" or "nmod" or "nmod:poss" or "conj")
                || mentions.KindAt(sentence, token) is not MentionKind.Side || IsTelling(tree, token) || mentions.PartyAt(sentence, token) is not { } side)
            {
                continue;
            }

            if (!found.Exists(party => IsSame(party, side)))
            {
                found.Add(side);
            }
        }

        return found is [var one, var other] ? (one, other) : (null, null);
    }

    private static bool IsSame(Party one, Party other) =>
        one.ActorId is not null ? string.Equals(one.ActorId, other.ActorId, StringComparison.Ordinal) : string.Equals(one.Name, other.Name, StringComparison.Ordinal) || one.Span == other.Span;

    // Who tells of it, and who is far from it, is no part of it.
    private static bool IsTelling(SentenceTree tree, int token)
    {
        var head = tree[token].Relation is "conj" && tree[token].Head >= 0 ? tree[tree[token].Head].Head : tree[token].Head;
        return tree.Case(token) is "according to" or "accord to" or "in" or "near" || (head >= 0 && SpeechLexicon.Verb(tree[head]) is not null && tree[token].Relation is "nsubj" or "conj" or "iobj" or "obj");
    }

    // Those who host, broker, welcome or ask for it are not the sides to it.
    private static bool IsOutsiders(string verb) => verb is
        "broker" or "mediate" or "host" or "welcome" or "urge" or "call" or "demand" or "praise" or "hail" or "sponsor" or "facilitate" or "monitor" or "guarantee"
        or "support" or "back" or "oppose" or "condemn" or "propose" or "suggest" or "push" or "press" or "arrange" or "organise" or "organize" or "help" or "secure"
        or "say" or "tell" or "report" or "confirm" or "witness" or "see" or "hear" or "oversee" or "watch" or "fear" or "expect" or "hope" or "want" or "offer"
        or "ask" or "invite" or "supervise" or "note" or "describe" or "flee" or "escape" or "die" or "survive" or "be" or "impose" or "verify" or "observe" or "shuttle";

    private static bool IsKeeping(string verb) => verb is "respect" or "observe" or "consent" or "subscribe" or "abide" or "negotiate" or "strike" or "make" or "seal" or "ratify" or "initial" or "hammer" or "declare";

    private static bool IsPartaking(string verb) => verb is
 "bind" or "sign" or "agree" or "enter" or "honour" or "honor" or "conclude" or "join" or "attend" or "engage" or "lock" or "fight" or "wage" or "break" or "quit" or "leave"
        or "put" or "accept" or "reach" or "hold" or "keep" or "sit" or "boycott" or "abandon" or "embroil" or "trap" or "involve" or "mire" or "face" or "begin" or "start"
        or "ready" or "open" or "willing" or "prepared" or "keen" or "eager" or "reluctant" or "unwilling" or "travel" or "return" or "come" or "go" or "resume" or "continue";
}
