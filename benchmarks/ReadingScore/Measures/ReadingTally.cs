using Lull.Benchmarks.ReadingScore.Matching;

namespace Lull.Benchmarks.ReadingScore.Measures;

/// <summary>The counts that the measures are made of, and the measures. A share of nothing is 0.</summary>
internal sealed record ReadingTally
{
    /// <summary>How many reports were scored.</summary>
    public int Cases { get; init; }

    /// <summary>How many statements were read, headings left out.</summary>
    public int Read { get; init; }

    /// <summary>Expected and read.</summary>
    public int Found { get; init; }

    /// <summary>Expected and read, with nothing wrong.</summary>
    public int FoundRight { get; init; }

    /// <summary>Expected and not read.</summary>
    public int Missed { get; init; }

    /// <summary>Read and not expected.</summary>
    public int Spurious { get; init; }

    /// <summary>Read as facts where the report tells none.</summary>
    public int Dangerous { get; init; }

    /// <summary>For each of <see cref="Agreement.Names"/>, how often it was right and how often it was scored.</summary>
    public IReadOnlyList<(int Right, int Scored)> Attributes { get; init; } = [];

    /// <summary>The share of what was read that was expected.</summary>
    public double Precision => Share(Found, Found + Spurious);

    /// <summary>The share of what was expected that was read.</summary>
    public double Recall => Share(Found, Found + Missed);

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Share(2 * Found, (2 * Found) + Spurious + Missed);

    /// <summary>The same, where only statements count that have nothing wrong.</summary>
    public double StrictF1 => Share(2 * FoundRight, (2 * Found) + Spurious + Missed);

    /// <summary>Dangerous errors per hundred statements read.</summary>
    public double DangerousPer100 => 100 * Share(Dangerous, Read);

    /// <summary>Counts over cases.</summary>
    public static ReadingTally Of(IReadOnlyCollection<CaseMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var pairs = matches.SelectMany(match => match.Pairs).ToArray();
        return new ReadingTally
        {
            Cases = matches.Count,
            Read = matches.Sum(match => match.ReadCount),
            Found = pairs.Length,
            FoundRight = pairs.Count(pair => pair.Agreement.IsFull),
            Missed = matches.Sum(match => match.Missed.Count),
            Spurious = matches.Sum(match => match.Spurious.Count),
            Dangerous = matches.Sum(match => match.Dangerous.Count),
            Attributes =
            [
                .. Enumerable.Range(0, Agreement.Names.Count).Select(at => (
                    pairs.Count(pair => pair.Agreement.Verdicts[at] is true),
                    pairs.Count(pair => pair.Agreement.Verdicts[at] is not null))),
            ],
        };
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
