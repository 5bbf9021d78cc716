namespace Lull.Reading.Parsing;

/// <summary>Turns plain text into sentences, words and trees. The same text gives the same trees.</summary>
public interface IParser
{
    /// <summary>Parses each text.</summary>
    /// <param name="texts">Cleaned texts of reports, of any length and content.</param>
    /// <param name="cancellationToken">Stops between batches of sentences.</param>
    /// <returns>For each text its sentences in order; none for a text without a word.</returns>
    IReadOnlyList<IReadOnlyList<ParsedSentence>> Parse(
        IReadOnlyList<string> texts,
        CancellationToken cancellationToken = default);
}
