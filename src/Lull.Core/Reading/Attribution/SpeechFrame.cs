using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>What one speaker says.</summary>
/// <param name="Sentence">The sentence of the verb of saying, counted from 0; -1 where there is none.</param>
/// <param name="Verb">The word of saying in it; -1 where there is none.</param>
/// <param name="Speaker">Who; null where the report does not say, as after "it was reported that".</param>
/// <param name="Stance">How he stands to it.</param>
/// <param name="Scope">The stretches of text that are what he says.</param>
/// <param name="Quoted">The stretches of those that are within quotation marks.</param>
internal sealed record SpeechFrame(
    int Sentence,
    int Verb,
    Voice? Speaker,
    SpeechStance Stance,
    IReadOnlyList<TextSpan> Scope,
    IReadOnlyList<TextSpan> Quoted)
{
    /// <summary>Who is spoken to; null where the report does not say.</summary>
    public Voice? Addressee { get; init; }

    /// <summary>True where a stretch of text is part of what is said.</summary>
    public bool Covers(TextSpan span)
    {
        foreach (var part in Scope)
        {
            if (part.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Quoted where the stretch lies within quotation marks.</summary>
    public SpeechMode ModeOf(TextSpan span) => Quoted.Any(quoted => quoted.Contains(span)) ? SpeechMode.Quoted : SpeechMode.Paraphrased;

    /// <summary>The number of code units that are said.</summary>
    public int Length => Scope.Sum(part => part.Length);
}
