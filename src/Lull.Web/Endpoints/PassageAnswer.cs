namespace Lull.Web.Endpoints;

/// <summary>A statement's words with those around them. Plain text, never markup.</summary>
internal sealed record PassageAnswer(
    string Report, string? Title, string? Publisher, DateOnly? Date, string Statement, string Basis, double Confidence,
    string Before, string Text, string After, IReadOnlyList<string> Speakers);
