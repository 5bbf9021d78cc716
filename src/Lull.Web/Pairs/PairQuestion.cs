using System.Globalization;
using Lull.Events;

namespace Lull.Web.Pairs;

/// <summary>What is asked of a dyad.</summary>
/// <param name="Dyad">The two sides.</param>
/// <param name="AsOf">Only what had happened by this day; null for everything.</param>
/// <param name="Without">The rows and statements to strike, by the ids that the ledger gives them.</param>
/// <param name="WithSensitivity">Whether to ask the question differently as well, which takes by far the longest.</param>
internal sealed record PairQuestion(Dyad Dyad, DateOnly? AsOf, IReadOnlyList<string> Without, bool WithSensitivity = false)
{
    /// <summary>Tells questions apart whose answers may differ.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Dyad}\n{AsOf:O}\n{WithSensitivity}\n{string.Join('\n', Without.Order(StringComparer.Ordinal))}");
}
