using Lull.Ceasefires.Claims;

namespace Lull.Dossiers;

/// <summary>Says verdicts in words.</summary>
public static class ClaimText
{
    /// <summary>A verdict as it stands at the head of a line.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "Supported",
        Verdict.Contradicted => "Contradicted",
        Verdict.Contested => "Contested",
        _ => "Not checkable",
    };
}
