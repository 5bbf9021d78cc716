using Lull.Benchmarks.Simulation;
using Lull.Lulls;

namespace Lull.Benchmarks.Scoring;

/// <summary>How well mutual lulls were found after the fact.</summary>
internal sealed record LullScores
{
    private const double HighRate = 1;
    private const double MediumRate = 0.2;
    private readonly IReadOnlyList<Matching> _matchings;
    private readonly double _dyadYears;

    /// <summary>Scores the answers of one method.</summary>
    public LullScores(IReadOnlyList<Answer> answers)
    {
        _matchings = [.. answers.Select(answer => Matching.Of(answer, TruthKind.Mutual, RegimeKind.Mutual))];
        _dyadYears = answers.Sum(answer => answer.Truth.Series.Days) / 365.25;
        var truths = _matchings.SelectMany(matching => matching.Matched.Select(pair => pair.Truth).Concat(matching.Missed)).ToArray();
        Truths = truths.Length;
        FaintTruths = truths.Count(truth => truth.IsFaint);
        var matched = _matchings.SelectMany(matching => matching.Matched).ToArray();
        var clear = matched.Count(pair => !pair.Truth.IsFaint);
        Precision = Share(clear, clear + FalseAlarms);
        Recall = Share(clear, Truths - FaintTruths);
        RecallOfAll = Share(matched.Length, Truths);
        OnsetErrors = [.. matched.Select(pair => (double)Math.Abs(pair.Truth.Onset - pair.Found.Onset)).Order()];
        IntervalCovers = Share(matched.Count(Covers), matched.Length);
        IntervalDays = matched.Length == 0 ? double.NaN : matched.Average(pair => pair.Found.OnsetHigh - pair.Found.OnsetLow);
    }

    /// <summary>How many mutual lulls there were.</summary>
    public int Truths { get; }

    /// <summary>How many of them were too faint to be noticed: fewer than three acts were to be expected.</summary>
    public int FaintTruths { get; }

    /// <summary>Findings that are no true lull.</summary>
    public int FalseAlarms => _matchings.Sum(matching => matching.False.Count);

    /// <summary>False findings in a hundred years of one dyad.</summary>
    public double FalseAlarmsPer100 => 100 * FalseAlarms / _dyadYears;

    /// <summary>Share of findings that are true; findings of lulls too faint to count stand on neither side.</summary>
    public double Precision { get; }

    /// <summary>Share of lulls found, those too faint left out.</summary>
    public double Recall { get; }

    /// <summary>Share of lulls found, the faintest included.</summary>
    public double RecallOfAll { get; }

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    /// <summary>How many days the onsets of the matched lulls are off, in order.</summary>
    public IReadOnlyList<double> OnsetErrors { get; }

    /// <summary>The mean of <see cref="OnsetErrors"/>.</summary>
    public double OnsetMeanError => OnsetErrors.Count == 0 ? double.NaN : OnsetErrors.Average();

    /// <summary>The median of <see cref="OnsetErrors"/>.</summary>
    public double OnsetMedianError => OnsetErrors.Count == 0 ? double.NaN : OnsetErrors[OnsetErrors.Count / 2];

    /// <summary>Share of matched lulls whose 90 % onset interval holds the true day.</summary>
    public double IntervalCovers { get; }

    /// <summary>Mean width of those intervals, days from the first to the last.</summary>
    public double IntervalDays { get; }

    /// <summary>Recall where the sides acted about once a day or more.</summary>
    public double RecallHigh => RecallBetween(HighRate, double.PositiveInfinity);

    /// <summary>Recall where they acted less often, but at least every five days.</summary>
    public double RecallMedium => RecallBetween(MediumRate, HighRate);

    /// <summary>Recall where they acted still less often.</summary>
    public double RecallLow => RecallBetween(0, MediumRate);

    /// <summary>A part of a whole; not a number where the whole is nothing.</summary>
    public static double Share(double part, double whole) => whole > 0 ? part / whole : double.NaN;

    private double RecallBetween(double low, double high)
    {
        var matched = _matchings.SelectMany(matching => matching.Matched).Count(pair => Within(pair.Truth));
        return Share(matched, matched + _matchings.SelectMany(matching => matching.Missed).Count(Within));

        bool Within(TrueSpell truth) => !truth.IsFaint && low <= truth.RateBefore && truth.RateBefore < high;
    }

    private static bool Covers((TrueSpell Truth, Finding Found) pair) =>
        pair.Found.OnsetLow <= pair.Truth.Onset && pair.Truth.Onset <= pair.Found.OnsetHigh;
}
