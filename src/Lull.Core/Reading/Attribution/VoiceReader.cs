using Lull.Reading.Lexicon;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;

namespace Lull.Reading.Attribution;

/// <summary>Makes a voice of the phrase that names a speaker.</summary>
internal sealed class VoiceReader(string text, IReadOnlyList<SentenceTree> trees, MentionBook mentions, Entity? issuer)
{
    /// <summary>The speaker whom the phrase headed by a word names; null for a word that names nobody.</summary>
    public Voice? Read(int sentence, int head, string? verb)
    {
        var tree = trees[sentence];
        if (Pronouns.IsOfTurn(tree, head))
        {
            // "I can tell you that", "we remind the public that": whoever speaks already, or the report itself.
            return verb is "deny" or "reject" or "dispute" or "refute" && issuer is not null ? new Voice(issuer.Name, issuer, issuer, Role: null, verb, tree[head].Span) : null;
        }

        // "Our teams have recorded": the report's own.
        if (tree.Child(head, "nmod:poss") is >= 0 and var owner && Pronouns.Of(tree, owner) is PronounSort.Speaker && verb is "record" or "log" or "count" or "register" or "document" or "tally" or "detect" or "observe")
        {
            return null;
        }

        if (IsOfPublisher(sentence, tree, head))
        {
            return null;
        }

        var named = Named(sentence, head);
        if (named != head)
        {
            return Read(sentence, named, verb);
        }

        var denotation = mentions.DenotationAt(sentence, head);
        if (tree[head].PartOfSpeech is "PRON" && denotation is null)
        {
            return tree[head].Lemma is "it" or "that" ? null : new Voice(tree[head].Form, Who: null, Side: null, Role: null, verb, tree[head].Span);
        }

        return denotation switch
        {
            { Entity: { Kind: MentionKind.Person } person } => new Voice(person.Name, person, person.Home, person.Role, verb, denotation.Span),
            { Kind: MentionKind.Person } => Office(sentence, head, denotation, verb),
            { Kind: MentionKind.Side or MentionKind.Place, Entity: { } side } => new Voice(SideText(tree, head, denotation), side, side, Role: null, verb, denotation.Span),
            _ when SpeechLexicon.Noun(tree[head]) is not null => Document(sentence, head, verb),
            _ => new Voice(Phrase(tree, head, denotation), denotation?.Entity, denotation?.Side, Role: null, verb, denotation?.Span ?? tree[head].Span),
        };
    }

    // "An earlier post said", "an AFP correspondent saw"; "there" and "what" are nobody.
    private bool IsOfPublisher(int sentence, SentenceTree tree, int head) =>
        tree[head].Lemma is "post" or "article" or "version" or "edition" or "headline" or "update"
        || (ReadingLexicon.Default.IsIn("reporters", tree[head].Lemma) && mentions.DenotationAt(sentence, head) is { Entity: null } or { Kind: MentionKind.Person, Entity.Kind: not MentionKind.Person })
        || (tree[head].Form.ToLowerInvariant() is "there" or "what" or "this" or "which" && mentions.DenotationAt(sentence, head) is null);

    // "Piet Aarden, who recalled": who that is; "one of them, Piet Aarden": the name; "the army and the front each": the army.
    private int Named(int sentence, int head)
    {
        var tree = trees[sentence];
        if (Pronouns.Of(tree, head) is PronounSort.Relative)
        {
            var clause = Pronouns.ClauseOf(tree, head);
            return clause >= 0 && tree[clause].Head is >= 0 and var antecedent && antecedent < head ? Named(sentence, antecedent) : head;
        }

        var form = tree[head].Form.ToLowerInvariant();
        if (form is "each" or "both" or "all" && tree[head].Head >= 0 && tree.Child(tree[head].Head, "nsubj") is >= 0 and var subject && subject < head)
        {
            return subject;
        }

        if (form is not ("one" or "another" or "others" or "some" or "two" or "most" or "many" or "mum" or "dad" or "man" or "woman"))
        {
            return head;
        }

        foreach (var child in tree.Children(head))
        {
            // "One of them, asking not to be named": nobody but them.
            if (child > head && tree[child].Relation is "nmod" && tree[child].PartOfSpeech is "PRON" && mentions.DenotationAt(sentence, child) is not null && tree.Child(head, "appos") < 0)
            {
                return child;
            }

            if (child > head && tree[child].Relation is "appos" or "flat" or "nmod" && (form is "mum" or "dad" || tree.Case(child) is not "of")
                && mentions.DenotationAt(sentence, child) is { Entity.Kind: MentionKind.Person } && tree[child].PartOfSpeech is "PROPN")
            {
                return child;
            }
        }

        return head;
    }

    /// <summary>True where a word stands for somebody who can speak.</summary>
    public bool MaySpeak(int sentence, int head) =>
        mentions.KindAt(sentence, head) is MentionKind.Side or MentionKind.Person or MentionKind.People || SpeechLexicon.Noun(trees[sentence][head]) is not null
        || trees[sentence][head].Lemma is "media" or "medium" or "television" or "radio" or "newspaper" or "agency" or "broadcaster" or "channel" or "outlet" or "daily" or "tabloid" or "station";

    /// <summary>True where a word stands for a person, by name or by office.</summary>
    public bool IsPerson(int sentence, int head) => mentions.KindAt(sentence, head) is MentionKind.Person or MentionKind.People;

    /// <summary>True where a word stands for a side.</summary>
    public bool IsSide(int sentence, int head) => mentions.KindAt(sentence, head) is MentionKind.Side;

    /// <summary>True for people at large: residents, locals.</summary>
    public bool IsPublic(int sentence, int head) =>
        trees[sentence][head].Lemma is "local" or "resident" or "villager" or "civilian" or "inhabitant" or "family" or "townspeople" or "townsfolk" or "population" or "people" or "everyone" or "everybody";

    /// <summary>True where a word stands for a place.</summary>
    public bool IsPlace(int sentence, int head) => mentions.KindAt(sentence, head) is MentionKind.Place;

    // For a side that is named, the name as it stands; for "it" and "the group", the fullest that the report has.
    private string SideText(SentenceTree tree, int head, Denotation denotation) =>
        tree[head].Lemma is "delegation" && PartOf(tree, head) is >= 0 and var sender ? tree.Span(NounPhrase.Of(tree, head).Bare(tree), NounPhrase.Of(tree, sender).Last).Of(text) :
        (IsPart(tree, head) && PartOf(tree, head) >= 0) || IsOfTown(tree, head, denotation) ? Phrase(tree, head, denotation: null)
        : denotation.IsImplied && tree[head].PartOfSpeech is "NOUN" && tree.Child(head, "nmod:poss", "nmod") is >= 0 and var whose && tree[whose].PartOfSpeech is "PRON" ? whose > head ? tree.Span(NounPhrase.Of(tree, head).First, whose).Of(text) : Phrase(tree, head, denotation: null)
        : denotation.Entity!.Members.Count > 0 && tree[head].PartOfSpeech is "NOUN" or "DET" ? Phrase(tree, head, denotation: null)
        : denotation is { IsImplied: true, Name: null, Entity.Actor.Kind: Actors.ActorKind.State } && tree[head].PartOfSpeech is "NOUN" ? Phrase(tree, head, denotation: null)
        : denotation.IsImplied || IsNamedBehind(tree, head, denotation) ? denotation.Name ?? denotation.Entity!.Name
        : tree[head].PartOfSpeech is "NOUN" && LastOfBody(tree, head, NounPhrase.Of(tree, head).Last) > NounPhrase.Of(tree, head).Last ? Phrase(tree, head, denotation: null)
        : tree[head].Entity is "O" || denotation.Entity!.Actor is not null || denotation.Span.Length > denotation.Entity.Name.Length ? denotation.Span.Of(text)
        : denotation.Name ?? denotation.Entity.Name;

    // "The monitoring group ACLED".
    private bool IsNamedBehind(SentenceTree tree, int head, Denotation denotation) =>
        tree[head].PartOfSpeech is "NOUN" && (tree.Child(head, "flat", "appos", "nmod:unmarked") > head || (head + 1 < tree.Count && tree[head + 1].PartOfSpeech is "PROPN")) && !denotation.Span.Of(text).Contains(denotation.Entity!.Name, StringComparison.Ordinal);

    // "The spokesman" may be one who has been named before.
    private Voice Office(int sentence, int head, Denotation denotation, string? verb)
    {
        var tree = trees[sentence];
        var phrase = NounPhrase.Of(tree, head);
        if (denotation.IsImplied && tree[head].PartOfSpeech is "PRON")
        {
            return new Voice(denotation.Span.Of(text), denotation.Entity, denotation.Side, Role: null, verb, denotation.Span);
        }

        if (phrase.First < head && tree[phrase.First].Form.Equals("the", StringComparison.OrdinalIgnoreCase)
            && mentions.PersonByRole(tree[head].Lemma) is { } person)
        {
            return new Voice(person.Name, person, person.Home ?? denotation.Side, person.Role, verb, denotation.Span);
        }

        var span = tree.Span(phrase.Bare(tree), Math.Max(IsPart(tree, head) ? LastOfBody(tree, head, phrase.Last) : phrase.Last, LastOfTitle(sentence, tree, head)));
        return new Voice(span.Of(text), denotation.Entity, denotation.Side, span.Of(text), verb, span);
    }

    // "The Minister of Information", but "the commander of the front" is its commander.
    private int LastOfTitle(int sentence, SentenceTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child > head && tree[child].Relation is "nmod" && tree[head + 1].Form is "of" or "for" && NounPhrase.Of(tree, child).First == head + 2
                && tree[head].Lemma.ToLowerInvariant() is "minister" or "secretary" or "commissioner" or "director" or "under-secretary" or "head"
                && char.IsUpper(tree[head].Form[0]) && char.IsUpper(tree[child].Form[0]) && mentions.DenotationAt(sentence, child) is not { Entity.Actor: not null })
            {
                return child;
            }
        }

        return -1;
    }

    // "A statement by the ministry said": the ministry.
    private Voice Document(int sentence, int head, string? verb)
    {
        var tree = trees[sentence];
        var author = tree.Child(head, "nmod:poss");
        foreach (var child in tree.Children(head))
        {
            author = author < 0 && child > head && tree[child].Relation is "nmod" && tree.Case(child) is "by" or "from" or "of" ? child : author;
        }

        if (author < 0)
        {
            author = tree.Child(head, "compound");
        }

        if (author < 0 && tree[head] is { Relation: "obj", Head: >= 0 } issued && tree[issued.Head].Lemma is "issue" or "release" or "publish" or "put" or "send" or "post" or "make")
        {
            // "issued a statement saying"
            author = Subjects.Of(tree, issued.Head);
        }

        return author >= 0 && mentions.DenotationAt(sentence, author) is { Kind: MentionKind.Person or MentionKind.Side } && Read(sentence, author, verb) is { } voice
            ? voice
            : new Voice(Phrase(tree, head, denotation: null), Who: null, Side: null, Role: null, verb, tree[head].Span);
    }

    private string Phrase(SentenceTree tree, int head, Denotation? denotation)
    {
        if (denotation is { IsImplied: true })
        {
            return denotation.Span.Of(text);
        }

        var phrase = NounPhrase.Of(tree, head);
        return tree.Span(tree[phrase.First].Form.Equals("both", StringComparison.OrdinalIgnoreCase) ? phrase.First : phrase.Bare(tree), LastOfBody(tree, head, phrase.Last)).Of(text);
    }

    // "One of the sources"
    private static int PartOf(SentenceTree tree, int head) =>
        head + 1 < tree.Count && tree[head + 1].Form is "of" && tree[head + 1].Head is var whole && whole > head && tree[whole].Head == head ? whole : -1;

    // "The University of Corrington", where the name is taken to end before the town.
    private static bool IsOfTown(SentenceTree tree, int head, Denotation denotation) =>
        IsInstitution(tree[head]) && PartOf(tree, head) is >= 0 and var town && tree[town].PartOfSpeech is "PROPN" && !denotation.IsImplied && denotation.Span.End <= tree[town].Span.Start;

    private static bool IsInstitution(Token token) =>
        token.PartOfSpeech is "PROPN" && token.Form is "University" or "Institute" or "Academy" or "College" or "Bank" or "Municipality" or "Diocese" or "Archdiocese" or "Bishop" or "Governorate" or "Representative";

    private static bool IsPart(SentenceTree tree, int head) =>
        tree[head].Form.ToLowerInvariant() is "one" or "another" or "two" or "three" or "some" or "several" or "many" or "most";

    // "A commission of inquiry", "the council of elders", "the University of Corrington".
    private static int LastOfBody(SentenceTree tree, int head, int last) =>
        IsPart(tree, head) && PartOf(tree, head) is >= 0 and var whole ? NounPhrase.Of(tree, whole).Last
        : IsInstitution(tree[head]) && PartOf(tree, head) is >= 0 and var town && tree[town].PartOfSpeech is "PROPN" ? NounPhrase.Of(tree, town).Last
        : tree[head].Lemma is "commission" or "board" or "court" && PartOf(tree, head) is >= 0 and var task && tree[task].Lemma is "inquiry" or "enquiry" or "expert" or "appeal" ? task
        : tree[head].PartOfSpeech is "NOUN" && last + 2 < tree.Count && tree[last + 1].Form is "of" && tree[last + 2].PartOfSpeech is "NOUN" && tree[last + 2].Head == head
            && SideWords.Of(tree[head]) is SideWordClass.Body or SideWordClass.Group && char.IsLower(tree[last + 2].Form[0])
            ? last + 2
            : last;
}
