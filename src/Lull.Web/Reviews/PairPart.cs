using Lull.Ceasefires.Candidates;
using Lull.Reviews.Queue;

namespace Lull.Web.Reviews;

/// <summary>A pair's part of the review queue.</summary>
/// <param name="Queue">What there is to look at.</param>
/// <param name="Candidates">The pair's candidate ceasefires as the machine has them.</param>
internal sealed record PairPart(IReadOnlyList<QueuedSubject> Queue, IReadOnlyList<CeasefireCandidate> Candidates)
{
    /// <summary>That of a pair of which the record has nothing.</summary>
    public static PairPart None { get; } = new([], []);
}
