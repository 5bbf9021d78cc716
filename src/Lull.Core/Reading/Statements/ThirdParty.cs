namespace Lull.Reading.Statements;

/// <summary>A side that has another part in a statement than doer or done-to.</summary>
public sealed record ThirdParty(ThirdRole Role, Party Party);
