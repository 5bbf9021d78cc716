using System.Buffers;
using System.Text;
using Lull.Reports;

namespace Lull.Reading.Parsing;

/// <summary>
/// The pieces of a sentence, or of a part of it. Beyond either end there are empty pieces, so that grammars may look
/// around without asking where they are.
/// </summary>
internal sealed class PieceList
{
    private static readonly SearchValues<char> Parting = SearchValues.Create("-–—−‐‑/");

    private readonly Piece[] _pieces;

    private PieceList(ParsedSentence sentence, Piece[] pieces)
    {
        Sentence = sentence;
        _pieces = pieces;
    }

    /// <summary>The sentence they are of.</summary>
    public ParsedSentence Sentence { get; }

    /// <summary>How many there are.</summary>
    public int Count => _pieces.Length;

    /// <summary>The lower-case piece at an index; empty beyond the ends.</summary>
    public string this[int at] => at >= 0 && at < _pieces.Length ? _pieces[at].Lower : "";

    /// <summary>The pieces of the tokens from <paramref name="fromToken"/> to <paramref name="toToken"/>, the latter not included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tokens do not lie within the sentence.</exception>
    public static PieceList Of(ParsedSentence sentence, int fromToken, int toToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fromToken);
        ArgumentOutOfRangeException.ThrowIfLessThan(toToken, fromToken);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(toToken, sentence.Tokens.Count);
        var pieces = new List<Piece>(toToken - fromToken + 8);
        for (var token = fromToken; token < toToken; token++)
        {
            Split(sentence.Tokens[token], token, pieces);
        }

        return new PieceList(sentence, [.. pieces]);
    }

    /// <summary>The pieces of the whole sentence.</summary>
    public static PieceList Of(ParsedSentence sentence) => Of(sentence, 0, sentence.Tokens.Count);

    /// <summary>The piece at an index.</summary>
    public Piece At(int at) => _pieces[at];

    /// <summary>The token at a piece's index; null beyond the ends.</summary>
    public Token? TokenAt(int at) => at >= 0 && at < _pieces.Length ? Sentence.Tokens[_pieces[at].Token] : null;

    /// <summary>True where a piece is one of the hyphens and dashes, or a slash.</summary>
    public bool IsDash(int at) => this[at] is { Length: 1 } mark && Parting.Contains(mark[0]);

    /// <summary>True where the piece is followed by the next without a space between.</summary>
    public bool IsJoined(int at) =>
        at >= 0 && at + 1 < _pieces.Length && _pieces[at].Span.End == _pieces[at + 1].Span.Start;

    /// <summary>The index of the first piece of a token, or of the first after it.</summary>
    public int FirstOf(int token)
    {
        var at = 0;
        while (at < _pieces.Length && _pieces[at].Token < token)
        {
            at++;
        }

        return at;
    }

    /// <summary>True where two words stand from an index on, one a piece.</summary>
    public bool Reads(int at, string first, string second) =>
        string.Equals(this[at], first, StringComparison.Ordinal) && string.Equals(this[at + 1], second, StringComparison.Ordinal);

    /// <summary>True where three words stand from an index on, one a piece.</summary>
    public bool Reads(int at, string first, string second, string third) =>
        Reads(at, first, second) && string.Equals(this[at + 2], third, StringComparison.Ordinal);

    /// <summary>True where the words stand from an index on, one a piece.</summary>
    public bool Reads(int at, params ReadOnlySpan<string> words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (!string.Equals(this[at + word], words[word], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The stretch of text from one piece to another, the latter not included.</summary>
    public TextSpan Span(int from, int to) => new(_pieces[from].Span.Start, _pieces[to - 1].Span.End);

    /// <summary>
    /// The words from one token to another, the latter included, as the text has them; where it has more than one blank
    /// between two words, one.
    /// </summary>
    public string TextOf(int fromToken, int toToken)
    {
        var text = new StringBuilder();
        for (var token = fromToken; token <= toToken; token++)
        {
            if (token > fromToken && Sentence.Tokens[token].Span.Start > Sentence.Tokens[token - 1].Span.End)
            {
                text.Append(' ');
            }

            text.Append(Sentence.Tokens[token].Form);
        }

        return text.ToString();
    }

    private static void Split(Token token, int index, List<Piece> pieces)
    {
        // A token whose form is not the text's own words cannot be cut by the text's offsets.
        if (token.Form.Length != token.Span.Length || token.Form.AsSpan().IndexOfAny(Parting) < 0)
        {
            pieces.Add(Of(token, index, 0, token.Form.Length, token.Span));
            return;
        }

        var start = 0;
        for (var at = 0; at <= token.Form.Length; at++)
        {
            if (at < token.Form.Length && !Parting.Contains(token.Form[at]))
            {
                continue;
            }

            AddCut(token, index, start, at, pieces);
            if (at < token.Form.Length)
            {
                AddCut(token, index, at, at + 1, pieces);
            }

            start = at + 1;
        }
    }

    private static void AddCut(Token token, int index, int from, int to, List<Piece> pieces)
    {
        if (to > from)
        {
            pieces.Add(Of(token, index, from, to, new TextSpan(token.Span.Start + from, token.Span.Start + to)));
        }
    }

    private static Piece Of(Token token, int index, int from, int to, TextSpan span)
    {
        var form = from == 0 && to == token.Form.Length ? token.Form : token.Form[from..to];
        return new Piece(form.ToLowerInvariant(), index, span, form.Length > 0 && char.IsUpper(form[0]));
    }
}
