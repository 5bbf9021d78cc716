using Lull.Actors;
using Lull.Events;

namespace Lull.Ceasefires.Variants;

/// <summary>Asks the question of a pair for each member of an umbrella by itself, for the umbrella's own name, and for the umbrella above a member.</summary>
internal sealed class LevelQuestions(PairRecord pair, VariantQuestions questions, IReadOnlyList<PartyStanding> parties)
{
    private readonly ActorRegistry _registry = pair.Ties.Registry;

    /// <summary>The variants of level.</summary>
    public IEnumerable<VariantAnswer> Answers() =>
        new[] { (Side: pair.Dyad.A, Other: pair.Dyad.B), (Side: pair.Dyad.B, Other: pair.Dyad.A) }
            .SelectMany(sides => Above(sides.Side, sides.Other).Concat(Members(sides.Side, sides.Other)));

    private IEnumerable<VariantAnswer> Above(string side, string other)
    {
        var umbrella = pair.Ties.ActorOf(side) is { } actor
            ? _registry.UmbrellasOf(actor.Id, pair.Day).Select(tie => _registry.Find(tie.GroupId)).OfType<Actor>().LastOrDefault()
            : null;
        if (umbrella is not null && !string.Equals(umbrella.Name, other, StringComparison.Ordinal))
        {
            yield return questions.Answer(VariantKind.Level, $"{umbrella.Name}, with all its members", pair.Of(new Dyad(umbrella.Name, other)).Weigh(_ => true, level: SideLevel.Umbrella));
        }
    }

    private IEnumerable<VariantAnswer> Members(string side, string other)
    {
        var whole = pair.Ties.ActorOf(side);
        var members = pair.Acts.SelectMany(row => new[] { row.Item.Source, row.Item.Target }.Select(name => (Name: name, row.Item.When.Start)))
            .Where(one => string.Equals(pair.Ties.SideOf(one.Name, one.Start), side, StringComparison.Ordinal))
            .Select(one => pair.Ties.Match(one.Name))
            .OfType<Actor>()
            .Where(actor => actor != whole)
            .GroupBy(actor => actor)
            .OrderByDescending(acts => acts.Count())
            .ThenBy(acts => acts.Key.Id, StringComparer.Ordinal)
            .Select(acts => acts.Key)
            .ToList();
        if (members.Count > 0 && whole is not null && pair.Acts.Any(row => pair.Ties.Match(row.Item.Source) == whole || pair.Ties.Match(row.Item.Target) == whole))
        {
            yield return questions.Answer(VariantKind.Level, $"{side}, acts told under that name only", pair.Weigh(item => !members.Contains(pair.Ties.Match(item.Source)!) && !members.Contains(pair.Ties.Match(item.Target)!)));
        }

        foreach (var member in members.Take(VariantQuestions.MostOfAKind))
        {
            var stance = parties.FirstOrDefault(party => string.Equals(party.Party, member.Name, StringComparison.Ordinal));
            yield return questions.Answer(
                VariantKind.Level,
                $"{member.Name}, its own acts",
                pair.OfMember(member.Name, other).Weigh(_ => true),
                stance is null ? "" : $"by what it said and did: {Reading.Statements.StatementNames.Of(stance.Stance)}");
        }
    }
}
