using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Mentions;

/// <summary>Knows which words stand within quotation marks, and in which paragraph.</summary>
internal sealed class QuotedWords
{
    private readonly IReadOnlyList<SentenceTree> _trees;
    private readonly QuotationIndex _quotations;
    private readonly int[] _paragraphs;

    /// <summary>Finds the quotations of a text.</summary>
    public QuotedWords(IReadOnlyList<SentenceTree> trees, string text)
    {
        _trees = trees;
        _quotations = new QuotationIndex(QuotationReader.Read(text));
        var paragraphs = QuotationReader.Paragraphs(text);
        _paragraphs = new int[trees.Count];
        for (int sentence = 0, paragraph = 0; sentence < trees.Count; sentence++)
        {
            while (paragraph + 1 < paragraphs.Count && paragraphs[paragraph].End <= trees[sentence].Sentence.Span.Start)
            {
                paragraph++;
            }

            _paragraphs[sentence] = paragraph;
        }
    }

    /// <summary>The paragraph of a sentence, counted from 0.</summary>
    public int ParagraphOf(int sentence) => _paragraphs[sentence];

    /// <summary>True for a word within quotation marks that hold more than a term.</summary>
    public bool IsQuoted(int sentence, int token) => _quotations.Holding(_trees[sentence][token].Span) is not null;
}
