using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;

namespace Lull.Reading.Noise;

/// <summary>What a report is about, as far as its words tell: armed conflict, or sport, business, the arts, labour.</summary>
internal sealed class TopicGauge
{
    private const int FewWords = 3;
    private static readonly string[] Elsewhere = ["sport", "business", "arts", "labour"];

    private TopicGauge(int warWords, int otherWords, bool hasCeasefire)
    {
        WarWords = warWords;
        OtherWords = otherWords;
        HasCeasefire = hasCeasefire;
    }

    /// <summary>How many different words of armed conflict the report has.</summary>
    public int WarWords { get; }

    /// <summary>How many different words it has of whatever else it may be about.</summary>
    public int OtherWords { get; }

    /// <summary>True where a ceasefire, by whatever name, is spoken of.</summary>
    public bool HasCeasefire { get; }

    /// <summary>True where the words of war are borrowed: the report is about something else.</summary>
    public bool IsElsewhere => OtherWords >= FewWords && OtherWords > WarWords;

    /// <summary>True where it is plainly about armed conflict.</summary>
    public bool IsConflict => WarWords >= FewWords && WarWords > OtherWords;

    /// <summary>Weighs the words of a report.</summary>
    public static TopicGauge Of(IReadOnlyList<SentenceTree> trees, ReadingLexicon lexicon)
    {
        var war = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var others = Elsewhere.Select(_ => new HashSet<string>(StringComparer.OrdinalIgnoreCase)).ToArray();
        var hasCeasefire = false;
        foreach (var token in trees.SelectMany(tree => tree.Tokens))
        {
            if (lexicon.IsIn("war", token.Form))
            {
                war.Add(token.Form);
            }

            hasCeasefire |= token.Form.Length > 4 && lexicon.IsIn("truce", token.Form);
            for (var topic = 0; topic < Elsewhere.Length; topic++)
            {
                if (lexicon.IsIn(Elsewhere[topic], token.Form))
                {
                    others[topic].Add(token.Form);
                }
            }
        }

        return new TopicGauge(war.Count, others.Max(words => words.Count), hasCeasefire);
    }
}
