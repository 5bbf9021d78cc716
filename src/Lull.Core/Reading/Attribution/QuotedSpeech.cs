using System.Text.RegularExpressions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Gives each quotation its speaker: by a verb of saying beside it, by a label, or by the quotation before.</summary>
internal sealed partial class QuotedSpeech
{
    private const int FarthestVerb = 160;
    private const int FarthestOther = 40;
    private const int Closed = 60;

    private readonly IReadOnlyList<SentenceTree> _trees;
    private readonly IReadOnlyList<Quotation> _quotations;
    private readonly QuotationIndex _index;
    private readonly Dictionary<(int Sentence, int Verb), int> _byVerb = [];
    private readonly List<int> _sources = [];
    private int _nextSource;
    private readonly IReadOnlyList<TextSpan> _paragraphs;
    private readonly ReportedSpeech _reported;
    private readonly VoiceReader _voices;
    private readonly string _text;

    public QuotedSpeech(string text, IReadOnlyList<SentenceTree> trees, IReadOnlyList<Quotation> quotations, VoiceReader voices)
    {
        (_text, _trees, _quotations, _voices) = (text, trees, quotations, voices);
        _paragraphs = QuotationReader.Paragraphs(text);
        _index = new QuotationIndex(quotations);
        _reported = new ReportedSpeech(trees, voices, _index);
    }

    /// <summary>The frames with those of the quotations added, or widened to the whole of a quotation.</summary>
    public IReadOnlyList<SpeechFrame> Assign(IReadOnlyList<SpeechFrame> reported)
    {
        var frames = new List<SpeechFrame>(reported);
        for (var index = 0; index < frames.Count; index++)
        {
            if (frames[index].Verb >= 0)
            {
                _byVerb.TryAdd((frames[index].Sentence, frames[index].Verb), index);
            }
            else
            {
                _sources.Add(index);
            }
        }

        var last = default((int Frame, int Paragraph)?);
        foreach (var quotation in _quotations)
        {
            if (quotation.IsTerm)
            {
                continue;
            }

            if (Owner(frames, quotation) is { } found || Carried(frames, quotation, last) is { } carried && (found = carried) >= 0)
            {
                last = (found, quotation.Paragraph);
            }
        }

        return frames;
    }

    // The index of the frame that the quotation belongs to, widened or made.
    private int? Owner(List<SpeechFrame> frames, Quotation quotation)
    {
        if ((Nearest(quotation, IsOfSaying) ?? Nearest(quotation, (tree, token) => IsRightBehind(quotation, tree, token))) is { } verb)
        {
            if (_byVerb.TryGetValue(verb, out var index))
            {
                frames[index] = Widened(frames[index], quotation);
                return index;
            }

            var said = _reported.SpeakerOf(verb.Sentence, verb.Token);
            frames.Add(new SpeechFrame(verb.Sentence, verb.Token, said.Voice, said.Stance, [quotation.Span], [quotation.Span]));
            _byVerb[verb] = frames.Count - 1;
            return frames.Count - 1;
        }

        if (Source(frames, quotation) is >= 0 and var source)
        {
            frames[source] = Widened(frames[source], quotation);
            return source;
        }

        if (Label(quotation) is { } voice)
        {
            frames.Add(new SpeechFrame(-1, -1, voice, SpeechStance.Said, [quotation.Span], [quotation.Span]));
            return frames.Count - 1;
        }

        return null;
    }

    // The sources are in the order of the text, and so are the quotations that ask for them.
    private int Source(List<SpeechFrame> frames, Quotation quotation)
    {
        while (_nextSource < _sources.Count && frames[_sources[_nextSource]].Scope.All(part => part.End <= quotation.Span.Start))
        {
            _nextSource++;
        }

        return _nextSource < _sources.Count && frames[_sources[_nextSource]].Scope.Any(part => part.Overlaps(quotation.Span)) ? _sources[_nextSource] : -1;
    }

    // A quotation with nobody beside it goes on with the one before, in its paragraph or at the start of the next.
    private int? Carried(List<SpeechFrame> frames, Quotation quotation, (int Frame, int Paragraph)? last)
    {
        if (last is not { } before || quotation.Paragraph - before.Paragraph > 1)
        {
            return null;
        }

        var opens = _paragraphs[quotation.Paragraph].Start == quotation.Span.Start;
        if (quotation.Paragraph != before.Paragraph && !opens)
        {
            return null;
        }

        frames[before.Frame] = Widened(frames[before.Frame], quotation);
        return before.Frame;
    }

    private static SpeechFrame Widened(SpeechFrame frame, Quotation quotation) =>
        frame with { Scope = [.. frame.Scope, quotation.Span], Quoted = [.. frame.Quoted, quotation.Span] };

    // The verb of saying with a subject that stands nearest outside the quotation and within its paragraph.
    private (int Sentence, int Token)? Nearest(Quotation quotation, Func<SentenceTree, int, bool> isCandidate)
    {
        var (best, distance) = (default((int, int)?), FarthestVerb);
        var paragraph = _paragraphs[quotation.Paragraph];
        for (var sentence = FirstAround(paragraph); sentence < _trees.Count && _trees[sentence].Sentence.Span.Start < paragraph.End; sentence++)
        {
            var tree = _trees[sentence];
            if (!IsBeside(tree, quotation))
            {
                continue;
            }

            for (var token = 0; token < tree.Count; token++)
            {
                if (isCandidate(tree, token) && !IsQuoted(tree[token].Span)
                    && Distance(quotation, tree[token].Span) + (IsClosed(tree, quotation) ? Closed : 0) is var found && found < distance && Subjects.Of(tree, token) is >= 0 and var subject
                    && !quotation.Span.Contains(tree[subject].Span))
                {
                    (best, distance) = ((sentence, token), found);
                }
            }
        }

        return best;
    }

    // 'They dismissed this. "We did not fire," Humeniuk said.' A full stop parts a verb from what follows more than distance does.
    private bool IsClosed(SentenceTree tree, Quotation quotation) =>
        tree.Sentence.Span.End <= quotation.Span.Start && _text[tree.Sentence.Span.End - 1] is '.' or '!' or '?';

    private static bool IsOfSaying(SentenceTree tree, int token) =>
        SpeechLexicon.Verb(tree[token]) is { } verb && verb.Takes(SpeechFrames.Quote) && !IsOfRelative(tree, token);

    // "An official who asked not to be named".
    private static bool IsOfRelative(SentenceTree tree, int verb) =>
        tree[verb].Relation is "acl:relcl" && tree.Child(verb, "nsubj") is >= 0 and var subject && tree[subject].Lemma is "who" or "which" or "that";

    // '"...," snarls a masked man': behind a quotation that breaks off, any verb with a subject is one of saying.
    private bool IsRightBehind(Quotation quotation, SentenceTree tree, int token) =>
        tree[token].PartOfSpeech is "VERB" && tree[token].Span.Start >= quotation.Span.End
        && tree[token].Span.Start - quotation.Span.End < FarthestOther
        && _text[quotation.Span.End - 2] is ',' or '?' or '!'
        && tree.Sentence.Span.Overlaps(quotation.Span);

    // Its own sentences, the one that leads up to it, and a tail cut off from it: '"... fled!" said Keth.'
    private bool IsBeside(SentenceTree tree, Quotation quotation)
    {
        var span = tree.Sentence.Span;
        return span.Overlaps(quotation.Span)
            || (span.End <= quotation.Span.Start && string.IsNullOrWhiteSpace(_text[span.End..quotation.Span.Start]))
            || (span.Start >= quotation.Span.End && string.IsNullOrWhiteSpace(_text[quotation.Span.End..span.Start]) && char.IsLower(_text[span.Start]));
    }

    private bool IsQuoted(TextSpan span) => _index.Holding(span) is not null;

    // A verb behind the quotation outweighs one as near before it, which may belong to what goes before.
    private static int Distance(Quotation quotation, TextSpan verb) =>
        verb.Start >= quotation.Span.End ? verb.Start - quotation.Span.End : (quotation.Span.Start - verb.End) + 5;

    private int FirstAround(TextSpan paragraph)
    {
        var (low, high) = (0, _trees.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _trees[middle].Sentence.Span.End <= paragraph.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // 'Governor Ines Marrow: "..."'.
    private Voice? Label(Quotation quotation)
    {
        var paragraph = _paragraphs[quotation.Paragraph];
        if (Handle().Match(_text, paragraph.Start, quotation.Span.Start - paragraph.Start) is { Success: true } account)
        {
            var name = account.Groups["name"];
            return new Voice(name.Value, Who: null, Side: null, Role: null, Verb: null, new TextSpan(name.Index, name.Index + name.Length));
        }

        for (var sentence = FirstAround(_paragraphs[quotation.Paragraph]); sentence < _trees.Count; sentence++)
        {
            var tree = _trees[sentence];
            if (tree.Sentence.Span.Start >= quotation.Span.End)
            {
                return null;
            }

            for (var token = 1; token < tree.Count && tree[token].Span.Start < quotation.Span.Start; token++)
            {
                if (tree[token].Form is ":" && string.IsNullOrWhiteSpace(_text[tree[token].Span.End..quotation.Span.Start]))
                {
                    return (SubjectBefore(tree, token) is >= 0 and var subject ? subject : HeadBefore(tree, token)) is >= 0 and var head && (_voices.MaySpeak(sentence, head) || tree[head].PartOfSpeech is "PROPN") ? _voices.Read(sentence, head, verb: null) : null;
                }
            }
        }

        return null;
    }

    // 'The mayor begged him to wait: "..."'.
    private static int SubjectBefore(SentenceTree tree, int colon)
    {
        for (var token = 0; token < colon; token++)
        {
            if (tree[token].PartOfSpeech is "VERB" && tree.Child(token, "nsubj") is >= 0 and var subject && subject < colon)
            {
                return subject;
            }
        }

        return -1;
    }

    // The phrase that ends at the colon, by its topmost noun.
    private static int HeadBefore(SentenceTree tree, int colon)
    {
        var head = colon > 1 && tree[colon - 1].Lemma is "post" or "tweet" or "write" && tree[colon - 2].PartOfSpeech is "PROPN" ? colon - 2 : colon - 1;
        while (tree[head].Head is >= 0 and var above && above < colon && tree[above].PartOfSpeech is "NOUN" or "PROPN")
        {
            head = above;
        }

        return tree[head].PartOfSpeech is "NOUN" or "PROPN" ? head : -1;
    }

    // '@HighlandEye (local, usually solid): "..."'.
    [GeneratedRegex(@"\G(?<name>@\w{2,40})\s*(\([^()]{0,60}\))?\s*:\s*\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Handle();
}
