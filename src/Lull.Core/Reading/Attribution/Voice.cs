using Lull.Reading.Mentions;
using Lull.Reports;

namespace Lull.Reading.Attribution;

/// <summary>Somebody who speaks.</summary>
/// <param name="Text">The fullest name that the report gives.</param>
/// <param name="Who">The person or side; null where not known.</param>
/// <param name="Side">The side that he is or speaks for; null where not known.</param>
/// <param name="Role">Role and organisation, as the report gives them; null where it gives none.</param>
/// <param name="Verb">The lemma of the verb of saying; null where there is none.</param>
/// <param name="Span">Where he is mentioned.</param>
internal sealed record Voice(string Text, Entity? Who, Entity? Side, string? Role, string? Verb, TextSpan Span);
