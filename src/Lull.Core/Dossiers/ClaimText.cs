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

    /// <summary>The claims of reports with what the record says of each.</summary>
    public static DossierTable Table(IReadOnlyList<PairClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new DossierTable(
            "What reports claim, held against the record",
            ["claim", "who says so", "verdict", "why"],
            [.. claims.Select(claim => (IReadOnlyList<string>)[Words(claim.Claim), Speaker(claim), Of(claim.Claim.Verdict), Sentence(claim.Claim.Because)])]);
    }

    private static string Words(CheckedClaim claim) =>
        $"{(claim.Statement.Polarity is Polarity.Negated ? "no " : "")}\"{claim.Statement.Text}\"";

    private static string Speaker(PairClaim claim) =>
        claim.Claim.Statement.Speakers is [.., var speaker] ? speaker.Text : claim.Report.Publisher ?? "the report";

    private static string Sentence(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
}
