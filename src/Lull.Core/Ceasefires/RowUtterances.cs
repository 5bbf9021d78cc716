using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires;

/// <summary>What the rows of a record say in words: announcements, requests, talks, threats.</summary>
internal static class RowUtterances
{
    /// <summary>The words of the rows that concern two sides, up to a day, in order of days.</summary>
    public static IEnumerable<Utterance> Of(IEnumerable<RecordItem> items, SideTies ties, DateOnly day) =>
        items.Where(item => item.When.Start <= day && string.Equals(item.Dataset, Reading.Candidates.CandidateItems.Dataset, StringComparison.Ordinal) is false)
            .Select(item => Of(item, ties))
            .OfType<Utterance>();

    private static Utterance? Of(RecordItem item, SideTies ties)
    {
        if (KindOf(item) is not { } kind || !WordWeights.Knows(kind))
        {
            return null;
        }

        var day = item.When.Start;
        var (source, target) = (ties.SideOf(item.Source, day), ties.SideOf(item.Target, day));
        var isThird = source is null && target is not null && kind is StatementKind.Mediation or StatementKind.CeasefireRequest or StatementKind.Monitoring;
        var isStranger = (source is null && !isThird) || (item.Target.Length > 0 && target is null);
        if (isStranger || (source is not null && string.Equals(source, target, StringComparison.Ordinal)))
        {
            return null;
        }

        return new Utterance
        {
            Id = item.Id,
            Kind = kind,
            Day = day,
            Agent = ties.Match(item.Source),
            AgentName = item.Source,
            Speaker = item.Publisher.Length > 0 ? item.Publisher : item.Source,
            Publisher = item.Publisher,
            Directness = DirectnessOf(item, ties),
            Declared = kind is StatementKind.Ceasefire ? DeclaredForm.Bilateral : null,
            Text = item.Note,
            Source = $"{item.Origin.File} row {item.Origin.Row} ({DayPhrase.Iso(day)})",
        };
    }

    private static StatementKind? KindOf(RecordItem item) =>
        item is Event { Kind: EventKind.Other, TypeText: { Length: > 0 } type }
            ? StatementNames.TryParse<StatementKind>(type, out var named) ? named : null
            : Enum.TryParse<StatementKind>(item.Kind.ToString(), out var kind) ? kind : null;

    private static Directness DirectnessOf(RecordItem item, SideTies ties) =>
        item.Publisher.Length == 0 || ties.SideOf(item.Publisher, item.When.Start) is not null ? Directness.Party
        : ties.Match(item.Publisher) is not null ? Directness.Official
        : Directness.Publisher;
}
