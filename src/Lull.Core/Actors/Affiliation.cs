namespace Lull.Actors;

/// <summary>One actor belongs to another for a time.</summary>
/// <param name="MemberId">The actor that belongs.</param>
/// <param name="GroupId">The actor that it belongs to.</param>
/// <param name="From">The first day, included; null where it is as old as the member or not known.</param>
/// <param name="To">The last day, included; null where it lasts.</param>
/// <param name="Kind">How it belongs.</param>
/// <param name="Source">A page or dataset that says so.</param>
public sealed record Affiliation(
    string MemberId,
    string GroupId,
    DateOnly? From,
    DateOnly? To,
    AffiliationKind Kind,
    string Source)
{
    /// <summary>True where the member's acts count for the group.</summary>
    public bool Counts => Kind != AffiliationKind.Tie;

    /// <summary>True where it holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);
}
