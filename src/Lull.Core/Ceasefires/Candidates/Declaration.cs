using Lull.Actors;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Candidates;

/// <summary>That somebody declared a ceasefire or an end of one, from a row of the record or a dated statement of a report.</summary>
/// <param name="Id">The row's id, or the report's short hash and the statement's id.</param>
/// <param name="When">The days on which it may have been declared.</param>
/// <param name="Kind">Suspension, ceasefire, or their end.</param>
/// <param name="Who">Who declared it, as named.</param>
/// <param name="Actor">The same in the registry; null where it is not known there.</param>
/// <param name="Side">The side that is or for which it speaks.</param>
/// <param name="Form">How it was declared, as far as it is told; null where it is not.</param>
/// <param name="Words">What is told of it, for the coder to read.</param>
/// <param name="Purpose">The stated purpose; null where none is.</param>
/// <param name="Mediators">Who is said to have mediated it.</param>
public sealed record Declaration(
    string Id,
    DayInterval When,
    EventKind Kind,
    string Who,
    Actor? Actor,
    string Side,
    DeclaredForm? Form,
    string Words,
    string? Purpose,
    IReadOnlyList<string> Mediators)
{
    /// <summary>True for a suspension or a ceasefire, false for its end.</summary>
    public bool Stops => Kind is EventKind.Suspension or EventKind.Ceasefire;
}
