namespace Lull.Web.Endpoints;

/// <summary>A field of a subject: what it may be, what the machine has, and what counts.</summary>
internal sealed record FieldAnswer(string Name, string Form, IReadOnlyList<string>? Words, string? Machine, string? Reviewed);
