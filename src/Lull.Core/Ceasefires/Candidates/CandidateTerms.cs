using System.Text.RegularExpressions;

namespace Lull.Ceasefires.Candidates;

/// <summary>
/// What the words of a declaration say of its terms. Only what they say: null is not known, and never the same as no.
/// </summary>
/// <param name="IsWritten">True where a text is told to have been signed, false where it is told to have been by word of mouth.</param>
/// <param name="IsPartial">True where it is told to cover only some acts or places.</param>
/// <param name="IsFixed">True where a duration or an end is told, false where it is told to have none.</param>
/// <param name="FixedTime">The words that tell the duration; empty where none do.</param>
/// <param name="IsHumanitarian">True where relief is told as its purpose.</param>
/// <param name="IsForTalks">True where talks are.</param>
/// <param name="IsForHoliday">True where a feast is.</param>
/// <param name="IsForElection">True where an election is.</param>
/// <param name="OtherPurpose">Any other purpose as worded; empty where there is none.</param>
public sealed partial record CandidateTerms(
    bool? IsWritten,
    bool? IsPartial,
    bool? IsFixed,
    string FixedTime,
    bool? IsHumanitarian,
    bool? IsForTalks,
    bool? IsForHoliday,
    bool? IsForElection,
    string OtherPurpose)
{
    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Nothing is known of them.</summary>
    public static CandidateTerms None { get; } = new(null, null, null, "", null, null, null, null, "");

    /// <summary>The terms that some words tell.</summary>
    /// <param name="words">What rows and statements say of the declaration.</param>
    /// <param name="purpose">The stated purpose; empty where there is none.</param>
    public static CandidateTerms Of(string words, string purpose)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(purpose);
        var duration = Duration().Match(words);

        // "Until the election" tells how long, not what for.
        var all = duration.Success ? $"{words.Remove(duration.Index, duration.Length)} {purpose}" : $"{words} {purpose}";
        bool? humanitarian = Told(Humanitarian(), all), talks = Told(Talks(), all), holiday = Told(Holiday(), all), election = Told(Election(), all);
        var isOther = purpose.Length > 0 && (humanitarian ?? talks ?? holiday ?? election) is null;
        return new CandidateTerms(
            Told(Written(), all) ?? (Told(Oral(), all) is true ? false : null),
            Told(Partial(), all),
            Endless().IsMatch(words) ? false : duration.Success ? true : null,
            duration.Success && !Endless().IsMatch(words) ? duration.Value : "",
            humanitarian,
            talks,
            holiday,
            election,
            isOther ? purpose : "");
    }

    private static bool? Told(Regex pattern, string words) => pattern.IsMatch(words) ? true : null;

    [GeneratedRegex(@"\b(signed|in writing|written)\b", AnyCase, Timeout.Infinite)]
    private static partial Regex Written();

    [GeneratedRegex(@"\b(verbal|verbally|orally|unwritten)\b", AnyCase, Timeout.Infinite)]
    private static partial Regex Oral();

    [GeneratedRegex(@"\b(partial|partially|not covered|limited to|only in)\b", AnyCase, Timeout.Infinite)]
    private static partial Regex Partial();

    [GeneratedRegex(@"\b(no end is named|indefinite|indefinitely|open-ended|permanent)\b", AnyCase, Timeout.Infinite)]
    private static partial Regex Endless();

    [GeneratedRegex(@"\b(until [^.;:,]{1,60}|for (\d+|a|two|three|four|five|seven|ten) (hour|day|week|month)s?|\d+[- ](hour|day|week|month)s?)\b", AnyCase, Timeout.Infinite)]
    private static partial Regex Duration();

    [GeneratedRegex(@"\b(humanitarian|relief|evacuat\w*|vaccinat\w*|aid)\b", AnyCase, Timeout.Infinite)]
    private static partial Regex Humanitarian();

    [GeneratedRegex(@"\b(peace (process|talks|negotiations)|negotiations?|talks)\b", AnyCase, Timeout.Infinite)]
    private static partial Regex Talks();

    [GeneratedRegex(@"\b(eid|ramadan|christmas|easter|new year|nowruz|diwali|holidays?)\b", AnyCase, Timeout.Infinite)]
    private static partial Regex Holiday();

    [GeneratedRegex(@"\belections?\b", AnyCase, Timeout.Infinite)]
    private static partial Regex Election();
}
