using Lull.Reading.Mentions;
using Lull.Reading.Parsing;

namespace Lull.Reading.Attribution;

/// <summary>Finds all that is said: quotations by their marks, the rest by the words of saying.</summary>
internal sealed class FrameReader
{
    private readonly IReadOnlyList<SentenceTree> _trees;
    private readonly IReadOnlyList<Quotation> _quotations;
    private readonly ReportedSpeech _reported;
    private readonly QuotedSpeech _quoted;

    public FrameReader(string text, IReadOnlyList<SentenceTree> trees, MentionBook mentions)
    {
        _trees = trees;
        _quotations = QuotationReader.Read(text);
        var voices = new VoiceReader(text, trees, mentions);
        _reported = new ReportedSpeech(trees, voices);
        _quoted = new QuotedSpeech(text, trees, _quotations, voices);
    }

    /// <summary>Everything that is said, in the order of the text.</summary>
    public IReadOnlyList<SpeechFrame> Read()
    {
        var found = new List<SpeechFrame>();
        for (var sentence = 0; sentence < _trees.Count; sentence++)
        {
            found.AddRange(_reported.Read(sentence));
        }

        var frames = new List<SpeechFrame>(_quoted.Assign(found.ConvertAll(WithQuotes)));
        frames.Sort((one, other) => Start(one).CompareTo(Start(other)));
        return frames;
    }

    private static int Start(SpeechFrame frame) => frame.Scope.Count == 0 ? 0 : frame.Scope.Min(part => part.Start);

    // What stands between marks within a reported clause is quoted, a few words too: 'said the truce was "dead"'.
    private SpeechFrame WithQuotes(SpeechFrame frame) => frame with
    {
        Quoted = [.. _quotations.Where(quotation => frame.Scope.Any(part => part.Overlaps(quotation.Span))
            && !(frame.Verb >= 0 && quotation.Span.Contains(_trees[frame.Sentence][frame.Verb].Span))).Select(quotation => quotation.Span)],
    };
}
