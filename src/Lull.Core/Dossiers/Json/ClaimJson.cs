using System.Text.Json.Nodes;
using Lull.Ceasefires.Claims;
using Lull.Reading.Statements;

namespace Lull.Dossiers.Json;

/// <summary>A checked claim as machines read it.</summary>
public static class ClaimJson
{
    /// <summary>The keys in their order, as scripts rely on them.</summary>
    public static IReadOnlyList<JsonField<PairClaim>> Fields { get; } =
    [
        new("report", row => row.Report.Hash),
        new("statement", row => row.Claim.Statement.Id),
        new("dyad", row => $"{row.Dyad.A}|{row.Dyad.B}"),
        new("claim", row => StatementNames.Of(row.Claim.Kind)),
        new("text", row => row.Claim.Statement.Text),
        new("speaker", row => row.Claim.Statement.Speakers.Count > 0 ? row.Claim.Statement.Speakers[^1].Text : null),
        new("from", row => row.Claim.Window?.Start),
        new("to", row => row.Claim.Window?.End),
        new("verdict", row => StatementNames.Of(row.Claim.Verdict)),
        new("probability", row => row.Claim.Probability),
        new("because", row => row.Claim.Because),
        new("rows", row => Nested.List(row.Claim.Rows, id => JsonValue.Create(id), id => id)),
    ];

    /// <summary>The claim as one object.</summary>
    public static JsonObject Of(PairClaim claim) => JsonFields.Object(Fields, claim);
}
