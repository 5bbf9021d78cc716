using Lull.Actors;
using Lull.Events;

namespace Lull.Ceasefires.Claims;

/// <summary>Which acts a claim speaks of: whose, where, and what its words make of an act.</summary>
/// <param name="Side">The side that did them; null for both.</param>
/// <param name="Member">The member of that side that did them; null for the side as a whole.</param>
/// <param name="Place">Where; null for anywhere.</param>
/// <param name="Definition">What counts as an act.</param>
/// <param name="Ties">Who belongs to whom.</param>
internal sealed record ClaimScope(string? Side, Actor? Member, ClaimPlace? Place, ActDefinition Definition, SideTies Ties)
{
    /// <summary>True where it speaks of all acts of the side or of both.</summary>
    public bool IsOpen => Member is null && Place is null && Definition.IsOpen;

    /// <summary>Who did them, as a sentence has it.</summary>
    public string By => Member is { } member ? $"by {member.Name}" : Side is null ? "between the two" : $"by {Side}";

    /// <summary>What it rests on besides the sides and the days; empty where on nothing.</summary>
    public string RestsOn => string.Concat(
        Definition.IsOpen ? "" : $"; only \"{Definition.Words}\" acts, by each row's own words",
        Place is null ? "" : $"; only at {Place.Name}, by each row's own place");

    /// <summary>Whether an act is one of them, and what its row does not tell.</summary>
    public (Fit Fit, string Lack) Of(Event act)
    {
        if (Side is not null && !act.Symmetric && !string.Equals(Ties.SideOf(act.Source, act.When.Start), Side, StringComparison.Ordinal))
        {
            return (Fit.No, "");
        }

        var defined = Definition.Of(act);
        var at = Place?.Of(act.Place) ?? Fit.Yes;
        var member = OfMember(act);
        return defined.Fit is Fit.No || at is Fit.No || member is Fit.No ? (Fit.No, "")
            : member is Fit.Unknown ? (Fit.Unknown, $"whether {Member!.Name} did it")
            : at is Fit.Unknown ? (Fit.Unknown, "where it was")
            : defined;
    }

    /// <summary>True where an act was done in the name of more than the member, so that it may or may not be its own.</summary>
    public bool MayBeMember(Event act) => OfMember(act) is Fit.Unknown;

    // What is done in the name of the whole, or of a brand, may be the member's.
    private Fit OfMember(Event act)
    {
        if (Member is null)
        {
            return Fit.Yes;
        }

        var day = act.When.Start;
        return Ties.Registry.Match(act.Source).Actor is not { } doer ? Fit.No
            : doer == Member || Ties.Registry.IsUnder(doer, Member, day) ? Fit.Yes
            : doer.Kind is ActorKind.Facade or ActorKind.Umbrella || Ties.Registry.IsUnder(Member, doer, day) ? Fit.Unknown
            : Fit.No;
    }
}
