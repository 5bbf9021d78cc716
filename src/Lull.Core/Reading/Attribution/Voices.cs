using Lull.Actors;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Whom a report speaks of, and who speaks in it.</summary>
/// <param name="Mentions">The sides and persons, with pronouns and short forms resolved.</param>
/// <param name="Attribution">Who says what.</param>
internal sealed record Voices(MentionBook Mentions, AttributionMap Attribution)
{
    /// <summary>The side that speaks in the report's own "we"; null where the report has none.</summary>
    public Entity? Own { get; private init; }

    /// <summary>Reads both from a report and its trees.</summary>
    /// <param name="report">The cleaned report.</param>
    /// <param name="trees">Its sentences in order.</param>
    /// <param name="registry">Who is who.</param>
    public static Voices Hear(Report report, IReadOnlyList<SentenceTree> trees, ActorRegistry registry)
    {
        var mentions = MentionBook.Read(report, trees, registry);
        var issuer = Issuer.Of(report, trees, mentions);
        var attribution = AttributionMap.Read(report, trees, mentions, issuer);
        return new Voices(mentions.WithSpeakers(new Turns(attribution, trees, mentions, issuer).Of), attribution) { Own = issuer is not null && SpeaksForItself(attribution, trees) ? issuer : null };
    }

    // A "we" or "our" that nobody is quoted with.
    private static bool SpeaksForItself(AttributionMap attribution, IReadOnlyList<SentenceTree> trees)
    {
        for (var sentence = 0; sentence < trees.Count; sentence++)
        {
            for (var token = 0; token < trees[sentence].Count; token++)
            {
                if (trees[sentence][token].Form.ToLowerInvariant() is "we" or "our" && attribution.FramesAt(sentence, token).Count == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
