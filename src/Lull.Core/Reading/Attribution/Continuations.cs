using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>
/// Widens what is told in a speaker's words to the sentences after it that go on in the tense of telling:
/// "The minister replied that a cutter had rammed the trawler. No one had been hit. The government would protest."
/// </summary>
internal sealed class Continuations(string text, IReadOnlyList<SentenceTree> trees)
{
    private readonly IReadOnlyList<TextSpan> _paragraphs = QuotationReader.Paragraphs(text);

    /// <summary>The frames, widened where what is said goes on.</summary>
    public IReadOnlyList<SpeechFrame> Widen(IReadOnlyList<SpeechFrame> frames)
    {
        var speaking = frames.Where(frame => frame.Verb >= 0).Select(frame => frame.Sentence).ToHashSet();
        return [.. frames.Select(frame => Opens(frame) && Behind(frame.Sentence, speaking) is { Count: > 0 } more ? frame with { Scope = [.. frame.Scope, .. more] } : frame)];
    }

    // Somebody "said", "replied" or "told" it, in the past, and what he said was past or to come even then.
    private bool Opens(SpeechFrame frame) =>
        frame is { Verb: >= 0, Speaker: not null, Stance: SpeechStance.Said } && trees[frame.Sentence] is var tree
        && tree[frame.Verb] is { Relation: "root", Tag: "VBD" } && tree.Child(frame.Verb, "ccomp") is >= 0 and var clause && clause > frame.Verb && IsShifted(tree, clause);

    private List<TextSpan> Behind(int sentence, HashSet<int> speaking)
    {
        var found = new List<TextSpan>();
        var paragraph = _paragraphs.FirstOrDefault(part => part.Contains(trees[sentence].Sentence.Span));
        for (var next = sentence + 1; next < trees.Count && paragraph.Contains(trees[next].Sentence.Span) && !speaking.Contains(next) && GoesOn(trees[next]); next++)
        {
            found.Add(trees[next].Sentence.Span);
        }

        return found;
    }

    private bool GoesOn(SentenceTree tree)
    {
        var root = 0;
        while (root < tree.Count && tree[root].Head >= 0)
        {
            root++;
        }

        return root < tree.Count && IsShifted(tree, root) && tree.Sentence.Span.Of(text).AsSpan().IndexOfAny("\"“”:") < 0;
    }

    // "Had rammed", "had been hit", "would seize".
    private static bool IsShifted(SentenceTree tree, int verb) =>
        tree.Children(verb).Any(child => tree[child].Relation is "aux" && tree[child].Form.ToLowerInvariant() is "had" or "would");
}
