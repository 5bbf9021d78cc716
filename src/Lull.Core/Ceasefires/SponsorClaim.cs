using Lull.Reading.Statements;

namespace Lull.Ceasefires;

/// <summary>Somebody is said to have a part in an arrangement without being a side of it.</summary>
/// <param name="Name">Who.</param>
/// <param name="Role">Which part.</param>
/// <param name="Speaker">Who says so.</param>
/// <param name="Source">Where.</param>
public sealed record SponsorClaim(string Name, ThirdRole Role, string Speaker, string Source);
