using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Finds all that is said: quotations by their marks, the rest by the words of saying.</summary>
internal sealed class FrameReader
{
    private readonly IReadOnlyList<SentenceTree> _trees;
    private readonly QuotationIndex _quotations;
    private readonly ReportedSpeech _reported;
    private readonly ColonSpeech _labelled;
    private readonly QuotedSpeech _quoted;
    private readonly TurnReader _turns;
    private readonly Continuations _continuations;

    public FrameReader(string text, IReadOnlyList<SentenceTree> trees, MentionBook mentions, VoiceReader voices)
    {
        _trees = trees;
        var quotations = QuotationReader.Read(text);
        _quotations = new QuotationIndex(quotations);
        _reported = new ReportedSpeech(trees, voices, _quotations);
        _labelled = new ColonSpeech(trees, voices);
        _continuations = new Continuations(text, trees);
        _turns = new TurnReader(text, trees, mentions);
        _quoted = new QuotedSpeech(text, trees, quotations, voices);
    }

    /// <summary>Everything that is said, in the order of the text.</summary>
    public IReadOnlyList<SpeechFrame> Read()
    {
        var found = new List<SpeechFrame>();
        for (var sentence = 0; sentence < _trees.Count; sentence++)
        {
            found.AddRange(_reported.Read(sentence).Select(Clipped).OfType<SpeechFrame>());
            if (_labelled.Read(sentence) is { } labelled)
            {
                found.Add(labelled);
            }
        }

        found = [.. _continuations.Widen(found)];
        var frames = new List<SpeechFrame>(_quoted.Assign(found.ConvertAll(WithQuotes)));
        frames.AddRange(_turns.Read());
        frames.Sort((one, other) => Start(one).CompareTo(Start(other)));
        return frames;
    }

    private static int Start(SpeechFrame frame) => frame.Scope.Count == 0 ? 0 : frame.Scope.Min(part => part.Start);

    // A verb within a quotation says nothing that stands outside it.
    private SpeechFrame? Clipped(SpeechFrame frame)
    {
        if (frame.Verb < 0 || _quotations.Holding(_trees[frame.Sentence][frame.Verb].Span) is not { } within)
        {
            return frame;
        }

        List<TextSpan> parts = [.. frame.Scope.Where(part => within.Span.Contains(part))];
        return parts.Count == 0 ? null : frame with { Scope = parts };
    }

    // What stands between marks within a reported clause is quoted, a few words too: 'said the truce was "dead"'.
    private SpeechFrame WithQuotes(SpeechFrame frame) => frame with
    {
        Quoted = [.. frame.Scope.SelectMany(_quotations.Overlapping).Distinct().Where(quotation => !(frame.Verb >= 0 && quotation.Span.Contains(_trees[frame.Sentence][frame.Verb].Span))).Select(quotation => quotation.Span)],
    };
}
