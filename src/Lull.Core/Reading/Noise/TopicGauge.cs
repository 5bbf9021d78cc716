using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;

namespace Lull.Reading.Noise;

/// <summary>
/// What a report and each part of it are about, as far as their words tell: armed conflict, or sport, business, the arts
/// and so on, whose news are full of sieges and truces. A paragraph is judged by itself, for a bulletin has many topics.
/// </summary>
internal sealed class TopicGauge
{
    private const int FewWords = 3;
    private const int FewInParagraph = 2;
    private const int ManyBorrowed = 4;

    // A story of war has more words of war than of the film that tells it.
    private const int ManyArts = 4;

    private readonly TopicCount[] _sentences;
    private readonly TopicCount[] _paragraphs;
    private readonly TopicCount _report;

    private TopicGauge(TopicCount[] sentences, TopicCount[] paragraphs, bool hasCeasefire)
    {
        _sentences = sentences;
        _paragraphs = paragraphs;
        _report = TopicCount.Sum(sentences);
        HasCeasefire = hasCeasefire;
    }

    /// <summary>True where a ceasefire, by whatever name, is spoken of.</summary>
    public bool HasCeasefire { get; }

    /// <summary>True where the report has words of arms or of armed men, or many that are borrowed and none of whoever borrows them.</summary>
    public bool HasArms => _report.HasArms || (_report[Topic.Borrowed] >= ManyBorrowed && _report.OtherWords <= 1);

    /// <summary>True where the report speaks of soldiers, guns or ships of war.</summary>
    public bool HasForces => _report[Topic.Forces] > 0;

    /// <summary>True where the report is plainly about armed conflict.</summary>
    public bool IsConflict => _report.WarWords >= FewWords && _report.War > _report.OtherWords;

    /// <summary>True where the report is so plainly about something else that even words of arms are borrowed.</summary>
    public bool IsAllElsewhere => _report.OtherWords > 2 * _report.War;

    /// <summary>True where a sentence stands in a paragraph on film, books or games.</summary>
    public bool IsFiction(int sentence) => _paragraphs[sentence][Topic.Arts] >= ManyArts;

    /// <summary>Counts the words of a report.</summary>
    /// <param name="trees">Its sentences.</param>
    /// <param name="text">Its text, paragraphs parted by empty lines.</param>
    /// <param name="lexicon">Knows the words for a ceasefire.</param>
    public static TopicGauge Of(IReadOnlyList<SentenceTree> trees, string text, ReadingLexicon lexicon)
    {
        var sentences = trees.Select(TopicCount.Of).ToArray();
        var paragraphs = new TopicCount[trees.Count];
        for (var first = 0; first < trees.Count;)
        {
            var next = first + 1;
            while (next < trees.Count && !IsBreak(text, trees[next - 1], trees[next]))
            {
                next++;
            }

            Array.Fill(paragraphs, TopicCount.Sum(sentences[first..next]), first, next - first);
            first = next;
        }

        return new TopicGauge(sentences, paragraphs, trees.Any(tree => lexicon.IsNamed("truce", tree)));
    }

    /// <summary>The words of a sentence.</summary>
    public TopicCount Sentence(int sentence) => _sentences[sentence];

    /// <summary>The topic that a sentence stands in where that is not war; null where nothing speaks against war.</summary>
    public Topic? ElsewhereAt(int sentence)
    {
        var (words, paragraph) = (_sentences[sentence], _paragraphs[sentence]);

        // In a report of war it takes more to make a sentence one of something else.
        var few = _report.War > 2 * _report.OtherWords ? FewWords : FewInParagraph;
        if (!words.HasArms && words.OtherWords >= few && words.OtherWords > words.War)
        {
            return words.Other;
        }

        if (paragraph.OtherWords >= few && paragraph.OtherWords > paragraph.War)
        {
            return paragraph.Other;
        }

        return _report.OtherWords >= FewWords && _report.OtherWords > _report.War
            && (IsAllElsewhere || paragraph.War <= paragraph.OtherWords + 1)
            ? _report.Other
            : null;
    }

    private static bool IsBreak(string text, SentenceTree before, SentenceTree after)
    {
        var (end, start) = (before.Sentence.Span.End, after.Sentence.Span.Start);
        return end < start && start <= text.Length && text.AsSpan(end, start - end).Contains("\n\n", StringComparison.Ordinal);
    }
}
