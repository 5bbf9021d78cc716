namespace Lull.Reading.Times;

/// <summary>A time told from an event, and the piece after the words that tell it.</summary>
/// <param name="Moment">The days, where a landmark gave them; else nothing is known.</param>
/// <param name="Anchor">The event of the report; null where it was a landmark.</param>
/// <param name="Next">The piece after it.</param>
/// <param name="Event">The days of the landmark; null where it was none.</param>
internal readonly record struct FoundEvent(Moment Moment, TimeAnchor? Anchor, int Next, Moment? Event = null);
