namespace Lull.Reading.Attribution;

/// <summary>A verb or noun of saying.</summary>
/// <param name="Stance">How the speaker stands to what is said.</param>
/// <param name="Frames">What of the sentence may be what is said.</param>
internal readonly record struct SpeechWord(SpeechStance Stance, SpeechFrames Frames)
{
    /// <summary>True where the word has the frame.</summary>
    public bool Takes(SpeechFrames frame) => (Frames & frame) != SpeechFrames.None;
}
