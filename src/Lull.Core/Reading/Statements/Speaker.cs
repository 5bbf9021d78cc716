namespace Lull.Reading.Statements;

/// <summary>One link of an attribution chain.</summary>
/// <param name="Text">The speaker as named, verbatim; for a pronoun or a short name the fullest name the report gives.</param>
/// <param name="ActorId">The organisation in the registry that the speaker is or speaks for; null where not resolved.</param>
/// <param name="Role">The speaker's role or organisation as the report gives it; null where it gives none.</param>
/// <param name="Mode">Quoted or paraphrased.</param>
/// <param name="Verb">The lemma of the verb of saying; null where there is none, as after "according to".</param>
public sealed record Speaker(string Text, string? ActorId, string? Role, SpeechMode Mode, string? Verb);
