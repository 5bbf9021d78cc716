using Lull.Actors;

namespace Lull.Reading.Mentions;

/// <summary>All uses of what is one name: spellings, acronym and short forms.</summary>
/// <param name="Keys">The keys of its forms.</param>
/// <param name="Names">Its forms as written, the fullest first, without article.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Actor">Who it is in the registry; null where not resolved.</param>
/// <param name="Uses">Where it is used, in order.</param>
internal sealed record NameGroup(
    IReadOnlyList<string> Keys,
    IReadOnlyList<string> Names,
    MentionKind Kind,
    Actor? Actor,
    IReadOnlyList<NameUse> Uses)
{
    /// <summary>The fullest form.</summary>
    public string Name => Names[0];
}
