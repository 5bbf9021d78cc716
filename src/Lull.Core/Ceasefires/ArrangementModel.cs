namespace Lull.Ceasefires;

/// <summary>
/// Behaviour and arrangement together: P(Q, C) is proportional to P(Q) · P(C | Q) · exp(words for C), where Q is who is
/// quiet and C whether there is no arrangement, an unannounced one or a declared one; <c>docs/ceasefires.md</c>.
/// </summary>
internal static class ArrangementModel
{
    // P(C | Q): none, unannounced, declared. Declarations are often not kept, and quiet is often not agreed.
    private static readonly double[] WhenFighting = [0.90, 0.02, 0.08];
    private static readonly double[] WhenOneSided = [0.80, 0.05, 0.15];
    private static readonly double[] WhenQuiet = [0.50, 0.25, 0.25];

    /// <summary>The joint probabilities.</summary>
    /// <param name="behaviour">What the guns say.</param>
    /// <param name="arrangement">The sum of the words for an arrangement of any form, in log-odds.</param>
    /// <param name="declaration">The sum of the words for a declared rather than an unannounced one, in log-odds.</param>
    public static JointAnswer Of(Behaviour behaviour, double arrangement, double declaration)
    {
        double[] words = [1, Math.Exp(arrangement), Math.Exp(arrangement + declaration)];
        var fighting = Row(behaviour.Fighting, WhenFighting, words);
        var oneSided = Row(behaviour.OnlyAQuiet + behaviour.OnlyBQuiet, WhenOneSided, words);
        var quiet = Row(behaviour.Mutual, WhenQuiet, words);
        var sum = fighting.Sum() + oneSided.Sum() + quiet.Sum();
        return new JointAnswer(
            FightingDeclared: fighting[2] / sum,
            FightingElse: (fighting[0] + fighting[1]) / sum,
            OneSided: oneSided.Sum() / sum,
            QuietUnexplained: quiet[0] / sum,
            QuietUnannounced: quiet[1] / sum,
            QuietDeclared: quiet[2] / sum);
    }

    private static double[] Row(double probability, double[] given, double[] words) =>
        [probability * given[0] * words[0], probability * given[1] * words[1], probability * given[2] * words[2]];
}
