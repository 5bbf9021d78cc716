using System.Text.Json.Nodes;
using Lull.Ceasefires.Lifecycle;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Dossiers.Json;

/// <summary>The course of a pair, as machines read it.</summary>
public static class HistoryJson
{
    /// <summary>The course; nothing where that was not asked.</summary>
    public static Nested Of(PairHistory? history) =>
        history is null ? new Nested(Json: null, "") : new Nested(
            new JsonObject
            {
                ["view"] = StatementNames.Of(history.View),
                ["states"] = new JsonArray([.. history.States.Select(State)]),
                ["before"] = new JsonArray([.. history.Before.Select(id => JsonValue.Create(id))]),
            },
            string.Join("; ", history.States.Select(state => $"{StatementNames.Of(state.State)} {DayPhrase.Iso(state.From)}")));

    private static JsonObject State(HistoryState state) => new()
    {
        ["state"] = StatementNames.Of(state.State),
        ["from"] = DayPhrase.Iso(state.From),
        ["from_lo"] = state.FromLow is { } low ? DayPhrase.Iso(low) : null,
        ["from_hi"] = state.FromHigh is { } high ? DayPhrase.Iso(high) : null,
        ["to"] = DayPhrase.Iso(state.To),
        ["probability"] = Math.Round(state.Probability, 6),
        ["acts"] = Math.Round(state.Acts, 6),
        ["evidence"] = new JsonArray([.. state.Evidence.Select(id => JsonValue.Create(id))]),
    };
}
