namespace Lull.Dossiers.Json;

/// <summary>One key of an object that machines read.</summary>
/// <param name="Name">The key, as scripts rely on it.</param>
/// <param name="Value">
/// What a value has there: text, a day, a number, true or false, a <see cref="Nested"/> value, or null where there is
/// nothing.
/// </param>
public sealed record JsonField<T>(string Name, Func<T, object?> Value);
