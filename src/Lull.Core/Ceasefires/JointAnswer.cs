namespace Lull.Ceasefires;

/// <summary>Who is quiet and whether by an arrangement: probabilities that sum to one.</summary>
internal sealed record JointAnswer(
    double FightingDeclared,
    double FightingElse,
    double OneSided,
    double QuietUnexplained,
    double QuietUnannounced,
    double QuietDeclared)
{
    /// <summary>The probability that both are quiet by an arrangement of any form: what the ledger adds up to.</summary>
    public double InForce => QuietUnannounced + QuietDeclared;

    /// <summary>Its log-odds, natural logarithm.</summary>
    public double LogOdds => Math.Log(InForce / (1 - InForce));
}
