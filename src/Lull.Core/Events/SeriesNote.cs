namespace Lull.Events;

/// <summary>Something a reader should know of how a series was built, in one sentence.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The sentence, without a full stop at its end.</param>
public sealed record SeriesNote(SeriesNoteKind Kind, string Text)
{
    /// <summary>The sentence.</summary>
    public override string ToString() => Text;
}
