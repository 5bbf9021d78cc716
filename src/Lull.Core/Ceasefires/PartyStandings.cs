using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires;

/// <summary>Who is in and who stays out, party by party, from what each said and did.</summary>
internal static class PartyStandings
{
    // What a party said before the quiet began counts for where it stands, as long as it is not older than this.
    private const int BeforeOnsetDays = 60;

    // A renunciation that is followed by so many quiet days is doubtful, as is one that only others tell of.
    private const int QuietDays = 14;

    /// <summary>The parties that said something of stopping or going on, in the order of their names.</summary>
    /// <param name="said">What was said up to the day.</param>
    /// <param name="acts">The acts since the quiet began.</param>
    /// <param name="onset">When the quiet began; null where there is none.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="ties">Who belongs to which side.</param>
    public static IReadOnlyList<PartyStanding> Of(
        IEnumerable<Utterance> said, IReadOnlyList<EvidenceRow> acts, DateOnly? onset, DateOnly day, SideTies ties)
    {
        var from = (onset ?? day).AddDays(-BeforeOnsetDays);
        return
        [
            .. said.Where(one => one.Day >= from && Says(one) != 0)
                .Select(one => (Said: one, Name: one.Agent is { } actor ? ties.SideOf(actor, one.Day) is null ? null : actor.Name : ties.SideOf(one.AgentName, one.Day)))
                .Where(one => one.Name is not null)
                .GroupBy(one => one.Name!, one => one.Said, StringComparer.Ordinal)
                .OrderBy(party => party.Key, StringComparer.Ordinal)
                .Select(party => Of(party.Key, [.. party.OrderBy(one => one.Day)], [.. acts.Where(act => IsBy(act, party.Key, ties))], day, ties)),
        ];
    }

    private static PartyStanding Of(string name, IReadOnlyList<Utterance> said, IReadOnlyList<EvidenceRow> acts, DateOnly day, SideTies ties)
    {
        var last = said[^1];
        var isQuiet = !acts.Any(act => act.Item.When.Start >= last.Day)
            && (day.DayNumber - last.Day.DayNumber >= QuietDays || last.Directness is not Directness.Party);
        var stance = Says(last) > 0
            ? acts.Any(act => act.Item.When.Start > last.Day) ? Stance.Contested : Stance.In
            : isQuiet ? Stance.Contested : Stance.Out;
        var words = string.Join("; ", said.Select(one => $"{StatementNames.Of(one.Kind)} {DayPhrase.Iso(one.Day)}"));
        var deeds = acts.Count > 0
            ? $"acts since: {string.Join(", ", acts.Select(act => DayPhrase.Span(act.Item.When.Start, act.Item.When.End)))}"
            : "no act of its own in the record since the quiet began";
        return new PartyStanding(
            name, ties.SideOf(name, last.Day) ?? name, stance, $"{words}; {deeds}", [.. said.Select(one => one.Id), .. acts.Select(act => act.Item.Id)]);
    }

    // Above zero: it stops. Below: it goes on. Zero: nothing of the kind.
    private static int Says(Utterance one) =>
        one is not { Polarity: Polarity.Affirmed, Modality: Modality.Actual } ? 0
        : one.Kind switch
        {
            StatementKind.Suspension or StatementKind.Ceasefire or StatementKind.CeasefireExtension => 1,
            StatementKind.Resumption or StatementKind.CeasefireEnd or StatementKind.CeasefireRejection => -1,
            _ => 0,
        };

    private static bool IsBy(EvidenceRow act, string party, SideTies ties) =>
        string.Equals(ties.Match(act.Item.Source) is { } actor ? actor.Name : ties.SideOf(act.Item.Source, act.Item.When.Start), party, StringComparison.Ordinal);
}
