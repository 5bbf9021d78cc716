using Lull.Reading.Parsing;

namespace Lull.Reading.Noise;

/// <summary>The different words of each topic in a stretch of a report.</summary>
internal sealed class TopicCount
{
    private static readonly int Topics = Enum.GetValues<Topic>().Length;

    // Most sentences speak for none or one.
    private readonly HashSet<string>?[] _words = new HashSet<string>?[Topics];
    private Topic? _other;

    private TopicCount()
    {
    }

    /// <summary>How far it speaks of armed conflict. A borrowed word weighs little: sport and business live on them.</summary>
    public double War => (2 * this[Topic.Violence]) + this[Topic.Forces] + (0.25 * this[Topic.Borrowed]);

    /// <summary>The different words of war, borrowed ones included.</summary>
    public int WarWords => this[Topic.Violence] + this[Topic.Forces] + this[Topic.Borrowed];

    /// <summary>True where a word is of war that others hardly borrow.</summary>
    public bool HasArms => this[Topic.Violence] + this[Topic.Forces] > 0;

    /// <summary>The topic other than war that most words speak for.</summary>
    public Topic Other => _other ??= Most();

    /// <summary>How many different words speak for <see cref="Other"/>.</summary>
    public int OtherWords => this[Other];

    /// <summary>The different words of a topic.</summary>
    public int this[Topic topic] => _words[(int)topic]?.Count ?? 0;

    /// <summary>Counts the words of a sentence.</summary>
    public static TopicCount Of(SentenceTree tree)
    {
        var count = new TopicCount();
        for (var token = 0; token < tree.Count; token++)
        {
            // "League", "Union" and "Bank" in the middle of a sentence are parts of names.
            if (token > 0 && tree[token].PartOfSpeech is "PROPN" && char.IsUpper(tree[token].Form[0]))
            {
                count.Add(tree[token].Form, namesOnly: true);
                continue;
            }

            // "An army of fans".
            if (!(tree[token].Lemma is "army" && tree.Child(token, "nmod") is >= 0 and var of && tree.Case(of) is "of" && tree[of].PartOfSpeech is "NOUN"))
            {
                count.Add(tree[token].Form, namesOnly: false);
                if (tree[token].PartOfSpeech is "NOUN")
                {
                    count.Add(tree[token].Lemma, namesOnly: false);
                }
            }

            if (token > 0 && NoiseWords.MayOpen(tree[token - 1].Form))
            {
                count.Add(tree[token - 1].Form + " " + tree[token].Form, namesOnly: false);
            }
        }

        return count;
    }

    /// <summary>The count of several stretches together.</summary>
    public static TopicCount Sum(IEnumerable<TopicCount> parts)
    {
        var sum = new TopicCount();
        foreach (var part in parts)
        {
            for (var topic = 0; topic < sum._words.Length; topic++)
            {
                if (part._words[topic] is { } words)
                {
                    sum.SetOf(topic).UnionWith(words);
                }
            }
        }

        return sum;
    }

    private Topic Most()
    {
        var most = Topic.Borrowed + 1;
        for (var topic = most + 1; (int)topic < Topics; topic++)
        {
            most = this[topic] > this[most] ? topic : most;
        }

        return most;
    }

    private void Add(string word, bool namesOnly)
    {
        foreach (var topic in NoiseWords.TopicsOf(word))
        {
            if (!namesOnly || topic <= Topic.Forces)
            {
                SetOf((int)topic).Add(Stem(word));
            }
        }
    }

    // "Price" and "prices" are one word.
    private static string Stem(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.Length > 3 && lower.EndsWith('s') ? lower[..^1] : lower;
    }

    private HashSet<string> SetOf(int topic) => _words[topic] ??= new HashSet<string>(StringComparer.Ordinal);
}
