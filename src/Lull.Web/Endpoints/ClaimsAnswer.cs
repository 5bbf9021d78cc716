using System.Text.Json.Nodes;

namespace Lull.Web.Endpoints;

/// <summary>Claims with their verdicts, each as <c>lull check</c> writes it.</summary>
internal sealed record ClaimsAnswer(IReadOnlyList<JsonObject> Items);
