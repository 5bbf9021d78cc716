using Lull.Ceasefires.Claims;
using Lull.Reading.Statements;

namespace Lull.Dossiers;

/// <summary>Says what became of claims in words and a table.</summary>
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

    /// <summary>The claims of a report with what the record says of each.</summary>
    public static DossierTable Table(IReadOnlyList<CheckedClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new DossierTable(
            "What the report claims, held against the record",
            ["claim", "who says so", "verdict", "why"],
            [.. claims.Select(claim => (IReadOnlyList<string>)[Words(claim), Speaker(claim.Statement), Of(claim.Verdict), claim.Because])]);
    }

    private static string Words(CheckedClaim claim) =>
        $"{(claim.Statement.Polarity is Polarity.Negated ? "no " : "")}\"{claim.Statement.Text}\"";

    private static string Speaker(Statement statement) => statement.Speakers.Count > 0 ? statement.Speakers[^1].Text : "the report";
}
