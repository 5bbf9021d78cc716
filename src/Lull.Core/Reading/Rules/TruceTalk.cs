using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>Where in a report an arrangement to stop is spoken of, so that "rejected the idea" has something to stand for.</summary>
/// <param name="lexicon">The words.</param>
internal sealed class TruceTalk(ReadingLexicon lexicon)
{
    private const int Reach = 3;
    private int _last = -1;

    /// <summary>Notes that a sentence goes on about the arrangement, by whatever word.</summary>
    /// <param name="index">The sentence, counted from 0.</param>
    /// <param name="kind">What the sentence tells.</param>
    public void GoesOn(int index, StatementKind kind) => _last = kind.IsCeasefire() ? index : _last;

    /// <summary>True where this sentence or one of the three before it names an arrangement. To be asked in reading order.</summary>
    /// <param name="index">The sentence, counted from 0.</param>
    /// <param name="tree">The sentence.</param>
    public bool IsNear(int index, SentenceTree tree)
    {
        if (lexicon.IsNamed("truce", tree))
        {
            _last = index;
        }

        return _last >= 0 && index - _last <= Reach;
    }
}
