using Lull.Actors;
using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Goes through a report from its first word to its last and settles what each noun phrase stands for.</summary>
internal sealed class Discourse
{
    private readonly IReadOnlyList<SentenceTree> _trees;
    private readonly string _text;
    private readonly NameBook _names;
    private readonly Backward _back;
    private readonly NounReader _nouns;
    private readonly Dictionary<(int Sentence, int Token), Denotation?> _denoted = [];
    private readonly Dictionary<int, Entity> _homes = [];

    private Discourse(IReadOnlyList<SentenceTree> trees, string text, NameBook names, ActorRegistry registry)
    {
        (_trees, _text, _names) = (trees, text, names);
        _back = new Backward(trees, new QuotedWords(trees, text), names);
        _nouns = new NounReader(trees, text, names, new SideMaker(names, registry), _back, At);
    }

    /// <summary>What every noun phrase stands for, by sentence and head.</summary>
    public static IReadOnlyDictionary<(int Sentence, int Token), Denotation> Read(
        IReadOnlyList<SentenceTree> trees,
        string text,
        NameBook names,
        ActorRegistry registry,
        int titleSentences)
    {
        var discourse = new Discourse(trees, text, names, registry);
        for (var sentence = 0; sentence < trees.Count; sentence++)
        {
            discourse.ReadSentence(sentence, isTitle: sentence < titleSentences);
        }

        return discourse._denoted.Where(entry => entry.Value is not null).ToDictionary(entry => entry.Key, entry => discourse.WithHome(entry.Value!));
    }

    private void ReadSentence(int sentence, bool isTitle)
    {
        var tree = _trees[sentence];
        for (var token = 0; token < tree.Count; token++)
        {
            if (!IsMention(tree, token) || At(sentence, token) is not { } denotation)
            {
                continue;
            }

            if (isTitle)
            {
                AddCoordination(tree, sentence, token, denotation);
                continue;
            }

            if (IsTraced(tree, token, denotation))
            {
                _back.Add(new Trace(denotation, sentence, token, tree[token].Relation, Prominence.Of(tree, token)));
            }

            if (denotation.Kind is MentionKind.Person)
            {
                LearnHome(tree, sentence, token, denotation);
            }

            AddCoordination(tree, sentence, token, denotation);
        }
    }

    // What a word stands for; a phrase further on is settled when an earlier one asks for it.
    private Denotation? At(int sentence, int token)
    {
        if (_denoted.TryGetValue((sentence, token), out var known))
        {
            return known;
        }

        // A phrase that leads back to itself through a faulty tree stands for nothing.
        _denoted[(sentence, token)] = null;
        var denotation = Settle(sentence, token);
        _denoted[(sentence, token)] = denotation;
        return denotation;
    }

    private Denotation? Settle(int sentence, int token)
    {
        var tree = _trees[sentence];
        var sort = Pronouns.Of(tree, token);
        if (sort is not PronounSort.None)
        {
            return Pronoun(sentence, token, sort);
        }

        if (tree[token].Form is "two" && tree[token].Relation is "nsubj" or "obj" && tree.HasChild(token, "det", "the"))
        {
            return _nouns.Both(sentence, token, NounPhrase.Of(tree, token));
        }

        if (Partitives.WholeOf(tree, token) is >= 0 and var whole && At(sentence, whole) is { } known && (known.Kind is not MentionKind.Thing || known.Turn is not null))
        {
            return known with { Span = known.IsImplied || known.Kind is MentionKind.Person ? known.Span : tree.Span(token, token).Join(known.Span), IsPlural = known.IsPlural && tree[token].Form.ToLowerInvariant() is not ("one" or "each" or "neither") };
        }

        return tree[token].PartOfSpeech is "PRON" or "DET" ? null
            : _names.UseAt(sentence, token) is { } use ? WithHome(_nouns.Named(sentence, token, use))
            : _nouns.Noun(sentence, token);
    }

    private Denotation WithHome(Denotation named) =>
        named.Entity is { Kind: MentionKind.Person, Home: null } person && _homes.TryGetValue(person.Id, out var home)
            ? named with { Entity = person with { Home = home } }
            : named;

    private Denotation? Pronoun(int sentence, int token, PronounSort sort)
    {
        var tree = _trees[sentence];
        switch (sort)
        {
            case PronounSort.Relative:
                return Relative(tree, sentence, token);
            case PronounSort.Speaker or PronounSort.Addressee:
                return null;
            case PronounSort.Both:
                return _nouns.Both(sentence, token, NounPhrase.Of(tree, token));
            case PronounSort.Latter or PronounSort.Former:
                return OneOfTwo(sentence, token, isLatter: sort is PronounSort.Latter);
            default:
                return _back.Antecedent(sentence, token, sort) is { } trace ? WithHome(Implied(trace)) : Ahead(sentence, token, sort);
        }
    }

    // "Despite its promise to leave, the militia", "after they had taken the town, the rebels": whoever the sentence is about.
    private Denotation? Ahead(int sentence, int pronoun, PronounSort sort)
    {
        var tree = _trees[sentence];
        if (sort is not (PronounSort.One or PronounSort.Many) || tree[pronoun].Relation is not ("nmod:poss" or "nsubj"))
        {
            return null;
        }

        for (int at = pronoun, steps = 0; tree[at].Head >= 0 && steps < tree.Count; at = tree[at].Head, steps++)
        {
            var main = tree[at].Head;
            if (tree[at].Relation is "obl" or "advcl" && at < main && tree[main].PartOfSpeech is "VERB" && tree.Child(main, "nsubj") is >= 0 and var subject && subject > at
                && tree[subject].PartOfSpeech is "NOUN" or "PROPN" && (tree[subject].Relation is "nsubj") && At(sentence, subject) is { Kind: MentionKind.Side, Side: not null } found)
            {
                return found with { IsImplied = true };
            }
        }

        return null;
    }

    // Of two sides that the sentence before spoke of together, else of the last two.
    private Denotation? OneOfTwo(int sentence, int token, bool isLatter)
    {
        var pair = _back.Recent.LastOrDefault(trace => trace.Sentence == sentence - 1 && trace.Denotation.Entity is { Members.Count: 2 });
        if (pair is not null && !_back.Recent.Any(trace => trace.Sentence == sentence && trace.Token < token && trace.Denotation is { IsImplied: false, Side: not null }))
        {
            var side = pair.Denotation.Entity!.Members[isLatter ? 1 : 0];
            return new Denotation(MentionKind.Side, side, Name: null, _back.LastNamed(side) ?? pair.Denotation.Span, IsImplied: true, IsPlural: false);
        }

        var sides = _back.Sides(sentence, token).Take(2).ToList();
        return sides.Count == 2 ? Implied(sides[isLatter ? 0 : 1]) : null;
    }

    private Denotation? Relative(SentenceTree tree, int sentence, int token)
    {
        var clause = Pronouns.ClauseOf(tree, token);
        return clause >= 0 && tree[clause].Head is >= 0 and var antecedent && antecedent != token && At(sentence, antecedent) is { } found ? WithHome(found) : null;
    }

    // Of a belonging or a spokesman it is the side that is taken up, by the words that last named it.
    private Denotation Implied(Trace trace)
    {
        var found = trace.Denotation;
        return found.Kind is MentionKind.Belonging && found.Side is { } side
            ? new Denotation(MentionKind.Side, side, found.Name, _back.LastNamed(side) ?? found.Span, IsImplied: true, found.IsPlural)
            : found with { IsImplied = true };
    }

    // "its spokesman, Orlan Keth": whose he is shows only once "its" is settled.
    private void LearnHome(SentenceTree tree, int sentence, int token, Denotation person)
    {
        if (person.Entity is not { Kind: MentionKind.Person, Home: null } known || _homes.ContainsKey(known.Id))
        {
            return;
        }

        if (Led(tree, token) is >= 0 and var led && At(sentence, led) is { Kind: MentionKind.Side, Side: { Kind: not MentionKind.Person } own })
        {
            _homes[known.Id] = own;
            return;
        }

        var role = tree[token].Relation is "appos" or "flat" or "nmod:desc" && tree[token].Head >= 0 ? tree[token].Head
            : tree.Child(token, "appos", "nmod:desc", "compound");
        if (role >= 0 && SideWords.Of(tree[role]) is SideWordClass.Office or SideWordClass.Member
            && _nouns.OwnerOf(sentence, role) is { Side: { Kind: not MentionKind.Person } home })
        {
            _homes[known.Id] = home;
        }
    }

    // "Adeh led the Resistance", "Reda, who heads the delegation".
    private static int Led(SentenceTree tree, int person)
    {
        var verb = tree[person].Relation is "nsubj" ? tree[person].Head : -1;
        foreach (var child in tree.Children(person))
        {
            verb = tree[child].Relation is "acl:relcl" or "acl" && tree.Child(child, "nsubj") is var who && (who < 0 || tree[who].Lemma is "who") ? child : verb;
        }

        return verb >= 0 && tree[verb].Lemma is "lead" or "head" or "command" or "chair" or "found" or "run" or "represent" && tree[verb].PartOfSpeech is "VERB"
            ? tree.Child(verb, "obj")
            : -1;
    }

    private void AddCoordination(SentenceTree tree, int sentence, int token, Denotation last)
    {
        if (tree[token].Relation is not "conj" || last.Side is not { } side || tree[token].Head is not (>= 0 and var first)
            || At(sentence, first) is not { Side: { } other } head || other.Id == side.Id)
        {
            return;
        }

        var members = other.Members.Count > 0 ? [.. other.Members, side] : new[] { other, side };
        var span = head.IsImplied || last.IsImplied ? last.Span : head.Span.Join(last.Span);
        var both = _nouns.Together(members, head.IsImplied || last.IsImplied ? string.Join(" and ", members.Select(member => member.Name)) : span.Of(_text));
        _back.Add(new Trace(new Denotation(MentionKind.Side, both, both.Name, span, IsImplied: false, IsPlural: true), sentence, token, tree[first].Relation, Prominence.Of(tree, first) + 0.2));
    }

    // "HOST:" opens a turn and is nobody that is spoken of.
    private static bool IsMention(SentenceTree tree, int token) =>
        !(token == 0 && tree.Count > 1 && tree[1].Form is ":" && !tree[0].Form.Any(char.IsLower))
        && (tree[token].PartOfSpeech is "NOUN" or "PROPN" or "PRON" or "X"
        || (tree[token].PartOfSpeech is "ADJ" or "NUM" or "DET" && tree[token].Relation is "nsubj" or "obj" or "nsubj:pass" or "amod" or "obl" or "nmod" or "obl:agent" or "conj"));

    // "Russian mercenaries" are not Russia's army.
    private static bool IsOrigin(SentenceTree tree, int token) =>
        tree[token].Relation is "amod" && tree[token].Head is >= 0 and var head && SideWords.Of(tree[head]) is SideWordClass.Armed or SideWordClass.People;

    // What is only said of something else, and the second half of a name, is nothing to refer back to.
    private static bool IsTraced(SentenceTree tree, int token, Denotation denotation) =>
        tree[token].Relation is not ("flat" or "fixed" or "goeswith")
        && (tree[token].Relation is not ("amod" or "compound" or "nmod:desc" or "nmod:unmarked" or "det")
            || (denotation.Kind is MentionKind.Side && !IsOrigin(tree, token) && (char.IsUpper(tree[token].Form[0]) || (Owners.IsSideAlone(tree[token]) && tree[token].PartOfSpeech is not "ADJ"))));
}
