using Lull.Actors;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Mentions;

/// <summary>Settles what a noun phrase that is no pronoun stands for: by its name, by whom it belongs to, or by what went before.</summary>
internal sealed class NounReader(
    IReadOnlyList<SentenceTree> trees,
    string text,
    NameBook names,
    SideMaker sides,
    Backward back,
    Func<int, int, Denotation?> at)
{
    private readonly SideMaker _sides = sides;
    private readonly Appositions _beside = new(trees, names, at);
    private readonly Owners _owners = new(trees, names, at, members => sides.Together(members, string.Join(" and ", members.Select(member => member.Name))));

    /// <summary>A phrase whose head is part of a name.</summary>
    public Denotation Named(int sentence, int token, NameUse use)
    {
        var tree = trees[sentence];
        var entity = names.Of(use);
        var phrase = NounPhrase.Of(tree, token);
        var span = token == use.Head && phrase.Bare(tree) <= use.First ? tree.Span(phrase.Bare(tree), Math.Max(phrase.Last, use.Last)) : tree.Span(use.First, use.Last);
        if (entity.Kind is MentionKind.Place && Acts.IsActing(tree, use.Head) && _sides.SeatedAt(entity) is { } state)
        {
            return new Denotation(MentionKind.Side, state, Name: null, span, IsImplied: false, IsPlural: false);
        }

        if (With(sentence, tree, use, entity) is { } together)
        {
            return new Denotation(MentionKind.Side, together, Name: null, span, IsImplied: false, IsPlural: true);
        }

        if (StateBehind(sentence, token, use, entity) is { } owner)
        {
            return owner with { Kind = MentionKind.Side, Span = span.Join(owner.Span) };
        }

        if (entity.Kind is MentionKind.Side && SideWords.Of(tree[use.Last]) is SideWordClass.Force or SideWordClass.Body)
        {
            // The Free Ossir Army is called an army, but of whom it is shows elsewhere.
            var isStates = entity.Actor is not null || SideWords.Of(tree[use.Last]) is SideWordClass.Body;
            _sides.Call(entity, SideWords.Singular(tree[use.Last].Form), isStates ? SideWords.Of(tree[use.Last]) : SideWordClass.Group, span.Of(text));
        }

        // A place that acts is its government.
        var kind = entity.Kind is MentionKind.Place && Acts.IsActing(tree, use.Head) ? MentionKind.Side : entity.Kind;
        return new Denotation(kind, entity, Name: null, span, IsImplied: false, SidePhrases.IsPlural(tree[use.Head]) && kind is MentionKind.Side);
    }

    // "Indian and Pakistani troops": both states'.
    private Entity? With(int sentence, SentenceTree tree, NameUse use, Entity last)
    {
        if (use.First == use.Last || tree[use.First].Relation is not "conj" || tree[use.First].Head is not (>= 0 and var first) || first >= use.First
            || names.UseAt(sentence, first) is not { } before || names.Of(before) is not { Kind: not MentionKind.Person } other || other.Id == last.Id)
        {
            return null;
        }

        return _sides.Together([other, last], other.Name + " and " + last.Name);
    }

    // "The Armed Forces of the Democratic Republic of the Congo", where the registry knows the state alone.
    private Denotation? StateBehind(int sentence, int token, NameUse use, Entity entity)
    {
        if (entity is not { Kind: MentionKind.Side, Actor: null } || SideWords.Of(trees[sentence][use.Last]) is not (SideWordClass.Force or SideWordClass.Body))
        {
            return null;
        }

        foreach (var child in trees[sentence].Children(token))
        {
            if (child > use.Last && trees[sentence].Case(child) is "of" && at(sentence, child) is { } state)
            {
                // "The General Staff of Mikal", a state that the registry does not know.
                return state is { Side.Actor.Kind: ActorKind.State } ? state
                    : state is { Kind: MentionKind.Place, Entity.Actor: null } && child <= use.Last + 3 ? state with { Name = trees[sentence].Span(use.First, child).Of(text) }
                    : null;
            }
        }

        return null;
    }

    /// <summary>A phrase whose head is a common noun.</summary>
    public Denotation Noun(int sentence, int token)
    {
        var tree = trees[sentence];
        var phrase = NounPhrase.Of(tree, token);
        var @class = IsGeneralStaff(tree, token) ? SideWordClass.Force : SideWords.Of(tree[token]);
        var span = tree.Span(phrase.Bare(tree), phrase.Last);
        var isPlural = SidePhrases.IsPlural(tree[token]);
        if ((tree.HasChild(token, "det", "no") && !(@class is SideWordClass.Force or SideWordClass.Member or SideWordClass.Thing or SideWordClass.Armed && HasName(sentence, phrase))) || tree[token].Lemma is "one" or "nobody" || Idioms.IsNoSide(tree, token))
        {
            return new Denotation(MentionKind.Thing, Entity: null, Name: null, span, IsImplied: false, isPlural);
        }

        // "The paramilitary Rapid Support Forces": no others than they.
        if (@class is SideWordClass.Armed && tree[token].Relation is "amod" or "compound" && tree[token].Head is > 0 and var named
            && names.UseAt(sentence, named) is { } known && names.Of(known).Kind is MentionKind.Side)
        {
            _sides.Call(names.Of(known), SideWords.Singular(tree[token].Form), @class, names.Of(known).Name);
            return new Denotation(MentionKind.Side, names.Of(known), Name: null, tree.Span(known.First, known.Last), IsImplied: true, IsPlural: true);
        }

        if (@class is SideWordClass.Office or SideWordClass.None or SideWordClass.Member && _beside.Person(sentence, token) is { } person)
        {
            return person with { Span = tree.Span(phrase.Bare(tree), phrase.Last) };
        }

        if (tree.Child(token, "nmod:poss") is >= 0 and var possessor && Pronouns.IsOfTurn(tree, possessor))
        {
            return OfTurn(@class, span, isPlural) with { Turn = @class is SideWordClass.None or SideWordClass.People ? null : (sentence, possessor) };
        }

        // "Her country's troops": the country of whoever she is.
        return @class is SideWordClass.None && tree[token].Lemma is "country" or "nation" or "homeland" && _owners.Of(sentence, phrase) is { IsImplied: true, Side: { } home } whose
            ? whose with { Kind = MentionKind.Side, Entity = home }
            : Owned(sentence, phrase, @class);
    }

    // "No Israeli soldier": one of Israel's all the same.
    private bool HasName(int sentence, NounPhrase phrase)
    {
        for (var index = phrase.First; index < phrase.Head; index++)
        {
            if (names.UseAt(sentence, index) is { } use && names.Of(use).Kind is not MentionKind.Person)
            {
                return true;
            }
        }

        return false;
    }

    // "Its opponents", "the army's enemies": anybody but them.
    private static bool IsAgainst(string noun) =>
        noun is "opponent" or "enemy" or "rival" or "foe" or "adversary" or "critic" or "detractor" or "captor" or "attacker" or "besieger" or "tormentor";

    private static bool IsGeneralStaff(SentenceTree tree, int token) =>
        tree[token].Lemma is "staff" && tree[token].Relation is not "compound" && (tree.HasChild(token, "amod", "general") || tree.HasChild(token, "amod", "joint") || tree.HasChild(token, "compound", "general"));

    // Whose "our forces" are shows once it is known who speaks.
    private static Denotation OfTurn(SideWordClass @class, TextSpan span, bool isPlural) =>
        new(
            @class switch
            {
                SideWordClass.None or SideWordClass.Thing => MentionKind.Thing,
                SideWordClass.People => MentionKind.People,
                _ => MentionKind.Side,
            },
            Entity: null, Name: null, span, IsImplied: false, isPlural);

    private Denotation Owned(int sentence, NounPhrase phrase, SideWordClass @class)
    {
        var tree = trees[sentence];
        var token = phrase.Head;
        var span = tree.Span(phrase.Bare(tree), phrase.Last);
        var isPlural = SidePhrases.IsPlural(tree[token]);
        var owner = @class is SideWordClass.None or SideWordClass.People || IsAgainst(tree[token].Lemma) ? null : _owners.Of(sentence, phrase);
        if (owner is { Kind: MentionKind.Place or MentionKind.Side, Entity: { Actor: null } seat } && @class is SideWordClass.Force or SideWordClass.Body && _sides.SeatedAt(seat) is { } seated)
        {
            // "Caracas, whose own army has mobilised": Venezuela's.
            owner = owner with { Kind = MentionKind.Side, Entity = seated, Name = SidePhrases.Named(tree, phrase, text) };
        }

        owner = owner is { Kind: MentionKind.Place, Side.Actor: null } && @class is SideWordClass.Thing && !_owners.IsArmsOf(sentence, phrase) ? null : owner;
        if (owner?.Side is { } armed && (@class is SideWordClass.Armed || tree[token].Lemma is "commander" or "fighter" or "gunman" or "leader" or "unit" or "soldier"))
        {
            _sides.Arm(armed);
        }

        return @class switch
        {
            SideWordClass.None => new Denotation(MentionKind.Thing, Entity: null, Name: null, span, IsImplied: false, isPlural),
            SideWordClass.People => new Denotation(MentionKind.People, Entity: null, Name: null, span, IsImplied: false, isPlural),
            SideWordClass.Thing => new Denotation(
                owner is null ? MentionKind.Thing : MentionKind.Belonging, owner?.Side, owner?.Name, span, owner?.IsImplied ?? false, isPlural),
            SideWordClass.Office => new Denotation(MentionKind.Person, owner?.Side, owner?.Name, span, owner?.IsImplied ?? false, isPlural),
            SideWordClass.Member when _beside.Side(sentence, token) is { } named => named with { Span = span },
            SideWordClass.Member => owner is null
                ? new Denotation(MentionKind.People, Entity: null, Name: null, span, IsImplied: false, isPlural)
                : owner with { Kind = MentionKind.Side, Span = span, IsPlural = isPlural },
            _ => SideNoun(sentence, phrase, @class, owner),
        };
    }

    /// <summary>The side that a phrase names as its owner: Hezbollah in "Hezbollah's leader"; null where it names none.</summary>
    public Denotation? OwnerOf(int sentence, int token) => _owners.Of(sentence, NounPhrase.Of(trees[sentence], token));

    /// <summary>"Both", "the two sides": the pair last spoken of together, or the two sides most spoken of; unresolved where there are fewer.</summary>
    public Denotation? Both(int sentence, int token, NounPhrase phrase)
    {
        var span = phrase.Span(trees[sentence]);
        if (back.Pair(sentence, token) is not { } members)
        {
            return null;
        }

        return new Denotation(MentionKind.Side, Together(members, span.Of(text)), Name: null, span, IsImplied: true, IsPlural: true);
    }

    /// <summary>Two or more sides as one.</summary>
    public Entity Together(IReadOnlyList<Entity> members, string name) => _sides.Together(members, name);

    private Denotation SideNoun(int sentence, NounPhrase phrase, SideWordClass @class, Denotation? owner)
    {
        var tree = trees[sentence];
        var span = tree.Span(phrase.Bare(tree), phrase.Last);
        var isPlural = SidePhrases.IsPlural(tree[phrase.Head]);
        if (_beside.Side(sentence, phrase.Head) is { } named)
        {
            return named with { Span = span };
        }

        if (SidePhrases.IsBoth(tree, phrase) && Both(sentence, phrase.Head, phrase) is { } both)
        {
            return both;
        }

        if (@class is SideWordClass.Body && SeatOf(tree, sentence, phrase.Head) is { } seated)
        {
            return seated with { Span = span.Join(seated.Span) };
        }

        if (owner?.Side is { } side && !IsOnlyOf(side, @class) && !SidePhrases.HasLeft(tree[phrase.Head]) && !(side.Actor is null && owner.IsPlural && SidePhrases.IsUnion(tree[phrase.Head])))
        {
            var own = side.Actor is null ? Composite(tree, phrase, owner) : null;
            _sides.Call(side, SideWords.Singular(tree[phrase.Head].Form), @class, own ?? owner.Name ?? side.Name);
            return owner with { Kind = MentionKind.Side, Span = span, IsPlural = isPlural, Name = own ?? owner.Name };
        }

        return Unowned(tree, sentence, phrase, @class);
    }

    // "The government in Khartoum": the state's whose seat that is; in a town that is nobody's seat the government of that name.
    private Denotation? SeatOf(SentenceTree tree, int sentence, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child > head && tree[child].Relation is "nmod" && tree.Case(child) is "in" && tree[head].Relation is "nsubj" or "nsubj:pass" or "obl:agent" or "nmod:poss" or "appos"
                && names.UseAt(sentence, child) is { } use && names.Of(use) is { Kind: not MentionKind.Person, Actor: null } place)
            {
                var name = tree.Span(head, use.Last);
                var side = _sides.SeatedAt(place) ?? _sides.Described(place.Name, tree[head], SideWordClass.Body, name.Of(text));
                return new Denotation(MentionKind.Side, side, side.Actor is null ? name.Of(text) : null, name, IsImplied: false, IsPlural: false);
            }
        }

        return null;
    }

    // A side that is nobody's: one taken up again, or one by its own words.
    private Denotation Unowned(SentenceTree tree, int sentence, NounPhrase phrase, SideWordClass @class)
    {
        var span = tree.Span(phrase.Bare(tree), phrase.Last);
        var isPlural = SidePhrases.IsPlural(tree[phrase.Head]);
        var words = SidePhrases.Distinguishing(tree, phrase, text);
        if (words.Length == 0 && !SidePhrases.IsIndefinite(tree, phrase) && _sides.TakenUp(back.Sides(sentence, phrase.Head).Where(side => !(side.Sentence == sentence && (AntecedentSigns.IsFoe(tree, side.Token, phrase.Head) || AntecedentSigns.IsToldTo(tree, side.Token)))), sentence, tree[phrase.Head], @class, SidePhrases.IsDefinite(tree, phrase)) is { } trace)
        {
            return trace.Denotation with
            {
                Kind = MentionKind.Side,
                Entity = trace.Denotation.Side,
                Span = @class is SideWordClass.Force or SideWordClass.Body ? span
                    : trace.Denotation.Kind is MentionKind.Side ? trace.Denotation.Span
                    : back.LastNamed(trace.Denotation.Side!) ?? trace.Denotation.Span,
                Name = _sides.NameBy(trace.Denotation.Side!, SideWords.Singular(tree[phrase.Head].Form)) ?? (trace.Denotation.Side!.Actor is not null || (trace.Denotation.Side.Words.Count > 0 && @class is not (SideWordClass.Force or SideWordClass.Body)) ? trace.Denotation.Name : SidePhrases.Named(tree, phrase, text)),
                IsImplied = true,
                IsPlural = isPlural,
            };
        }

        if (words.Length == 0 && Idioms.IsSideOnlyInReference(tree[phrase.Head])
            && !(tree[phrase.Head].Lemma is "side" or "party" && SidePhrases.IsDefinite(tree, phrase) && tree.HasChild(phrase.Head, "amod", "other")))
        {
            return new Denotation(MentionKind.Thing, Entity: null, Name: null, span, IsImplied: false, isPlural);
        }

        var made = _sides.Described(words, tree[phrase.Head], @class, SidePhrases.Named(tree, phrase, text));
        return new Denotation(MentionKind.Side, made, SidePhrases.Named(tree, phrase, text), span, IsImplied: false, isPlural);
    }

    // "Velmari soldiers" goes by its own words, not by "Velmar"; "Kadir Front fighters" are the Kadir Front's.
    // and "gunmen of the coalition" by the coalition's name.
    private string? Composite(SentenceTree tree, NounPhrase phrase, Denotation owner) =>
        !owner.IsImplied && owner.Span.Start < tree[phrase.Head].Span.Start && owner.Side is { Class: SideWordClass.None, Words.Count: 0 } side && !side.Name.All(char.IsUpper) ? SidePhrases.Named(tree, phrase, text) : null;

    // "Lebanese fighters" are not Lebanon's, and "Iraqi factions" not Iraq's.
    private static bool IsOnlyOf(Entity side, SideWordClass @class) =>
        (side.Actor is { Kind: ActorKind.State } || side.Kind is MentionKind.Place) && @class is SideWordClass.Armed or SideWordClass.Group;
}
