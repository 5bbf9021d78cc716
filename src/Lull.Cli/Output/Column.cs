using Lull.Dossiers.Json;

namespace Lull.Cli.Output;

/// <summary>One key of a JSON object, or one column of a CSV file.</summary>
/// <param name="Name">The key, as scripts rely on it.</param>
/// <param name="Value">
/// What a row has there: text, a day, a number, true or false, a <see cref="Nested"/> value, or null where there is
/// nothing.
/// </param>
internal sealed record Column<T>(string Name, Func<T, object?> Value);
