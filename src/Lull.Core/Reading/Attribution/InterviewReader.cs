using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Lull.Reading.Lexicon;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>
/// Reads an interview without labels, in which paragraphs ask and answer by turns: "Did you burn it?" and then "No, we did
/// not." What is asked is the publisher's; the answers are of the one person whom the introduction is about.
/// </summary>
internal sealed partial class InterviewReader(string text, IReadOnlyList<SentenceTree> trees, MentionBook mentions)
{
    private const int LongestChain = 6;
    private const int FewestPairs = 3;
    private const int FewestQuestions = 2;
    private const int LongestQuestion = 220;

    /// <summary>A frame for each question and each answer; nothing where the report is no such interview.</summary>
    public IEnumerable<SpeechFrame> Read()
    {
        var paragraphs = QuotationReader.Paragraphs(text).Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Of(text))).ToList();
        var start = Start(paragraphs);
        if (start < 0 || Asked(paragraphs[start].Start) is not { } voice)
        {
            yield break;
        }

        for (var index = start; index < paragraphs.Count; index++)
        {
            TextSpan[] scope = [paragraphs[index]];
            yield return (index - start) % 2 == 0
                ? new SpeechFrame(-1, -1, Speaker: null, SpeechStance.Said, scope, scope) { Addressee = voice }
                : new SpeechFrame(-1, -1, voice, SpeechStance.Said, scope, scope);
        }
    }

    // The first question behind the introduction, where questions and answers follow one another to the end.
    private int Start(List<TextSpan> paragraphs)
    {
        for (var start = 1; start + (2 * FewestPairs) <= paragraphs.Count; start++)
        {
            if (!IsQuestion(paragraphs[start]) || paragraphs[start + 1].Of(text).TrimEnd().EndsWith('?'))
            {
                continue;
            }

            var (pairs, asked, answered) = (0, 0, 0);
            for (var index = start; index + 1 < paragraphs.Count; index += 2)
            {
                pairs++;
                asked += IsQuestion(paragraphs[index]) ? 1 : 0;
                answered += IsAnswer(paragraphs[index + 1]) ? 1 : 0;
            }

            if ((asked * 4 >= pairs * 3 || (asked * 2 >= pairs && IsAnswer(paragraphs[start + 1]))) && answered * 2 >= pairs)
            {
                return start;
            }

            if (asked >= FewestQuestions && answered >= FewestQuestions && Announced().IsMatch(text[..paragraphs[start].Start]) && Alternates(paragraphs, start))
            {
                return start;
            }
        }

        return -1;
    }

    // Said to be a conversation: no answer ends in a question, and what is put to the other may be a plain remark.
    private bool Alternates(List<TextSpan> paragraphs, int start)
    {
        var (put, answers) = (0, 0);
        for (var index = start; index + 1 < paragraphs.Count; index += 2)
        {
            if (paragraphs[index + 1].Of(text).TrimEnd().EndsWith('?'))
            {
                return false;
            }

            put += paragraphs[index].Length;
            answers += paragraphs[index + 1].Length;
        }

        return put < answers;
    }

    private bool IsQuestion(TextSpan paragraph) =>
        paragraph.Length <= LongestQuestion && paragraph.Of(text) is var words && !words.StartsWith('"') && !words.StartsWith('“')
        && (words.TrimEnd().EndsWith('?') || SecondPerson().IsMatch(words));

    // In the first person, or wholly within quotation marks.
    private bool IsAnswer(TextSpan paragraph) =>
        paragraph.Of(text).Trim() is var words
        && ((FirstPerson().IsMatch(words) && !words.Contains('“', StringComparison.Ordinal)) || (words.Length > 2 && words[0] is '"' or '“' && words[^1] is '"' or '”'));

    // Whom the introduction is about: the first person who does something in it, else the first whom it names.
    private Voice? Asked(int end) => Named(end) is { } asked ? WithHome(asked, end) : null;

    // "A company commander in the Free Column, who asked to be called Major Keth": the column's.
    private Voice WithHome(Voice asked, int end)
    {
        for (var sentence = 0; asked is { Side: null, Who: { Home: null } who } && sentence < trees.Count && trees[sentence].Sentence.Span.Start < end; sentence++)
        {
            var tree = trees[sentence];
            for (var token = 0; token < tree.Count; token++)
            {
                if (asked.Span.Contains(tree[token].Span) && Called(tree, token) is >= 0 and var office && Home(sentence, tree, office) is { } home)
                {
                    return asked with { Side = home, Who = who with { Home = home } };
                }
            }
        }

        return asked;
    }

    // "Their commander": theirs.
    private Entity? Home(int sentence, SentenceTree tree, int office) =>
        mentions.DenotationAt(sentence, office) is { Side: { Kind: MentionKind.Side } home } ? home
        : tree.Child(office, "nmod:poss") is >= 0 and var owner && mentions.DenotationAt(sentence, owner) is { Side: { Kind: MentionKind.Side } whose } ? whose
        : null;

    // The noun of whom it is told that he goes by the name.
    private static int Called(SentenceTree tree, int name)
    {
        for (int at = name, steps = 0; at >= 0 && steps < LongestChain; at = tree[at].Head, steps++)
        {
            if (at != name && SideWords.Of(tree[at]) is SideWordClass.Office or SideWordClass.Member && tree[at].PartOfSpeech is "NOUN" && tree.Child(at, "acl:relcl", "acl", "appos") >= 0)
            {
                return at;
            }
        }

        return -1;
    }

    private Voice? Named(int end)
    {
        if (Heading().Match(text, 0, end) is { Success: true } heading)
        {
            return Titled(heading.Groups["name"]);
        }

        Voice? first = null;
        for (var sentence = 0; sentence < trees.Count && trees[sentence].Sentence.Span.Start < end; sentence++)
        {
            for (var token = 0; token < trees[sentence].Count; token++)
            {
                if (mentions.DenotationAt(sentence, token) is { IsImplied: false, Entity: { } person } found && !IsReporter(trees[sentence], token)
                    && (person.Kind is MentionKind.Person || (IsSubject(trees[sentence], token) && IsUnknown(person))))
                {
                    var voice = new Voice(person.Name, person, person.Home, person.Role, Verb: null, found.Span);
                    first ??= voice;
                    if (IsSubject(trees[sentence], token))
                    {
                        return voice;
                    }
                }
            }
        }

        return first ?? Introduced(end) ?? Met(end) ?? Nicknamed(end);
    }

    // "Who asked to be called Captain Keth", "who goes by Uncle Yosh".
    private Voice? Nicknamed(int end)
    {
        foreach (var tree in trees.TakeWhile(tree => tree.Sentence.Span.Start < end))
        {
            for (var token = 2; token < tree.Count; token++)
            {
                if (tree[token].PartOfSpeech is "PROPN" && tree[token - 1].Form is "called" or "named" or "as" or "by" && Called(tree, token) >= 0)
                {
                    var last = token;
                    while (last + 1 < tree.Count && tree[last + 1].PartOfSpeech is "PROPN")
                    {
                        last++;
                    }

                    return Unknown(tree.Span(token, last));
                }
            }
        }

        return null;
    }

    // "We asked Nabila Ba-Surra what comes next", "we spoke to Anton Reuss".
    private Voice? Met(int end)
    {
        foreach (var tree in trees)
        {
            if (tree.Sentence.Span.Start >= end)
            {
                return null;
            }

            for (var verb = 1; verb < tree.Count; verb++)
            {
                if (tree[verb].Lemma is "ask" or "meet" or "interview" or "reach" or "visit" or "speak" or "talk"
                    && tree.Child(verb, "nsubj") is >= 0 and var we && tree[we].Form is "we" or "We"
                    && tree.Child(verb, "obj", "iobj", "obl") is >= 0 and var met && met > verb && tree[met].PartOfSpeech is "PROPN")
                {
                    var last = met;
                    while (last + 1 < tree.Count && (tree[last + 1].PartOfSpeech is "PROPN" || (tree[last + 1].Form is "-" && last + 2 < tree.Count && tree[last + 2].PartOfSpeech is "PROPN")))
                    {
                        last++;
                    }

                    return Unknown(tree.Span(met, last));
                }
            }
        }

        return null;
    }

    private Voice Unknown(TextSpan span)
    {
        var person = new Entity(-2, MentionKind.Person, span.Of(text), Actor: null, SideWordClass.None, FrozenSet<string>.Empty, Home: null, null, []);
        return new Voice(person.Name, person, Side: null, Role: null, Verb: null, span);
    }

    // "Yolanda Prada has taught for nineteen years": a name at the head of a sentence of which nothing else is known.
    private Voice? Introduced(int end)
    {
        foreach (var tree in trees)
        {
            if (tree.Sentence.Span.Start >= end)
            {
                return null;
            }

            if (tree.Count > 3 && tree[0].PartOfSpeech is "PROPN" && tree[1].PartOfSpeech is "PROPN" && tree[2].PartOfSpeech is "AUX" or "VERB" or "PUNCT")
            {
                return Unknown(tree.Span(0, 1));
            }
        }

        return null;
    }

    // 'Governor Ketura Vail: "I no longer count"'.
    private static Voice Titled(Group heading)
    {
        var words = heading.Value.Split(' ');
        var office = words.TakeWhile(word => SideWords.Of(word) is SideWordClass.Office).Count();
        var name = office < words.Length ? string.Join(' ', words[office..]) : heading.Value;
        var role = office > 0 ? string.Join(' ', words[..office]) : null;
        var person = new Entity(-2, MentionKind.Person, name, Actor: null, SideWordClass.None, FrozenSet<string>.Empty, Home: null, role, []);
        return new Voice(name, person, Side: null, role, Verb: null, new TextSpan(heading.Index, heading.Index + heading.Length));
    }

    // "Our correspondent Ana Reil spoke to the minister": she asks.
    private static bool IsReporter(SentenceTree tree, int token)
    {
        var (first, last) = tree.Reach(token);
        for (var index = first; index <= last; index++)
        {
            if (ReadingLexicon.Default.IsIn("reporters", tree[index].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSubject(SentenceTree tree, int token) => tree[token].Relation is "nsubj" or "nsubj:pass";

    // A forename and a surname of which nothing else is known.
    private static bool IsUnknown(Entity entity) =>
        entity is { Kind: MentionKind.Side, Actor: null, Words.Count: 0, Members.Count: 0 } && entity.Name.Split(' ').Length is 2 or 3;

    private const string NamePattern = @"(?<name>\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’-]+){1,4})";

    [GeneratedRegex(@"(^[^\n]*\b[Ii]nterview with " + NamePattern + "$)|^" + NamePattern + @": ?[""“]", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(interview|conversation|we (spoke|talked) (to|with)|spoke to us|talked to us|received us|we (asked|met|reached)|answered our questions|in (her|his) own words)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Announced();

    [GeneratedRegex(@"\b(you|your|yours)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex SecondPerson();

    [GeneratedRegex(@"\b(I|I'm|I've|me|my|we|us|our)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex FirstPerson();
}
