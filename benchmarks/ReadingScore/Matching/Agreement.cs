namespace Lull.Benchmarks.ReadingScore.Matching;

/// <summary>How far a statement that was read agrees with the one expected. Null is what is not scored.</summary>
/// <param name="Agent">Who does it; for a kind in which the two sides are alike, either order will do.</param>
/// <param name="Patient">To whom it is done.</param>
/// <param name="Polarity">Whether it is said to be so.</param>
/// <param name="Modality">How it is told.</param>
/// <param name="Speaker">The whole chain of speakers.</param>
/// <param name="Time">First day, last day, and whether it recurs.</param>
internal sealed record Agreement(bool? Agent, bool? Patient, bool? Polarity, bool? Modality, bool? Speaker, bool? Time)
{
    /// <summary>The six verdicts in the order of <see cref="Names"/>.</summary>
    public IReadOnlyList<bool?> Verdicts => [Agent, Patient, Polarity, Modality, Speaker, Time];

    /// <summary>What the verdicts are about.</summary>
    public static IReadOnlyList<string> Names { get; } = ["agent", "patient", "polarity", "modality", "speaker", "time"];

    /// <summary>True where nothing that is scored is wrong.</summary>
    public bool IsFull => Verdicts.All(verdict => verdict is not false);

    /// <summary>The share of what is scored that is right; 1 where nothing is scored.</summary>
    public double Share =>
        Verdicts.Any(verdict => verdict is not null)
            ? (double)Verdicts.Count(verdict => verdict is true) / Verdicts.Count(verdict => verdict is not null)
            : 1;
}
