using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Who says what in a report, link by link.</summary>
internal sealed class AttributionMap
{
    private static readonly SpeechFrame[] Nobody = [];

    private readonly IReadOnlyList<SentenceTree> _trees;
    private readonly VoiceReader _voices;
    private readonly IReadOnlyList<SpeechFrame>[] _bySentence;
    private readonly HashSet<(int Sentence, int Token)> _saying;
    private readonly ILookup<(int Sentence, int Verb), SpeechFrame> _byVerb;

    private AttributionMap(IReadOnlyList<SentenceTree> trees, IReadOnlyList<SpeechFrame> frames, VoiceReader voices)
    {
        _voices = voices;
        _trees = trees;
        Frames = frames;
        _byVerb = frames.Where(frame => frame.Verb >= 0).ToLookup(frame => (frame.Sentence, frame.Verb));
        _saying = [.. frames.Where(frame => frame.Verb >= 0).Select(frame => (frame.Sentence, frame.Verb))];
        _bySentence = BySentence(frames, trees);
    }

    /// <summary>Everything that is said, in the order of the text.</summary>
    public IReadOnlyList<SpeechFrame> Frames { get; }

    /// <summary>Finds who says what.</summary>
    /// <param name="report">The report.</param>
    /// <param name="trees">Its sentences.</param>
    /// <param name="mentions">Whom it speaks of.</param>
    /// <param name="issuer">The side that issues it; null where that is none.</param>
    public static AttributionMap Read(Report report, IReadOnlyList<SentenceTree> trees, MentionBook mentions, Entity? issuer = null)
    {
        var voices = new VoiceReader(report.Text, trees, mentions, issuer);
        return new AttributionMap(trees, new FrameReader(report.Text, trees, mentions, voices).Read(), voices);
    }

    /// <summary>The attribution chain of a word, outermost first; empty for the publisher's own voice.</summary>
    public IReadOnlyList<Speaker> SpeakersAt(int sentence, int token)
    {
        var frames = FramesAt(sentence, token);
        if (frames.Count == 0)
        {
            return [];
        }

        var span = _trees[sentence][token].Span;
        var speakers = new List<Speaker>();
        foreach (var frame in frames)
        {
            // Who "denied that ..., which it said" is one speaker still.
            if (frame.Speaker is { } voice && (speakers.Count == 0 || !string.Equals(speakers[^1].Text, voice.Text, StringComparison.Ordinal)))
            {
                speakers.Add(SpeakerOf(frame, span));
            }
        }

        return speakers;
    }

    /// <summary>The chain of a word that is itself the verb by which something is said: "put the dead at 50", "blamed the rebels".</summary>
    public IReadOnlyList<Speaker> SpeakersBy(int sentence, int verb)
    {
        var outer = SpeakersAt(sentence, verb);
        return Subjects.Of(_trees[sentence], verb) is >= 0 and var subject && _voices.Read(sentence, subject, _trees[sentence][verb].Lemma) is { } voice
            ? [.. outer, new Speaker(voice.Text, voice.Side?.Actor?.Id, voice.Role, SpeechMode.Paraphrased, voice.Verb)]
            : outer;
    }

    /// <summary>What is said that a word is part of, outermost first, those without a known speaker included.</summary>
    public IReadOnlyList<SpeechFrame> FramesAt(int sentence, int token)
    {
        var span = _trees[sentence][token].Span;
        List<SpeechFrame>? found = null;
        foreach (var frame in _bySentence[sentence])
        {
            if (frame.Covers(span) && !(frame.Sentence == sentence && frame.Verb == token))
            {
                (found ??= []).Add(frame);
            }
        }

        if (found is null)
        {
            return Nobody;
        }

        found.Sort(Outermost);
        return found;
    }

    /// <summary>How the innermost speaker of a word stands to it; null in the publisher's own voice.</summary>
    public SpeechStance? StanceAt(int sentence, int token) => FramesAt(sentence, token) is [.., var last] ? last.Stance : null;

    /// <summary>True where a word is the verb or noun of saying itself.</summary>
    public bool IsSaying(int sentence, int token) => _saying.Contains((sentence, token));

    /// <summary>What is said by the word of saying at a place, where it is one.</summary>
    public IEnumerable<SpeechFrame> SaidBy(int sentence, int token) =>
        _byVerb[(sentence, token)];

    private static Speaker SpeakerOf(SpeechFrame frame, TextSpan span)
    {
        var voice = frame.Speaker!;
        return new Speaker(voice.Text, voice.Side?.Actor?.Id, voice.Role, frame.ModeOf(span), voice.Verb);
    }

    // Who speaks of another's speaking stands further out; else who says more.
    private int Outermost(SpeechFrame one, SpeechFrame other)
    {
        var (oneHolds, otherHolds) = (Holds(one, other), Holds(other, one));
        return oneHolds != otherHolds ? (oneHolds ? -1 : 1)
            : one.Length != other.Length ? other.Length.CompareTo(one.Length)
            : (one.Sentence, one.Verb).CompareTo((other.Sentence, other.Verb));
    }

    private bool Holds(SpeechFrame outer, SpeechFrame inner) =>
        inner.Verb >= 0 && outer.Covers(_trees[inner.Sentence][inner.Verb].Span);

    private static IReadOnlyList<SpeechFrame>[] BySentence(IReadOnlyList<SpeechFrame> frames, IReadOnlyList<SentenceTree> trees)
    {
        var lists = new List<SpeechFrame>?[trees.Count];
        foreach (var frame in frames)
        {
            foreach (var part in frame.Scope)
            {
                for (var sentence = First(trees, part.Start); sentence < trees.Count && trees[sentence].Sentence.Span.Start < part.End; sentence++)
                {
                    var list = lists[sentence] ??= [];
                    if (list.Count == 0 || !ReferenceEquals(list[^1], frame))
                    {
                        list.Add(frame);
                    }
                }
            }
        }

        return [.. lists.Select(list => list ?? (IReadOnlyList<SpeechFrame>)Nobody)];
    }

    // The first sentence that ends behind a place.
    private static int First(IReadOnlyList<SentenceTree> trees, int start)
    {
        var (low, high) = (0, trees.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = trees[middle].Sentence.Span.End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
