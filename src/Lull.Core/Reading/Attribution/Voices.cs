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
    /// <summary>Reads both from a report and its trees.</summary>
    /// <param name="report">The cleaned report.</param>
    /// <param name="trees">Its sentences in order.</param>
    /// <param name="registry">Who is who.</param>
    public static Voices Hear(Report report, IReadOnlyList<SentenceTree> trees, ActorRegistry registry)
    {
        var mentions = MentionBook.Read(report, trees, registry);
        var issuer = Issuer.Of(report, trees, mentions);
        var attribution = AttributionMap.Read(report, trees, mentions, issuer);
        return new Voices(mentions.WithSpeakers(new Turns(attribution, trees, mentions, issuer).Of), attribution);
    }
}
