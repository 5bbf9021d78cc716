namespace Lull.Events;

/// <summary>One dyad of a record in figures.</summary>
/// <param name="Dyad">The two sides, by the names they go by.</param>
/// <param name="ActsAToB">Acts of A against B known one by one; halves come from acts that both sides share.</param>
/// <param name="ActsBToA">Acts of B against A known one by one.</param>
/// <param name="Rows">How many rows of the record these acts come from.</param>
/// <param name="Tallies">How many publishers' tallies concern the dyad.</param>
/// <param name="FirstAct">The first day of the earliest act or tally.</param>
/// <param name="LastAct">The last day of the latest act or tally.</param>
public sealed record DyadSummary(
    Dyad Dyad,
    double ActsAToB,
    double ActsBToA,
    int Rows,
    int Tallies,
    DateOnly FirstAct,
    DateOnly LastAct)
{
    /// <summary>Acts in both directions.</summary>
    public double Acts => ActsAToB + ActsBToA;
}
