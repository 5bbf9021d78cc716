using Lull.Reports;

namespace Lull.Reading.Parsing;

/// <summary>A parsed sentence that can be walked from the head down as well as from a word up.</summary>
internal sealed class SentenceTree
{
    private static readonly int[] None = [];

    private readonly int[][] _children;
    private readonly int[] _first;
    private readonly int[] _last;

    /// <summary>Makes the tree of a sentence.</summary>
    public SentenceTree(ParsedSentence sentence)
    {
        Sentence = sentence;
        _children = ChildrenOf(sentence.Tokens);
        _first = [.. Enumerable.Range(0, Count)];
        _last = [.. Enumerable.Range(0, Count)];
        Reach();
    }

    /// <summary>The sentence.</summary>
    public ParsedSentence Sentence { get; }

    /// <summary>Its words in order.</summary>
    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    /// <summary>The number of words.</summary>
    public int Count => Tokens.Count;

    /// <summary>The word at an index.</summary>
    public Token this[int token] => Tokens[token];

    /// <summary>The words that depend on a word directly, in order.</summary>
    public IReadOnlyList<int> Children(int token) => _children[token];

    /// <summary>The first and the last word of all that hangs on a word, itself included.</summary>
    public (int First, int Last) Reach(int token) => (_first[token], _last[token]);

    /// <summary>The first child with one of the relations; -1 where there is none.</summary>
    public int Child(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in _children[token])
        {
            if (relations.Contains(Tokens[child].Relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>True where a child has the lemma and the relation.</summary>
    public bool HasChild(int token, string relation, string lemma)
    {
        foreach (var child in _children[token])
        {
            if (string.Equals(Tokens[child].Relation, relation, StringComparison.Ordinal)
                && string.Equals(Tokens[child].Lemma, lemma, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a word hangs, however far down, on <paramref name="ancestor"/>, or is it.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (var steps = 0; token >= 0 && steps <= Count; steps++)
        {
            if (token == ancestor)
            {
                return true;
            }

            token = Tokens[token].Head;
        }

        return false;
    }

    /// <summary>Where the words from <paramref name="first"/> to <paramref name="last"/> stand in the text.</summary>
    public TextSpan Span(int first, int last) => new(Tokens[first].Span.Start, Tokens[last].Span.End);

    /// <summary>The preposition before a noun: the lemmas of its <c>case</c> words, as in <c>according to</c>; empty where there is none.</summary>
    public string Case(int token)
    {
        var found = "";
        foreach (var child in _children[token])
        {
            if (Tokens[child].Relation is not "case" || Tokens[child].PartOfSpeech is "PART" || child > token)
            {
                continue;
            }

            found = found.Length == 0 ? Tokens[child].Lemma : found + " " + Tokens[child].Lemma;
            foreach (var part in _children[child])
            {
                found = Tokens[part].Relation is "fixed" ? found + " " + Tokens[part].Lemma : found;
            }
        }

        return found;
    }

    private static int[][] ChildrenOf(IReadOnlyList<Token> tokens)
    {
        var counts = new int[tokens.Count];
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
            {
                counts[token.Head]++;
            }
        }

        var children = new int[tokens.Count][];
        for (var index = 0; index < tokens.Count; index++)
        {
            children[index] = counts[index] == 0 ? None : new int[counts[index]];
            counts[index] = 0;
        }

        for (var index = 0; index < tokens.Count; index++)
        {
            if (tokens[index].Head is >= 0 and var head)
            {
                children[head][counts[head]++] = index;
            }
        }

        return children;
    }

    // Each word widens all above it; a tree of n words is walked in n times its depth.
    private void Reach()
    {
        for (var index = 0; index < Count; index++)
        {
            for (int above = Tokens[index].Head, steps = 0; above >= 0 && steps < Count; above = Tokens[above].Head, steps++)
            {
                _first[above] = Math.Min(_first[above], index);
                _last[above] = Math.Max(_last[above], index);
            }
        }
    }
}
