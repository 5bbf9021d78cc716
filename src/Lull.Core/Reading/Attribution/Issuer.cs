using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Finds the side that issues a communiqué or a statement, for which "we" and "our forces" stand outside quotations.</summary>
internal static class Issuer
{
    private const int Opening = 6;
    private const int Titles = 3;

    private static readonly string[] Outlets =
    [
        "news", "times", "post", "herald", "courier", "tribune", "gazette", "daily", "weekly", "review", "journal", "chronicle", "radio", "television",
        "tv", "wire", "agency", "newspaper", "magazine", "broadcasting", "telegraph", "mail", "mirror", "observer", "star", "sun", "standard", "echo",
        "dispatch", "flash", "online", "media", "reporter", "correspondent",
    ];

    /// <summary>Who issues a report: who declares in it, else who published it, else whose doings its opening tells in the present tense.</summary>
    /// <returns>Null for what a newspaper or an agency reports.</returns>
    public static Entity? Of(Report report, IReadOnlyList<SentenceTree> trees, MentionBook mentions) =>
        Titled(report.Text, trees, mentions)
        ?? Subject(trees, mentions, token => SpeechLexicon.Verb(token)?.Stance is SpeechStance.Announced or SpeechStance.Condemned or SpeechStance.Warned or SpeechStance.Confirmed)
        ?? Publisher(report, mentions)
        ?? (report.Publisher is null && SpeaksForItself(trees) ? Subject(trees, mentions, _ => true) : null);

    // The side that does something in the present tense in the first sentences.
    private static Entity? Subject(IReadOnlyList<SentenceTree> trees, MentionBook mentions, Func<Token, bool> isAct)
    {
        for (var sentence = 0; sentence < Math.Min(Opening, trees.Count); sentence++)
        {
            var tree = trees[sentence];
            for (var token = 0; token < tree.Count; token++)
            {
                if (tree[token].Tag is "VBZ" or "VBP" && isAct(tree[token]) && tree.Child(token, "nsubj") is >= 0 and var subject
                    && mentions.DenotationAt(sentence, subject) is { Kind: MentionKind.Side, Entity: { Members.Count: 0 } side })
                {
                    return Of(side);
                }
            }
        }

        return null;
    }

    // "Communiqué of the Joint Staff", "Statement by the Front".
    private static Entity? Titled(string text, IReadOnlyList<SentenceTree> trees, MentionBook mentions)
    {
        for (var sentence = 0; sentence < Math.Min(Titles, trees.Count); sentence++)
        {
            var tree = trees[sentence];
            for (var token = 0; token < Math.Min(Titles, tree.Count); token++)
            {
                if (tree[token].Lemma.ToLowerInvariant() is not ("communiqué" or "communique" or "statement" or "declaration" or "bulletin" or "proclamation"))
                {
                    continue;
                }

                foreach (var child in tree.Children(token))
                {
                    if (tree[child].Relation is "nmod" && tree.Case(child) is "of" or "by" or "from"
                        && mentions.DenotationAt(sentence, child) is { Kind: MentionKind.Side or MentionKind.Person, Side: { Members.Count: 0 } side })
                    {
                        return Named(text, tree, child, army => mentions.DenotationAt(sentence, army)) ?? mentions.SideWithin(Words(text, tree, child)) ?? Of(side);
                    }
                }
            }
        }

        return null;
    }

    // "The General Command, Two Rivers Liberation Army": whose command it is.
    private static Entity? Named(string text, SentenceTree tree, int organ, Func<int, Denotation?> at) =>
        tree[organ].Lemma.ToLowerInvariant() is "command" or "staff" or "council" or "office" or "bureau" or "department" or "committee" or "leadership" or "media"
        && tree.Child(organ, "appos") is >= 0 and var army
        && at(army) is { Kind: MentionKind.Side, Entity: { Members.Count: 0 } side }
            ? side with { Name = Words(text, tree, army) }
            : null;

    private static string Words(string text, SentenceTree tree, int head)
    {
        var (first, last) = tree.Reach(head);
        return tree.Span(first, last).Of(text);
    }

    // "Our thoughts are with": whoever opens with that speaks for itself.
    private static bool SpeaksForItself(IReadOnlyList<SentenceTree> trees) =>
        trees.Any(tree => tree.Tokens.Any(token => token.Form is "Our" or "We"));

    // A relief agency's "we" is the agency; a newspaper's is nobody's in particular.
    private static Entity? Publisher(Report report, MentionBook mentions)
    {
        if (report.Publisher is not { Length: > 0 } publisher
            || publisher.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => Outlets.Contains(word, StringComparer.OrdinalIgnoreCase)))
        {
            return null;
        }

        return mentions.SideWithin(publisher)
            ?? new Entity(-1, MentionKind.Side, publisher, Actor: null, SideWordClass.Group, System.Collections.Frozen.FrozenSet<string>.Empty, Home: null, Role: null, []);
    }

    // "The General Command of the Orasi Armed Forces" speaks for the Orasi Armed Forces.
    private static Entity Of(Entity side)
    {
        var of = side.Name.IndexOf(" of ", StringComparison.Ordinal);
        return side.Actor is null && of > 0 && side.Name[..of].EndsWith("Command", StringComparison.Ordinal)
            ? side with { Name = side.Name[(of + 4)..].Replace("the ", "", StringComparison.Ordinal) }
            : side;
    }
}
