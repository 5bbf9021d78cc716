using System.Globalization;
using System.Text.Json.Nodes;
using Lull.Ceasefires.Variants;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Dossiers.Json;

/// <summary>What an answer depends on, as machines read it.</summary>
public static class SensitivityJson
{
    /// <summary>The same question asked differently; nothing where that was not asked.</summary>
    public static Nested Variants(Sensitivity? sensitivity) =>
        sensitivity is null ? new Nested(Json: null, "") : Nested.List(
            sensitivity.Variants,
            variant => new JsonObject
            {
                ["by"] = StatementNames.Of(variant.Kind),
                ["name"] = variant.Name,
                ["state"] = variant.Answer is { } answer ? StatementNames.Of(answer.State) : null,
                ["probability"] = Rounded(variant.Answer?.Probability),
                ["in_force"] = Rounded(variant.InForce),
                ["onset"] = variant.Onset is { } onset ? DayPhrase.Iso(onset) : null,
                ["acts"] = Rounded(variant.Acts),
                ["differs"] = variant.Differs,
                ["remark"] = variant.Remark,
            },
            variant => $"{SensitivityText.Name(variant)}: {(variant.Answer is { } answer ? StatementNames.Of(answer.State) : "too thin")}");

    /// <summary>What was struck and imagined; nothing where that was not asked.</summary>
    public static Nested Changes(Sensitivity? sensitivity) =>
        sensitivity is null ? new Nested(Json: null, "") : Nested.List(
            sensitivity.Changes,
            change => new JsonObject
            {
                ["kind"] = StatementNames.Of(change.Kind),
                ["what"] = change.What,
                ["ids"] = new JsonArray([.. change.Ids.Select(id => JsonValue.Create(id))]),
                ["as_of"] = DayPhrase.Iso(change.Day),
                ["state"] = StatementNames.Of(change.Answer.State),
                ["probability"] = Rounded(change.Answer.Probability),
                ["in_force"] = Rounded(change.InForce),
                ["moves"] = change.Moves,
            },
            change => string.Create(CultureInfo.InvariantCulture, $"{change.What}: {StatementNames.Of(change.Answer.State)}{(change.Moves ? " (moves)" : "")}"));

    private static double? Rounded(double? number) => number is { } value ? Math.Round(value, 6) : null;
}
