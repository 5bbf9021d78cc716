namespace Lull.Reading.Times;

/// <summary>A moment and the piece after the words that tell it.</summary>
internal readonly record struct FoundMoment(Moment Moment, int Next);
