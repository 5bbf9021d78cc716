namespace Lull.Reviews.Queue;

/// <summary>
/// How doubtful the machine was of a thing, 0 to 1: one less the product of how far each step that led to it is to be trusted.
/// </summary>
internal static class Doubt
{
    /// <summary>How far a name that the registry does not know, or that may mean several, is to be trusted.</summary>
    public const double OfName = 0.5;

    /// <summary>How far an act that somebody denies is to be trusted.</summary>
    public const double OfDenied = 0.5;

    /// <summary>How far an act is that only one lesser source tells of, or that nobody is known to have done.</summary>
    public const double OfUnconfirmed = 0.7;

    /// <summary>How far it is to be trusted that rows of the same day tell one act.</summary>
    public const double OfSameDay = 0.8;

    /// <summary>How far it is that rows of neighbouring days do.</summary>
    public const double OfNextDay = 0.5;

    /// <summary>How far it is that rows that are alike but for their places' names tell two acts.</summary>
    public const double OfOtherPlace = 0.65;

    // Nothing is beyond doubt: a heavy line is worth a look however sure the machine was.
    private const double Least = 0.05;

    // One reviewer has looked already.
    private const double SeenByOne = 0.5;

    /// <summary>The doubt that is left when every step is trusted as far as it may be.</summary>
    public static double Of(params ReadOnlySpan<double> trusts)
    {
        var trust = 1.0;
        foreach (var one in trusts)
        {
            trust *= one;
        }

        return Math.Max(Least, 1 - trust);
    }

    /// <summary>The doubt of what other reviewers looked at and agreed upon.</summary>
    public static double Seen(double doubt) => doubt * SeenByOne;
}
