using Lull.Reading.Lexicon;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>Turns the words of a draft into sides.</summary>
internal sealed class PartyFinder(MentionBook mentions, string text)
{
    private readonly Opponents _opponents = new(mentions);
    private readonly Doers _doers = new(mentions, text);
    private readonly Accusations _accusations = new(mentions);
    private readonly PartyPhrases _phrases = new(mentions, text);

    /// <summary>True where the phrase headed by a word is a side or belongs to one.</summary>
    public bool IsSide(int sentence, int token) => mentions.PartiesAt(sentence, token).Count > 0;

    /// <summary>The registry's id of the side at a word; null where it is none of the registry's, or there is no word.</summary>
    public string? ActorAt(int sentence, int token) => token < 0 ? null : mentions.PartyAt(sentence, token)?.ActorId;

    /// <summary>Doer and done-to of a draft; both of "the two sides" where the phrase stands for two.</summary>
    public (Party? Agent, Party? Patient) Sides(int sentence, Draft draft)
    {
        var agent = draft.Kind is not StatementKind.Monitoring && IsCounter(draft.Tree, draft.Agent) ? null : IsMeans(draft.Tree, draft.Agent) ? Agent(sentence, draft.Tree, draft.Tree.Child(draft.Predicate, "nsubj")) : Agent(sentence, draft.Tree, draft.Agent) ?? Agent(sentence, draft.Tree, draft.Doer);
        var patient = Patient(sentence, draft.Tree, Targets.Of(draft, ReadingLexicon.Default, word => IsSide(sentence, word)));
        patient ??= _accusations.Accused(sentence, draft);
        if (draft.Patient >= 0 && draft.Agent >= 0 && IsEachOther(draft.Tree, draft.Patient))
        {
            return mentions.PartiesAt(sentence, draft.Agent) is [var left, var right, ..] ? (left, right) : (agent, Joined(sentence, draft) ?? patient);
        }

        if (draft is { Kind: StatementKind.Resumption } && (draft.Inner is StatementKind.Clash || draft.Entry.Word is "hostility") && agent is null && patient is null)
        {
            return _opponents.Of(sentence, draft);
        }

        return draft.Kind.IsSymmetric() ? Together(sentence, draft, agent, patient) : (agent ?? Doer(sentence, draft, patient), patient);
    }

    // Of what two sides do alike.
    private (Party? Agent, Party? Patient) Together(int sentence, Draft draft, Party? agent, Party? patient)
    {
        if (draft.Agent >= 0 && (patient is null || draft.Patient == draft.Agent) && mentions.PartiesAt(sentence, draft.Agent) is [var first, var second, ..])
        {
            return (first, second);
        }

        agent ??= patient is not null && draft.Agent >= 0 && (draft.Kind is StatementKind.Clash || draft is { Kind: StatementKind.Negotiation or StatementKind.Ceasefire, Entry.Class: WordClass.Verb }) ? _doers.Named(sentence, draft.Tree, draft.Agent) : null;
        if (agent is null)
        {
            return draft.Patient >= 0 && mentions.PartiesAt(sentence, draft.Patient) is [var one, var other, ..] ? (one, other)
                : patient is null || (draft.Patient >= 0 && draft.Tree.Case(draft.Patient) is "between") ? Both(_opponents.Of(sentence, draft), patient)
                : (agent, patient);
        }

        patient ??= Joined(sentence, draft) ?? _opponents.Other(sentence, draft);
        return (agent, patient ?? (agent is { ActorId: null, IsImplied: false } && draft.Agent >= 0 && PartyPhrases.IsPaired(draft.Tree, draft.Agent) ? agent : null));
    }

    private static (Party? Agent, Party? Patient) Both((Party? One, Party? Other) pair, Party? patient) =>
        patient is null || pair is { One: not null, Other: not null } ? pair : (null, patient);

    // "The armies of India and Pakistan shelled each other."
    private static bool IsEachOther(SentenceTree tree, int token) =>
        token + 1 < tree.Count && ((tree[token].Lemma is "each" && tree[token + 1].Lemma is "other") || (tree[token].Lemma is "one" && tree[token + 1].Lemma is "another") || (tree[token].Lemma is "other" && token > 0 && tree[token - 1].Lemma is "each"));

    // Who came under fire, or is accused, does not do it himself.
    private Party? Doer(int sentence, Draft draft, Party? patient) =>
        (_accusations.Accuser(sentence, draft) ?? _doers.Of(sentence, draft)) is { } doer && !(draft.Kind is StatementKind.Attack or StatementKind.Strike or StatementKind.Killing or StatementKind.ViolationClaim && IsSame(doer, patient)) ? doer : null;

    /// <summary>True where two parties are one.</summary>
    public static bool IsSame(Party one, Party? other) =>
        other is not null && (one.Span == other.Span || (one.ActorId is not null && string.Equals(one.ActorId, other.ActorId, StringComparison.Ordinal))
            || (one.Name is not null && string.Equals(one.Name, other.Name, StringComparison.Ordinal)));

    // "No raids were recorded by the police": who counts them is not who makes them.
    private static bool IsCounter(SentenceTree tree, int token) =>
        token >= 0 && tree[token].Relation is "obl:agent" or "obl" && tree[token].Head is >= 0 and var verb && tree.Case(token) is "by"
        && tree[verb].Lemma is "record" or "log" or "count" or "register" or "document" or "tally" or "detect" or "observe" or "report" or "note" or "verify" or "confirm" or "see" or "hear" or "witness" or "film";

    // "By Friday", "by radio": neither does anything.
    private static bool IsMeans(SentenceTree tree, int token) =>
        token >= 0 && tree[token].Relation is "obl:agent" or "obl" or "nmod" && tree.Case(token) is "by"
        && (Times.CalendarWords.IsDayOrMonth(tree[token].Form)
            || tree[token].Lemma is "radio" or "telephone" or "phone" or "letter" or "telegram" or "mail" or "email" or "e-mail" or "video" or "post" or "courier" or "loudspeaker" or "air"
                or "sea" or "land" or "road" or "rail" or "train" or "boat" or "night" or "day" or "dawn" or "dusk" or "noon" or "midnight" or "nightfall" or "evening" or "morning" or "sunset"
                or "chance" or "mistake" or "accident" or "surprise" or "then" or "now" or "hand" or "law" or "consensus" or "vote" or "majority" or "decree");

    // "The government and the front signed a truce": the front.
    private Party? Joined(int sentence, Draft draft)
    {
        foreach (var child in draft.Agent < 0 ? [] : draft.Tree.Children(draft.Agent))
        {
            if (child > draft.Agent && draft.Tree[child].Relation is "conj" && Agent(sentence, draft.Tree, child) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Whoever the phrase headed by a word stands for as a doer; null for a thing or a weapon.</summary>
    public Party? Agent(int sentence, SentenceTree tree, int token)
    {
        if (token < 0)
        {
            return null;
        }

        if (_phrases.Marked(sentence, tree, token) is { } marked)
        {
            return marked;
        }

        if (tree[token] is { PartOfSpeech: "NOUN" or "PROPN", Relation: "appos", Head: >= 0 and var called } && char.IsLower(tree[token].Form[0]) && tree[called].PartOfSpeech is "PROPN"
            && mentions.KindAt(sentence, called) is MentionKind.Side && mentions.PartyAt(sentence, called) is { Name: not null } named)
        {
            // "The Lanterns, the militia that took the town": the Lanterns.
            return named;
        }

        if (mentions.PartyAt(sentence, token) is { } side)
        {
            return side.ActorId is null && !side.IsImplied ? _phrases.Titled(sentence, tree, token, side) : side;
        }

        if (Partitives.WholeOf(tree, token) is >= 0 and var whole && tree.Child(whole, "nmod:poss") >= 0 && Described(sentence, tree, whole) is { } part)
        {
            // "None of our aircraft."
            return part;
        }

        if (tree.HasChild(token, "det", "no") && NoneOf(sentence, tree, token) is { } none)
        {
            return none;
        }

        return tree[token].PartOfSpeech is "PRON" && Pronoun(sentence, tree, token) is { } somebody ? somebody : Described(sentence, tree, token);
    }

    // "No fighter of this army lays mines": the army; "no insurgent has entered the town": insurgents.
    private Party? NoneOf(int sentence, SentenceTree tree, int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (child > token && tree[child].Relation is "nmod" && tree.Case(child) is "of" or "from" && mentions.PartyAt(sentence, child) is { } whole)
            {
                return whole;
            }
        }

        return SideWords.Of(tree[token]) is SideWordClass.Armed or SideWordClass.Force or SideWordClass.Member ? mentions.PhraseAt(sentence, token) : null;
    }

    // Somebody who is no side that is known.
    private Party? Described(int sentence, SentenceTree tree, int token)
    {
        // "Each side says that the other shot first."
        if (tree[token].Lemma is "other" && tree[token].Relation is "nsubj" or "obj" && tree.HasChild(token, "det", "the"))
        {
            return mentions.PhraseAt(sentence, token);
        }

        // "Rostal's artillery", where nobody knows what Rostal is.
        if (tree[token].Lemma is "artillery" or "battery" or "gun" or "howitzer" or "cannon" or "mortar" or "armour" or "armor" or "aviation" or "sniper"
            && (tree.Child(token, "nmod:poss") is >= 0 and var owner ? tree[owner].PartOfSpeech is "PROPN" or "PRON" : tree.Child(token, "compound", "amod") is >= 0 and var own && tree[own].Tag is "NNP" or "NNPS"))
        {
            return mentions.PhraseAt(sentence, token);
        }

        // Those who fly them are meant; a drone or a missile is nobody.
        if (tree[token].Lemma is "warplane" or "jet" or "aircraft" or "helicopter" or "gunship" or "plane" or "bomber" or "gunboat"
            or "vessel" or "ship" or "boat" or "trawler" or "warship" or "frigate" or "submarine" or "tank" or "tanker" or "truck" or "patrol")
        {
            return _phrases.OfWhom(sentence, tree, token);
        }

        var isSomebody = mentions.KindAt(sentence, token) is MentionKind.People or MentionKind.Person
            || (tree[token].PartOfSpeech is "PROPN" && mentions.KindAt(sentence, token) is not MentionKind.Place && !ReadingLexicon.Default.IsIn("munition", tree[token].Lemma.ToLowerInvariant()));
        return isSomebody && tree[token].PartOfSpeech is not "PRON" ? _phrases.Titled(sentence, tree, token, _phrases.OfWhom(sentence, tree, token)) : null;
    }

    /// <summary>Whoever or whatever the phrase headed by a word stands for as a target.</summary>
    public Party? Patient(int sentence, SentenceTree tree, int token)
    {
        if (token < 0)
        {
            return null;
        }

        return mentions.PartyAt(sentence, token)
            ?? (tree[token].PartOfSpeech is "PRON" or "DET" ? Taken(sentence, token) ?? Pronoun(sentence, tree, token) : null)
            ?? Whole(sentence, tree, token)
            ?? (tree[token].PartOfSpeech is "NOUN" or "PROPN" or "NUM" or "ADJ" ? mentions.PhraseAt(sentence, token) : null);
    }

    // "They killed two of my boys", where nobody can say for sure who they are: named as they are called, resolved to nobody.
    private Party? Pronoun(int sentence, SentenceTree tree, int token) =>
        tree[token].Form.ToLowerInvariant() is "we" or "us" or "they" or "them" or "he" or "him" or "she" or "you" or "those" or "anyone" or "everyone"
        || (Pronouns.Of(tree, token) is PronounSort.One && tree[token].Relation is "nsubj" && mentions.DenotationAt(sentence, token) is null)
            ? _phrases.Behind(mentions.PhraseAt(sentence, token), tree, token)
            : null;

    // "The warehouse was hit; both sides say they did not target it": the thing that is taken up.
    private Party? Taken(int sentence, int token) =>
        mentions.DenotationAt(sentence, token) is { IsImplied: true, Kind: MentionKind.Thing or MentionKind.People or MentionKind.Place } thing
            && (thing.Kind is not MentionKind.Thing || IsTarget(thing.Span.Of(text).Split(' ')[^1]))
            ? new Party(thing.Span.Of(text), thing.Span, ActorId: null, Name: null, IsImplied: true)
            : null;

    private static bool IsTarget(string word) =>
        SideWords.Of(word) is not SideWordClass.None || ReadingLexicon.Default.IsIn("places", word.ToLowerInvariant()) || ReadingLexicon.Default.IsIn("vessel", word.ToLowerInvariant());

    // "any of the objectives or leaders of the factions": the factions' own.
    private Party? SideOf(int sentence, SentenceTree tree, int token)
    {
        if ((mentions.PartyAt(sentence, token) ?? Whole(sentence, tree, token)) is { Name: not null } side)
        {
            return side;
        }

        var next = tree.Child(token, "conj");
        return next > token ? SideOf(sentence, tree, next) : null;
    }

    // "several of their hostages", "the village of Orlivka": the words that follow say who or which.
    private Party? Whole(int sentence, SentenceTree tree, int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (child > token && tree[token].Lemma is "many" && tree[child].Relation is "nmod" && tree.Case(child) is "as" or "")
            {
                return mentions.PartyAt(sentence, child) ?? mentions.PhraseAt(sentence, child);
            }

            if (child < token || tree[child].Relation is not ("nmod" or "obl") || tree.Case(child) is not "of")
            {
                continue;
            }

            if (SideOf(sentence, tree, child) is { } side)
            {
                return side;
            }

            var (head, part) = (mentions.PhraseAt(sentence, token), _phrases.Behind(mentions.PhraseAt(sentence, child), tree, child));
            if (tree[token].Lemma is "none" or "any" or "all" or "most" or "each" || tree[child].Lemma is "who" or "which")
            {
                // "None of the prisoners": they; "three of whom": three.
                return tree[child].Lemma is "who" or "which" ? head : part;
            }

            var span = head.Span.Join(part.Span);
            return head with { Span = span, Text = span.Of(text) };
        }

        return null;
    }
}
