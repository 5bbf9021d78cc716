using Lull.Reports;

namespace Lull.Reading.Parsing;

/// <summary>A parsed sentence that can be walked from the head down as well as from a word up.</summary>
internal sealed class SentenceTree
{
    private static readonly int[] None = [];

    // Asked for so often that the way through an interface would show.
    private readonly Token[] _tokens;
    private readonly int[][] _children;
    private readonly int[] _first;
    private readonly int[] _last;

    /// <summary>Makes the tree of a sentence.</summary>
    public SentenceTree(ParsedSentence sentence)
    {
        Sentence = sentence;
        _tokens = sentence.Tokens as Token[] ?? [.. sentence.Tokens];
        _children = ChildrenOf(_tokens);
        _first = [.. Enumerable.Range(0, Count)];
        _last = [.. Enumerable.Range(0, Count)];
        Reach();
    }

    /// <summary>The sentence.</summary>
    public ParsedSentence Sentence { get; }

    /// <summary>Its words in order.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The number of words.</summary>
    public int Count => _tokens.Length;

    /// <summary>The word at an index.</summary>
    public Token this[int token] => _tokens[token];

    /// <summary>The words that depend on a word directly, in order.</summary>
    public int[] Children(int token) => _children[token];

    /// <summary>The first and the last word of all that hangs on a word, itself included.</summary>
    public (int First, int Last) Reach(int token) => (_first[token], _last[token]);

    /// <summary>The first child with one of the relations; -1 where there is none.</summary>
    public int Child(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in _children[token])
        {
            if (relations.Contains(_tokens[child].Relation))
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
            if (string.Equals(_tokens[child].Relation, relation, StringComparison.Ordinal)
                && string.Equals(_tokens[child].Lemma, lemma, StringComparison.OrdinalIgnoreCase))
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

            token = _tokens[token].Head;
        }

        return false;
    }

    /// <summary>Where the words from <paramref name="first"/> to <paramref name="last"/> stand in the text.</summary>
    public TextSpan Span(int first, int last) => new(_tokens[first].Span.Start, _tokens[last].Span.End);

    /// <summary>The preposition before a noun: the lemmas of its <c>case</c> words, as in <c>according to</c>; empty where there is none.</summary>
    public string Case(int token)
    {
        var found = "";
        foreach (var child in _children[token])
        {
            if (_tokens[child].Relation is not "case" || _tokens[child].PartOfSpeech is "PART" || child > token)
            {
                continue;
            }

            found = found.Length == 0 ? _tokens[child].Lemma : found + " " + _tokens[child].Lemma;
            foreach (var part in _children[child])
            {
                found = _tokens[part].Relation is "fixed" ? found + " " + _tokens[part].Lemma : found;
            }
        }

        return found;
    }

    private static int[][] ChildrenOf(Token[] tokens)
    {
        var counts = new int[tokens.Length];
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
            {
                counts[token.Head]++;
            }
        }

        var children = new int[tokens.Length][];
        for (var index = 0; index < tokens.Length; index++)
        {
            children[index] = counts[index] == 0 ? None : new int[counts[index]];
            counts[index] = 0;
        }

        for (var index = 0; index < tokens.Length; index++)
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
            for (int above = _tokens[index].Head, steps = 0; above >= 0 && steps < Count; above = _tokens[above].Head, steps++)
            {
                _first[above] = Math.Min(_first[above], index);
                _last[above] = Math.Max(_last[above], index);
            }
        }
    }
}
