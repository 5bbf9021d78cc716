using System.Collections.Frozen;
using Lull.Reading.Attribution;
using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>Finds who does an act where its own frame does not say: who is blamed for it, whose work it is, who goes on doing.</summary>
/// <param name="mentions">Which words stand for whom.</param>
/// <param name="text">The report's text.</param>
internal sealed class Doers(MentionBook mentions, string text)
{
    private const int MostSteps = 6;
    private const int LongestTail = 9;
    private const int LongestClause = 20;

    // What works as it was made to, and what merely happens, is nobody.
    private static readonly FrozenSet<string> Nobody = FrozenSet.Create(
        StringComparer.Ordinal,
        "bomb", "mine", "landmine", "device", "ied", "explosive", "round", "bullet", "projectile", "munition", "shrapnel", "rocket", "missile", "shell", "mortar", "grenade",
        "torpedo", "warhead", "gunfire", "fire", "shot", "salvo", "volley", "barrage", "blast", "explosion", "detonation", "violence", "unrest", "fighting", "war", "conflict",
        "hostility", "crisis", "incident", "event", "move", "action", "step", "decision", "plan", "deal", "agreement", "truce", "ceasefire", "talk", "law", "sanction", "order",
        "report", "video", "footage", "image", "photograph", "statement", "letter", "message", "document", "figure", "number", "toll", "car", "truck", "lorry", "bus", "van",
        "motorcycle", "motorbike", "one", "nothing", "something", "anything", "everything", "thing", "time", "way", "wave", "series", "spate", "string", "round", "phase",
        "front", "line", "sound", "noise", "smoke", "debris", "wreckage", "fragment", "food", "aid", "fuel", "flour", "water", "medicine", "convoy", "supply", "road", "bridge",
        "border", "crossing", "town", "city", "village", "area", "region", "district", "hill", "airport", "port", "hospital", "school", "market", "building", "house", "situation", "mistake", "accident", "error", "nightfall", "chance", "balloon", "text", "book",
        "film", "accord", "midnight", "noon", "sunrise", "sunset", "virtue", "name", "mean", "means", "force", "surprise", "proxy", "default", "law");

    private readonly Senders _senders = new(mentions);
    private readonly ReadingLexicon _lexicon = ReadingLexicon.Default;

    /// <summary>Who does it; null where that is not said.</summary>
    /// <param name="sentence">The sentence, counted from 0.</param>
    /// <param name="draft">The statement in the making.</param>
    public Party? Of(int sentence, Draft draft) =>
        draft.Kind is StatementKind.ViolationClaim ? null
        : draft.Kind is StatementKind.Casualties ? _senders.Of(sentence, draft)
        : _senders.Of(sentence, draft) ?? Flying(sentence, draft) ?? Named(sentence, draft.Tree, draft.Agent) ?? Controlled(sentence, draft) ?? By(sentence, draft) ?? Blamed(sentence, draft) ?? Using(sentence, draft) ?? GoesOn(sentence, draft);

    // "Drones with Hodeni markings were heard": what flies there, whoever sends it.
    private Party? Flying(int sentence, Draft draft) =>
        draft.Kind is StatementKind.Overflight && draft.Agent >= 0 && draft.Tree[draft.Agent].PartOfSpeech is "NOUN" or "PROPN" && draft.Tree[draft.Agent].Relation is "nsubj" or "nsubj:pass" or "obl:agent"
            && (_lexicon.IsIn("aircraft", draft.Tree[draft.Agent].Lemma) || _lexicon.IsIn("flyer", draft.Tree[draft.Agent].Lemma) || draft.Tree[draft.Agent].Lemma is "balloon" or "drone" or "airship")
            ? mentions.PhraseAt(sentence, draft.Agent)
            : null;

    /// <summary>Somebody who is no side that is known: "the enemy", "a mission", "its frogmen".</summary>
    public Party? Named(int sentence, SentenceTree tree, int token) =>
        token >= 0 && tree[token].PartOfSpeech is "NOUN" && tree[token].Relation is "nsubj" or "obl:agent" or "obl" or "nsubj:outer" or "nmod:poss" or "conj"
            && !(tree[token].Relation is "obl" && tree.Case(token) is not "by") && IsSomebody(tree, token)
            && !tree.HasChild(token, "det", "no") && !tree.HasChild(token, "det", "any")
            ? WithWhole(tree, token, mentions.PhraseAt(sentence, token))
            : null;

    // "The accord obliges both armies to pull back": they are to, who are the object of another verb.
    private Party? Controlled(int sentence, Draft draft) =>
        draft.Agent >= 0 && draft.Tree[draft.Agent] is { PartOfSpeech: "NOUN", Relation: "obj" or "iobj" } somebody && somebody.Head != draft.Trigger && draft.Tree.IsUnder(draft.Trigger, somebody.Head)
            && SideWords.Of(somebody) is SideWordClass.Force or SideWordClass.Armed or SideWordClass.Group or SideWordClass.Member or SideWordClass.People or SideWordClass.Office
            ? WithWhole(draft.Tree, draft.Agent, mentions.PhraseAt(sentence, draft.Agent))
            : null;

    // "A pair of Lirran interceptors".
    private Party WithWhole(SentenceTree tree, int token, Party phrase)
    {
        foreach (var child in tree.Children(token))
        {
            if (child > token && child <= token + LongestTail && tree[child].Relation is "nmod" && tree.Case(child) is "of")
            {
                var span = phrase.Span.Join(tree[NounPhrase.Of(tree, child).Last].Span);
                return phrase with { Span = span, Text = span.Of(text) };
            }
        }

        return phrase;
    }

    private bool IsSomebody(SentenceTree tree, int token)
    {
        var lemma = tree[token].Lemma.ToLowerInvariant();
        return !Nobody.Contains(lemma) && _lexicon.Acts(tree[token].Form).Length == 0 && !_lexicon.IsIn("calendar", lemma) && !_lexicon.IsIn("munition", lemma)
            && !lemma.EndsWith("tion", StringComparison.Ordinal) && !lemma.EndsWith("sion", StringComparison.Ordinal) && !lemma.EndsWith("ness", StringComparison.Ordinal)
            && !lemma.EndsWith("ment", StringComparison.Ordinal) && !lemma.EndsWith("ity", StringComparison.Ordinal) && !lemma.EndsWith("ing", StringComparison.Ordinal);
    }

    // "The crew were set free by the league", "were hacked to death in a raid by fighters of the clan".
    private Party? By(int sentence, Draft draft)
    {
        var tree = draft.Tree;
        var verb = tree[draft.Predicate].PartOfSpeech is "VERB" ? draft.Predicate : tree[draft.Predicate].Head;
        verb = verb >= 0 && !Clauses.IsPassive(tree, verb) && tree[verb].Relation is "xcomp" && tree[verb].Head >= 0 ? tree[verb].Head : verb;
        if (verb < 0 || draft.Kind is StatementKind.Casualties || tree[verb].PartOfSpeech is not "VERB" || !Clauses.IsPassive(tree, verb) || SpeechLexicon.Verb(tree[verb]) is not null)
        {
            return null;
        }

        for (var token = verb + 1; token < Math.Min(tree.Count, verb + LongestClause); token++)
        {
            if (tree[token].Tag is "VBD" or "VBZ" or "VBP" || tree[token].Form is ";" or ":")
            {
                return null;
            }

            if (tree.Case(token) is "by" or "at the hand of" or "at hand of" && tree.IsUnder(token, verb) && tree[token].PartOfSpeech is "NOUN" or "PROPN")
            {
                return mentions.PartyAt(sentence, token) ?? (IsSomebody(tree, token) && SideWords.Of(tree[token]) is not (SideWordClass.None or SideWordClass.Thing) ? WithWhole(tree, token, mentions.PhraseAt(sentence, token)) : null);
            }
        }

        return null;
    }

    // "The army is observing a pause", "shown no sign of halting its advance", "horsemen beat a hasty retreat".
    private Party? Using(int sentence, Draft draft)
    {
        var tree = draft.Tree;
        var at = draft.Predicate;
        if (draft.Kind is StatementKind.Casualties or StatementKind.Killing)
        {
            return null;
        }

        for (var steps = 0; steps < MostSteps && tree.Case(at) is not ("after" or "before" or "since" or "despite" or "amid" or "follow" or "until" or "over" or "because of") && tree[at].Relation is "obj" or "obl" or "nmod" or "acl" or "conj" or "xcomp" && tree[at].Head >= 0; steps++)
        {
            var below = at;
            at = tree[at].Head;
            if (tree[at].PartOfSpeech is "VERB" && !Clauses.IsPassive(tree, at))
            {
                // "Responded to mortar fire": that was another's; "responded with mortar fire".
                return steps < 3 && !(IsAnswer(tree[at].Lemma) && tree.Case(below) is not ("with" or "by")) && IsUse(tree[at].Lemma) && !(tree[at].Lemma is "beat" && tree.Child(at, "compound:prt") >= 0) && Clauses.Subject(tree, at) is >= 0 and var subject && subject != draft.Patient
                    ? mentions.PartyAt(sentence, subject)
                    : null;
            }
        }

        return null;
    }

    private static bool IsAnswer(string verb) => verb is "respond" or "retaliate" or "react" or "answer" or "reply";

    private static bool IsUse(string verb) => IsAnswer(verb) || verb is
        "observe" or "beat" or "fly" or "lay" or "make" or "issue" or "give" or "show" or "announce" or "declare" or "proclaim" or "keep" or "mount" or "stage" or "conduct"
        or "launch" or "order" or "begin" or "start" or "resume" or "continue" or "pursue" or "press" or "carry" or "wage" or "break" or "cut" or "end" or "halt" or "stop"
        or "suspend" or "renew" or "repeat" or "send" or "table" or "submit" or "put" or "extend" or "offer" or "set" or "complete" or "finish" or "undertake" or "hold" or "perform"
        or "deliver" or "unleash" or "execute" or "commit" or "perpetrate" or "run" or "do" or "honour" or "honor" or "respect" or "impose" or "maintain" or "enter" or "step";

    // "An attack that the government blamed on the League", "attributed the raid to deserters", "the raid was the work of the Lamps".
    private Party? Blamed(int sentence, Draft draft)
    {
        var tree = draft.Tree;
        if (!draft.Kind.IsForce() || draft.Entry.Class is not WordClass.Noun)
        {
            return null;
        }

        foreach (var child in tree.Children(draft.Trigger))
        {
            if (tree[child].Relation is "nmod" && tree.Case(child) is "at" or "in" or "of" or "near" && tree[draft.Trigger].Relation is "obj" && tree[draft.Trigger].Head is >= 0 and var blaming && tree[blaming].Lemma is "blame" or "pin"
                && tree.Children(child).FirstOrDefault(inner => inner > child && tree.Case(inner) is "on", -1) is >= 0 and var blamed)
            {
                // "Blamed the shooting at the checkpoint on smugglers."
                return mentions.PartyAt(sentence, blamed) ?? mentions.PhraseAt(sentence, blamed);
            }

            if (IsBlamed(tree, draft.Trigger, child) || IsCredited(tree, draft.Trigger, child))
            {
                return mentions.PartyAt(sentence, child) ?? mentions.PhraseAt(sentence, child);
            }

            if (tree[child].Relation is "acl:relcl" or "acl" && Culprit(sentence, tree, child) is { } culprit)
            {
                return culprit;
            }
        }

        return tree[draft.Trigger].Head is >= 0 and var head && tree[draft.Trigger].Relation is "obj" or "nsubj:pass" or "nsubj" ? Culprit(sentence, tree, head) : null;
    }

    /// <summary>"Blamed the attack on foreign fighters": they are blamed for it, and not attacked, whatever the tree hangs them on.</summary>
    public static bool IsBlamed(SentenceTree tree, int act, int whom) =>
        tree[whom].Head == act && tree.Case(whom) is "on" && tree[act].Relation is "obj" && tree[act].Head >= 0 && tree[tree[act].Head].Lemma is "blame" or "pin";

    // "Attributed the raid to deserters": hung on the raid.
    private static bool IsCredited(SentenceTree tree, int act, int whom) =>
        tree[whom].Head == act && whom > act && tree.Case(whom) is "to" && tree[act].Relation is "obj" && tree[act].Head >= 0 && tree[tree[act].Head].Lemma is "attribute" or "ascribe" or "credit";

    private Party? Culprit(int sentence, SentenceTree tree, int verb)
    {
        var preposition = tree[verb].Lemma switch
        {
            "blame" or "pin" => "on",
            "attribute" or "ascribe" => "to",
            "claim" => "by",
            "work" or "doing" or "handiwork" => "of",
            _ => "",
        };
        foreach (var child in preposition.Length == 0 ? [] : tree.Children(verb))
        {
            if (child > verb && tree[child].Relation is "obl" or "nmod" or "obl:agent" && string.Equals(tree.Case(child), preposition, StringComparison.Ordinal))
            {
                return mentions.PartyAt(sentence, child) ?? Named(sentence, tree, child) ?? (tree[child].PartOfSpeech is "NOUN" && IsSomebody(tree, child) ? mentions.PhraseAt(sentence, child) : null);
            }
        }

        return null;
    }

    // A past tense, a participle behind "after" or a bare verb behind "than" that has no subject of its own.
    private static bool LacksSubject(SentenceTree tree, int verb)
    {
        if (tree[verb].PartOfSpeech is not "VERB" || Clauses.IsPassive(tree, verb) || tree.Child(verb, "nsubj", "nsubj:pass", "expl") >= 0)
        {
            return false;
        }

        return tree[verb].Tag switch
        {
            "VBD" => true,
            "VBN" => tree.Child(verb, "aux") >= 0,
            "VBG" => tree[verb].Relation is "acl" or "advcl" && tree.Child(verb, "mark") >= 0,
            "VB" => tree[verb].Relation is "advcl" && tree.Child(verb, "aux") < 0 && verb > 0 && tree[verb - 1].Form is "than",
            _ => false,
        };
    }

    // "... quit the town, a fortnight after seizing it", "gunmen shot dead a judge and wounded two": who did the one did the other.
    private Party? GoesOn(int sentence, Draft draft)
    {
        var tree = draft.Tree;
        var verb = draft.Predicate;
        if (draft.Agent >= 0 || draft.Kind is StatementKind.Casualties or StatementKind.Withdrawal || !LacksSubject(tree, verb))
        {
            return null;
        }

        for (int at = tree[verb].Head, steps = 0; at >= 0 && steps < MostSteps; at = tree[at].Head, steps++)
        {
            if (SpeechLexicon.Verb(tree[at]) is not null || tree[at].Relation is "acl:relcl")
            {
                // "Fighters quit the town, residents said, a fortnight after seizing it."
                return tree.Child(at, "ccomp") is >= 0 and var told && told < verb && tree.Child(told, "nsubj") is >= 0 and var teller ? mentions.PartyAt(sentence, teller)
                    : tree[at].Relation is "conj" or "parataxis" && tree[at].Head is >= 0 and var main && main < verb && tree.Child(main, "nsubj") is >= 0 and var first ? mentions.PartyAt(sentence, first)
                    : null;
            }

            if (tree[at].PartOfSpeech is "VERB" && tree.Child(at, "nsubj") is >= 0 and var subject && (subject < verb || (at == tree[verb].Head && tree[verb].Relation is "advcl")))
            {
                return mentions.PartyAt(sentence, subject) ?? Named(sentence, tree, subject);
            }
        }

        return null;
    }
}
