using Lull.Actors;

namespace Lull.Reading.Mentions;

/// <summary>A name where it is used.</summary>
/// <param name="Sentence">The sentence, counted from 0.</param>
/// <param name="First">The first word of the name.</param>
/// <param name="Last">The last word of the name.</param>
/// <param name="Head">The word of the name that the rest of the sentence hangs it on.</param>
/// <param name="Text">The name as written.</param>
/// <param name="Actor">Who goes by it in the registry; null where it is not resolved.</param>
/// <param name="IsAdjective">True for an adjective of a state or place alone.</param>
/// <param name="Signs">What speaks for which kind.</param>
internal sealed record NameUse(
    int Sentence,
    int First,
    int Last,
    int Head,
    string Text,
    Actor? Actor,
    bool IsAdjective,
    KindSigns Signs)
{
    /// <summary>Uses with one key are one name.</summary>
    public string Key { get; } = Actor is null ? NameKey.Of(Text) : "=" + Actor.Id;
}
