namespace Lull.Reviews.Fields;

/// <summary>One field that reviewers may correct.</summary>
/// <typeparam name="T">What has the field.</typeparam>
/// <param name="Name">Its name.</param>
/// <param name="Form">What it may be, in words; for the message where it is something else.</param>
/// <param name="Value">What it is; null for nothing.</param>
/// <param name="With">The same with another value, which is of the right form.</param>
/// <param name="Accepts">True for a value of the right form.</param>
internal sealed record FieldRule<T>(string Name, string Form, Func<T, string?> Value, Func<T, string?, T> With, Func<string?, bool> Accepts);
