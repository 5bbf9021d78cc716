using System.Text.RegularExpressions;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>
/// Reads the turns of an interview or a transcript: "VASSE: We did not." What the one who asks says is the publisher's own
/// voice. A turn lasts until the next label, or to the end of its paragraph where no other label follows.
/// </summary>
internal sealed partial class TurnReader(string text, IReadOnlyList<SentenceTree> trees, MentionBook mentions)
{
    private const int FewestTurns = 2;

    /// <summary>What each speaker says in his turns; nothing where the report is no transcript.</summary>
    public IEnumerable<SpeechFrame> Read()
    {
        var labels = Labels();
        if (labels.Count < FewestTurns)
        {
            yield break;
        }

        var isInterview = labels.Exists(label => Asks(label.Name)) || labels.GroupBy(label => label.Name, StringComparer.Ordinal).Any(turns => turns.Count() > 1);
        for (var index = 0; index < labels.Count && isInterview; index++)
        {
            var (name, span, paragraph) = labels[index];
            var end = index + 1 < labels.Count ? labels[index + 1].Span.Start : paragraph.End;
            if (!Asks(name) && end > span.End && VoiceOf(name, span) is { } voice)
            {
                TextSpan[] scope = [new TextSpan(span.End, end)];
                yield return new SpeechFrame(-1, -1, voice, SpeechStance.Said, scope, scope);
            }
        }
    }

    private List<(string Name, TextSpan Span, TextSpan Paragraph)> Labels()
    {
        var labels = new List<(string, TextSpan, TextSpan)>();
        foreach (var paragraph in QuotationReader.Paragraphs(text))
        {
            var match = Label().Match(text, paragraph.Start, Math.Min(paragraph.Length, 60));
            if (match.Success)
            {
                labels.Add((match.Groups["name"].Value.Trim(), new TextSpan(paragraph.Start, match.Index + match.Length), paragraph));
            }
        }

        return labels;
    }

    private static bool Asks(string name) => name.ToUpperInvariant() is
        "Q" or "HOST" or "PRESENTER" or "ANCHOR" or "NEWSREADER" or "ANNOUNCER" or "INTERVIEWER" or "REPORTER" or "MODERATOR" or "QUESTION"
        or "CORRESPONDENT" or "JOURNALIST" or "STUDIO";

    // The person of that name, or for "A" whoever is asked: the one person whom the report names.
    private Voice? VoiceOf(string name, TextSpan span)
    {
        for (var sentence = 0; sentence < trees.Count; sentence++)
        {
            for (var token = 0; token < trees[sentence].Count; token++)
            {
                if (mentions.DenotationAt(sentence, token) is { Entity: { Kind: MentionKind.Person } person }
                    && (person.Name.EndsWith(name, StringComparison.OrdinalIgnoreCase) || name.EndsWith(person.Name, StringComparison.OrdinalIgnoreCase)
                        || name is "A" or "ANSWER"))
                {
                    return new Voice(person.Name, person, person.Home, person.Role, Verb: null, span);
                }
            }
        }

        // "Correction:" and "Background:" speak for the publisher.
        return name.Any(char.IsLower) ? null : new Voice(name, Who: null, Side: null, Role: null, Verb: null, span);
    }

    [GeneratedRegex(@"\G(?<name>(\p{Lu}[\p{Lu}'’.\-]*)(\s\p{Lu}[\p{Lu}'’.\-]*){0,3}|\p{Lu}\p{Ll}+(\s\p{Lu}\p{Ll}+){0,2}):\s", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();
}
