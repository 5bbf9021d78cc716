using System.Text.Json.Nodes;
using Lull.Dossiers;
using Lull.Web.Answers;
using Lull.Web.Pairs;
using Lull.Web.Records;
using Microsoft.AspNetCore.Mvc;

namespace Lull.Web.Endpoints;

/// <summary>One dyad: the answer with its evidence, and parts of it.</summary>
internal static class PairEndpoints
{
    private const int MostStruck = 200;

    public static void Map(RouteGroupBuilder api)
    {
        Map(api, "", "dyad", "The assessment of a pair with its evidence.", PairAnswerJson.Whole);
        Map(api, "/violations", "violations", "Hostile acts since the quiet began.", (_, dossier) => PairAnswerJson.Violations(dossier));
        Map(api, "/claims", "claims", "What recent reports claim of the pair, held against the record.", (_, dossier) => PairAnswerJson.Claims(dossier));
        Map(api, "/members", "members", "Members of the sides that act under their own names, week by week.", (_, dossier) => MemberAnswer.Of(dossier));
        Map(api, "/sensitivity", "sensitivity", "What the answer depends on; slow.", (_, dossier) => PairAnswerJson.Sensitivity(dossier), withSensitivity: true);
    }

    private static void Map(RouteGroupBuilder api, string part, string name, string summary, Func<PairAnswer, Dossier, JsonObject> json, bool withSensitivity = false) =>
        api.MapGet($"/dyads/{{id}}{part}", (string id, [FromQuery(Name = "as_of")] DateOnly? asOf, string[]? without, PairDesk desk, CancellationToken cancellation) =>
                AnswerAsync(id, asOf, without ?? [], withSensitivity, desk, json, cancellation))
            .WithName(name)
            .WithSummary(summary)
            .WithEntityTag(State.OfRecord);

    private static async Task<IResult> AnswerAsync(
        string id, DateOnly? asOf, string[] without, bool withSensitivity, PairDesk desk, Func<PairAnswer, Dossier, JsonObject> json, CancellationToken cancellation)
    {
        if (without.Length > MostStruck)
        {
            return Refusal.Bad("at most 200 rows and statements can be struck at once");
        }

        if (!PairId.TryRead(id, out var dyad)
            || await desk.AnswerAsync(new PairQuestion(dyad.Value, asOf, without, withSensitivity), cancellation) is not { } answer)
        {
            return Refusal.Missing("the record has no acts of this pair by that day");
        }

        return answer.Unknown.Count > 0 ? Refusal.Bad($"no row or statement has the id {string.Join(" or ", answer.Unknown)}")
            : answer.Dossier is { } dossier ? TypedResults.Ok(json(answer, dossier))
            : Refusal.Missing("without these rows the record has no acts of this pair");
    }
}
