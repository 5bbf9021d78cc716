using System.Text.Json.Serialization;

namespace Lull.Web.Pairs;

/// <summary>The acts of some days.</summary>
/// <param name="Start">The first day.</param>
/// <param name="Days">How many days.</param>
/// <param name="Ab">Acts of A against B known one by one.</param>
/// <param name="Ba">Acts of B against A known one by one.</param>
/// <param name="AbSum">Acts of A against B known only as a sum over a longer span, spread evenly over it.</param>
/// <param name="BaSum">Acts of B against A known only as a sum, spread evenly.</param>
internal sealed record SeriesBin(DateOnly Start, int Days, double Ab, double Ba, double AbSum, double BaSum)
{
    /// <summary>The same by each publisher's own count; what several publishers count is in each of theirs.</summary>
    [JsonPropertyName("by_publisher")]
    public IReadOnlyDictionary<string, BothWays> ByPublisher { get; init; } = new Dictionary<string, BothWays>(StringComparer.Ordinal);

    /// <summary>Acts in both directions.</summary>
    /// <param name="Ab">Of A against B.</param>
    /// <param name="Ba">Of B against A.</param>
    internal sealed record BothWays(double Ab, double Ba);
}
