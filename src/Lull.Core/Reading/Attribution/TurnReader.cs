using System.Text.RegularExpressions;
using Lull.Reading.Lexicon;
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

    private int _first = int.MaxValue;

    private readonly Dictionary<string, Entity?> _persons = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private static readonly string[] Titles = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Lord", "Lady", "Baroness", "Sir", "Dame", "Senator"];

    private static readonly string[] Passing = ["told me", "told us", "tells me", "tells us", "tell me", "telling me"];

    /// <summary>What each speaker says in his turns; nothing where the report is no transcript.</summary>
    public IEnumerable<SpeechFrame> Read()
    {
        var labels = Labels();
        _first = labels.Count > 0 ? labels[0].Span.Start : int.MaxValue;
        var isInterview = labels.Count >= FewestTurns && (labels.Exists(label => Asks(label.Name)) || labels.GroupBy(label => label.Name, StringComparer.Ordinal).Any(turns => turns.Count() > 1));
        if (!isInterview)
        {
            foreach (var frame in new InterviewReader(text, trees, mentions).Read())
            {
                yield return frame;
            }

            yield break;
        }

        var outlet = labels.Where((label, index) => IsOutlet(label.Name, new TextSpan(label.Span.End, Math.Max(label.Span.End, index + 1 < labels.Count ? labels[index + 1].Span.Start : label.Paragraph.End))))
            .Select(label => label.Name).ToHashSet(StringComparer.Ordinal);
        for (var index = 0; index < labels.Count; index++)
        {
            var (name, span, paragraph) = labels[index];
            var end = index + 1 < labels.Count ? labels[index + 1].Span.Start : paragraph.End;
            if (IsVerdict(name))
            {
                continue;
            }

            TextSpan[] scope = [new TextSpan(span.End, Math.Max(end, span.End))];
            if (outlet.Contains(name))
            {
                yield return new SpeechFrame(-1, -1, Speaker: null, SpeechStance.Said, scope, scope) { Addressee = Asked(labels, index) };
            }
            else if (end > span.End && VoiceOf(name, span) is { } voice)
            {
                yield return new SpeechFrame(-1, -1, voice, SpeechStance.Said, scope, scope);
            }
        }
    }

    // Whoever answers, or has just answered.
    private Voice? Asked(List<(string Name, TextSpan Span, TextSpan Paragraph)> labels, int question)
    {
        var answer = labels.FindIndex(question + 1, label => !Asks(label.Name));
        answer = answer >= 0 ? answer : labels.FindLastIndex(question, label => !Asks(label.Name));
        return answer < 0 ? null : VoiceOf(labels[answer].Name, labels[answer].Span);
    }

    // Presenters, and correspondents, whom the report names as such or who pass on what they are told: what they say is the publisher's.
    private bool IsOutlet(string name, TextSpan turn) =>
        Asks(name)
        || (Person(name) is { } person && (person.Role is { } role
            ? Array.Exists(role.ToLowerInvariant().Split(' '), word => ReadingLexicon.Default.IsIn("reporters", word))
            : person.Home is null && Array.Exists(Passing, word => turn.Of(text).Contains(word, StringComparison.Ordinal))));

    private List<(string Name, TextSpan Span, TextSpan Paragraph)> Labels()
    {
        var labels = new List<(string, TextSpan, TextSpan)>();
        foreach (var paragraph in QuotationReader.Paragraphs(text))
        {
            var match = Label().Match(text, paragraph.Start, Math.Min(paragraph.Length, 60));
            if (match.Success)
            {
                if (match.Groups["person"] is { Success: true } person)
                {
                    _names[match.Groups["name"].Value.Trim()] = person.Value;
                }

                labels.Add((match.Groups["name"].Value.Trim(), new TextSpan(paragraph.Start, match.Index + match.Length), paragraph));
            }
        }

        return labels;
    }

    private static bool Asks(string name) => name.ToUpperInvariant() is
        "Q" or "HOST" or "PRESENTER" or "ANCHOR" or "NEWSREADER" or "ANNOUNCER" or "INTERVIEWER" or "REPORTER" or "MODERATOR" or "QUESTION"
        or "CORRESPONDENT" or "JOURNALIST" or "STUDIO" or "NARRATOR" or "EDITOR";

    // "VERDICT: False. The ministry says that it flew no sorties": the paper's own words.
    private static bool IsVerdict(string name) =>
        name.ToUpperInvariant() is "VERDICT" or "RATING" or "CONCLUSION" or "FINDING" or "FINDINGS" or "THE FACTS" or "FACTS" or "FACT" or "WHAT WE FOUND" or "OUR VERDICT";

    private Voice? VoiceOf(string name, TextSpan label)
    {
        var span = text.AsSpan(label.Start).StartsWith(name, StringComparison.Ordinal) ? new TextSpan(label.Start, label.Start + name.Length) : label;
        if (_names.TryGetValue(name, out var called))
        {
            // "The Member for Haldern (Mrs Quist):", "SPOKESPERSON (Aurelio Banerjee):", and "SPOKESPERSON:" from then on.
            return Person(called) is { } known ? new Voice(known.Name, known, known.Home, known.Role, Verb: null, span) : new Voice(called, Who: null, Side: null, name.ToLowerInvariant(), Verb: null, span);
        }

        if (Person(name) is { } person)
        {
            return new Voice(person.Name, person, person.Home, person.Role, Verb: null, span);
        }

        if (IsAnswer(name) && Introduced() is { } unnamed)
        {
            return unnamed with { Span = span };
        }

        if (_names.ContainsValue(name) || Titles.Contains(name.Split(' ')[0].TrimEnd('.')))
        {
            return new Voice(name, Who: null, Side: null, Role: null, Verb: null, span);
        }

        // "Correction:" and "Background:" speak for the publisher.
        return name.Any(char.IsLower) ? null : new Voice(name, Who: null, Side: null, Role: null, Verb: null, span);
    }

    // The person of that name, or for "A" whoever is asked: the one person whom the report names.
    private Entity? Person(string name)
    {
        if (!_persons.TryGetValue(name, out var person))
        {
            person = Sought(name);
            _persons[name] = person;
        }

        return person;
    }

    private static bool IsAnswer(string name) => name is "A" or "ANSWER";

    // "A Norwegian envoy who sat in the room explains": who answers, where the introduction tells no name.
    private Voice? Introduced()
    {
        foreach (var tree in trees)
        {
            if (tree.Sentence.Span.Start >= _first)
            {
                return null;
            }

            for (var verb = 0; verb < tree.Count; verb++)
            {
                if (tree[verb].Lemma is "explain" or "tell" or "talk" or "speak" or "describe" or "answer" or "recall" or "discuss" or "look" or "reflect"
                    && tree.Child(verb, "nsubj") is >= 0 and var subject && tree[subject].PartOfSpeech is "NOUN")
                {
                    var from = tree.Child(subject, "amod", "compound") is >= 0 and var before && before < subject ? before : subject;
                    var words = tree.Span(from, subject).Of(text);
                    return new Voice(words, Who: null, Side: null, words, Verb: null, tree.Span(from, subject));
                }
            }
        }

        return null;
    }

    // Whoever answers is named in the introduction; else, where that names nobody at all, anywhere.
    private Entity? Sought(string name) =>
        !IsAnswer(name) ? Sought(name, int.MaxValue) : Sought(name, _first) ?? (Introduced() is null ? Sought(name, int.MaxValue) : null);

    private Entity? Sought(string name, int end)
    {
        for (var sentence = 0; sentence < trees.Count && trees[sentence].Sentence.Span.Start < end; sentence++)
        {
            for (var token = 0; token < trees[sentence].Count; token++)
            {
                if (mentions.DenotationAt(sentence, token) is { Entity: { Kind: MentionKind.Person } person }
                    && (person.Name.EndsWith(name, StringComparison.OrdinalIgnoreCase) || name.EndsWith(person.Name, StringComparison.OrdinalIgnoreCase)
                        || IsAnswer(name)))
                {
                    return person;
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"\G(?<name>(The )?\p{Lu}\p{L}+( (of|for|the|and|\p{Lu}[\p{L}'’\-]+)){0,6}(?= \()|(Mr|Mrs|Ms|Miss|Dr|Lord|Lady|Baroness|Sir|Dame|Senator)\.? \p{Lu}[\p{L}'’\-]+( \p{Lu}[\p{L}'’\-]+){0,2}|(\p{Lu}[\p{Lu}'’.\-]*)(\s\p{Lu}[\p{Lu}'’.\-]*){0,3}|\p{Lu}\p{Ll}+(\s\p{Lu}\p{Ll}+){0,2})( \((?<person>\p{Lu}[\p{L}'’\-]+( \p{Lu}[\p{L}'’\-]+){1,3})\))?:\s", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Label();
}
