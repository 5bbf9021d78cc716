using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Lull.Reading.Statements;

namespace Lull.Ceasefires.Claims;

/// <summary>The words of a report round a statement: its sentence, cut at the word that names the act.</summary>
/// <param name="Told">The words that the statement rests on.</param>
/// <param name="Before">The sentence up to that word.</param>
/// <param name="After">The sentence from the end of that word on.</param>
internal sealed partial record ClaimWords(string Told, string Before, string After)
{
    private const int FarthestNarrowing = 5;

    // What stands between a noun and the rest of its clause.
    private static readonly FrozenSet<string> Edges = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "no", "any", "a", "an", "the", "of", "been", "be", "have", "has", "had", "not", "by", "on", "against", "with", "in", "to", "more", "than", "further",
        "carried", "out", "launched", "recorded", "seen", "its", "their", "were", "was", "are", "is", "that", "there", "zero", "single", "new");

    private static readonly FrozenSet<string> Roughly = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "about", "around", "some", "nearly", "almost", "roughly", "approximately", "circa");

    /// <summary>The words round a statement.</summary>
    /// <param name="text">The report's cleaned text.</param>
    /// <param name="statement">One of its statements.</param>
    public static ClaimWords Of(string text, Statement statement)
    {
        var (start, end) = (statement.Span.Start, statement.Span.End);
        if (end > text.Length || start >= end)
        {
            return new ClaimWords(statement.Text, statement.Text, "");
        }

        var act = ActIn(text[start..end], statement.Basis);
        var (from, to) = (SentenceStart(text, start), SentenceEnd(text, end));
        return new ClaimWords(statement.Text, text[from..(start + act.Start)], text[(start + act.End)..to]);
    }

    /// <summary>The words right before the act, and the means told after it ("with drones").</summary>
    public IReadOnlyList<string> Narrowing()
    {
        var words = Words().Matches(Before).Select(word => word.Value).Reverse()
            .Take(FarthestNarrowing).TakeWhile(word => !Edges.Contains(word))
            .Where(word => word is not ("or" or "and"));
        return [.. words.Reverse(), .. Means().Matches(After).Select(found => found.Groups["means"].Value)];
    }

    /// <summary>True where a number before the act is told as a rough one: "about 140".</summary>
    public bool IsRough() => RoughNumbers().Matches(Before + " " + After).Any(found => Roughly.Contains(found.Groups["word"].Value));

    /// <summary>True where it is said that somebody keeps to an arrangement.</summary>
    public bool TellsOfKeeping() => Keeping().IsMatch(Told);

    /// <summary>A name that is joined to another by "and" or "or": "in Iraq and Syria"; null where there is none.</summary>
    public string? JoinedTo(string name)
    {
        var at = After.IndexOf(name, StringComparison.Ordinal);
        var found = at < 0 ? null : Joined().Match(After[(at + name.Length)..]);
        return found is { Success: true } ? found.Groups["name"].Value : null;
    }

    // The act's own word, by the lexicon's entry that the statement rests on; else all of its words.
    private static (int Start, int End) ActIn(string text, string basis)
    {
        var entry = basis[(basis.LastIndexOf(':') + 1)..];
        var stem = entry.Length > 4 ? entry[..^1] : entry;
        var at = stem.Length == 0 ? -1 : text.IndexOf(stem, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return (0, text.Length);
        }

        var end = at + stem.Length;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return (at, end);
    }

    private static int SentenceStart(string text, int at)
    {
        while (at > 0 && !IsBoundary(text, at - 1))
        {
            at--;
        }

        return at;
    }

    private static int SentenceEnd(string text, int at)
    {
        while (at < text.Length && !IsBoundary(text, at))
        {
            at++;
        }

        return at;
    }

    // A full stop before a small letter belongs to an abbreviation.
    private static bool IsBoundary(string text, int at) =>
        text[at] is '\n' or '!' or '?' or ';'
        || (text[at] is '.' && (at + 2 >= text.Length || (char.IsWhiteSpace(text[at + 1]) && !char.IsLower(text[at + 2]))));

    [GeneratedRegex(@"[\p{L}\d]+(-[\p{L}\d]+)*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(with|by|using|involving)\s+(\p{L}+\s+)?(?<means>drones?|rockets?|missiles?|mortars?|artillery|warplanes?|aircraft|helicopters?|jets?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Means();

    [GeneratedRegex(@"\b(?<word>\p{L}+)\s+\d", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex RoughNumbers();

    [GeneratedRegex(@"^(,| and| or)\s+(in\s+)?(?<name>\p{Lu}[\p{L}'’-]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Joined();

    [GeneratedRegex(@"\b(observ(e|ed|es|ing)|respect(ed|s|ing)?|abid(e|ed|es|ing)|adher(e|ed|es|ing)|honou?r(ed|s|ing)?|compl(y|ied|ies|ying)|uph(old|olds|eld|olding)|kept\s+to|keep(s|ing)?\s+to|stuck\s+to|st(ick|icks|icking)\s+to|h(eld|olds?|olding)\s+to|committed\s+to)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Keeping();
}
