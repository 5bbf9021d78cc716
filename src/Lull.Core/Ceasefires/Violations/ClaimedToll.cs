using Lull.Events;
using Lull.Time;

namespace Lull.Ceasefires.Violations;

/// <summary>How many hostile acts since the quiet began somebody counts, beside what the record has.</summary>
/// <param name="Speaker">Who counts, as named.</param>
/// <param name="SpeakerSide">The side that the speaker is or speaks for; null where neither.</param>
/// <param name="Against">The side whose acts are counted.</param>
/// <param name="Days">Of which days.</param>
/// <param name="Count">How many, says the speaker.</param>
/// <param name="Recorded">How many acts of that side the record has of those days, one by one.</param>
/// <param name="Source">The id of the row or statement.</param>
public sealed record ClaimedToll(
    string Speaker, string? SpeakerSide, string Against, DayInterval Days, CountRange Count, double Recorded, string Source);
