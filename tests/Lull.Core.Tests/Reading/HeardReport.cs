using Lull.Actors;
using Lull.Reading.Attribution;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Core.Tests.Reading;

/// <summary>A report of <c>Reading/Reports</c> with its parses, as the medium model gives them, heard for its voices.</summary>
internal sealed class HeardReport
{
    private readonly List<SentenceTree> _trees;

    private HeardReport(Report report, List<SentenceTree> trees)
    {
        (Report, _trees) = (report, trees);
        Voices = Voices.Hear(report, trees, ActorRegistry.Default);
    }

    public Report Report { get; }

    public Voices Voices { get; }

    public static HeardReport Of(string name)
    {
        var folder = Path.Combine(Checkout.Root, "tests", "Lull.Core.Tests", "Reading", "Reports");
        var report = ReportCleaner.Clean(File.ReadAllText(Path.Combine(folder, name + ".txt")));
        using var parses = new StreamReader(Path.Combine(folder, name + ".conllu"));
        return new HeardReport(report, Aligned(report.Text, ConlluReader.Read(parses).Sentences));
    }

    /// <summary>The names of those who say a word, outermost first, joined by <c> &gt; </c>.</summary>
    public string Speakers(string word) => string.Join(" > ", SpeakersAt(word).Select(speaker => speaker.Text));

    public IReadOnlyList<Speaker> SpeakersAt(string word)
    {
        var (sentence, token) = Find(word);
        return Voices.Attribution.SpeakersAt(sentence, token);
    }

    public SpeechStance? StanceAt(string word)
    {
        var (sentence, token) = Find(word);
        return Voices.Attribution.StanceAt(sentence, token);
    }

    /// <summary>The names of the sides that a word stands for, joined by <c> + </c>.</summary>
    public string Parties(string word)
    {
        var (sentence, token) = Find(word);
        return string.Join(" + ", Voices.Mentions.PartiesAt(sentence, token).Select(party => party.Name ?? party.Text));
    }

    public Party? PartyAt(string word)
    {
        var (sentence, token) = Find(word);
        return Voices.Mentions.PartyAt(sentence, token);
    }

    // "word" or "word#2" for its second occurrence.
    private (int Sentence, int Token) Find(string word)
    {
        var parts = word.Split('#');
        var left = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
        for (var sentence = 0; sentence < _trees.Count; sentence++)
        {
            for (var token = 0; token < _trees[sentence].Count; token++)
            {
                if (string.Equals(_trees[sentence][token].Form, parts[0], StringComparison.Ordinal) && --left == 0)
                {
                    return (sentence, token);
                }
            }
        }

        throw new ArgumentException($"'{word}' does not occur", nameof(word));
    }

    // CoNLL-U keeps no paragraphs: the words are sought in the text one after the other.
    private static List<SentenceTree> Aligned(string text, IReadOnlyList<ParsedSentence> sentences)
    {
        var from = 0;
        return [.. sentences.Select(sentence =>
        {
            var tokens = sentence.Tokens.Select(token =>
            {
                var start = text.IndexOf(token.Form, from, StringComparison.Ordinal);
                from = start + token.Form.Length;
                return token with { Span = new TextSpan(start, from) };
            }).ToList();
            return new SentenceTree(new ParsedSentence(tokens[0].Span.Join(tokens[^1].Span), tokens));
        })];
    }
}
