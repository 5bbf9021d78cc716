namespace Lull.Ceasefires.Claims;

/// <summary>An act of the record that a claim may speak of.</summary>
/// <param name="Row">The act.</param>
/// <param name="Fit">Whether it is one of those spoken of.</param>
/// <param name="Lack">What its row does not tell; empty where nothing is missing.</param>
/// <param name="MayBeMember">True where it was done in the name of more than the party that a claim speaks of.</param>
/// <param name="IsFirm">True where it is beyond dispute.</param>
/// <param name="IsWithin">True where all of its possible days are days spoken of.</param>
internal sealed record FoundAct(EvidenceRow Row, Fit Fit, string Lack, bool MayBeMember, bool IsFirm, bool IsWithin)
{
    /// <summary>True where nothing about it is in doubt.</summary>
    public bool IsCertain => Fit is Fit.Yes && IsFirm && IsWithin;
}
