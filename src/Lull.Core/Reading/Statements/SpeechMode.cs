namespace Lull.Reading.Statements;

/// <summary>How a speaker's words are given.</summary>
public enum SpeechMode
{
    /// <summary>Within quotation marks.</summary>
    Quoted,

    /// <summary>In the reporter's words.</summary>
    Paraphrased,
}
