using System.Globalization;
using System.Text.Json.Nodes;
using Lull.Ceasefires.Violations;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Dossiers.Json;

/// <summary>Hostile acts within a quiet, as machines read them.</summary>
public static class ViolationJson
{
    /// <summary>One act.</summary>
    public static JsonNode Of(Violation act) => new JsonObject
    {
        ["id"] = act.Item.Id,
        ["also"] = new JsonArray([.. act.Also.Select(id => JsonValue.Create(id))]),
        ["from"] = DayPhrase.Iso(act.Item.When.Start),
        ["to"] = DayPhrase.Iso(act.Item.When.End),
        ["kind"] = act.Item.Kind.Name(),
        ["by"] = act.Item.Source,
        ["side"] = act.Side ?? "unattributed",
        ["target"] = act.Item.Target,
        ["place"] = act.Item.Place.Name,
        ["country"] = act.Item.Place.Country,
        ["count"] = act.Item is Event { Count: var count } ? count.ToString() : null,
        ["deaths"] = act.Item is Event { Deaths: { } deaths } ? deaths.ToString() : null,
        ["severity"] = Math.Round(act.Severity, 6),
        ["gravity"] = StatementNames.Of(act.Gravity),
        ["disputed_by"] = new JsonArray([.. act.DisputedBy.Select(name => JsonValue.Create(name))]),
        ["confirmed"] = act.IsConfirmed,
        ["publisher"] = act.Item.Publisher,
    };

    /// <summary>What the acts amount to.</summary>
    public static Nested Of(ViolationCourse? course) =>
        course is null ? new Nested(Json: null, "") : new Nested(
            new JsonObject
            {
                ["isolated"] = Math.Round(course.Isolated, 6),
                ["erosion"] = Math.Round(course.Erosion, 6),
                ["collapse"] = Math.Round(course.Collapse, 6),
            },
            string.Create(CultureInfo.InvariantCulture, $"{course.Name} ({course.Isolated:0.000}; {course.Erosion:0.000}; {course.Collapse:0.000})"));

    /// <summary>What somebody counts.</summary>
    public static JsonNode Of(ClaimedToll toll) => new JsonObject
    {
        ["speaker"] = toll.Speaker,
        ["speaker_side"] = toll.SpeakerSide,
        ["against"] = toll.Against,
        ["from"] = DayPhrase.Iso(toll.Days.Start),
        ["to"] = DayPhrase.Iso(toll.Days.End),
        ["count"] = toll.Count.ToString(),
        ["recorded"] = Math.Round(toll.Recorded, 6),
        ["source"] = toll.Source,
    };
}
