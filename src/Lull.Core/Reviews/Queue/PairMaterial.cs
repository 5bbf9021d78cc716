using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Candidates;
using Lull.Events;

namespace Lull.Reviews.Queue;

/// <summary>What a pair's part of the queue is made of; all of it as reviewed so far.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Items">The rows of the record; those of other pairs are passed over.</param>
/// <param name="Reports">The reports of the record.</param>
/// <param name="Candidates">The pair's candidate ceasefires.</param>
/// <param name="Ambiguous">The names that may mean several actors.</param>
/// <param name="Registry">Who is who.</param>
public sealed record PairMaterial(
    Assessment Assessment,
    IReadOnlyList<RecordItem> Items,
    IReadOnlyList<ReportStatements> Reports,
    IReadOnlyList<CeasefireCandidate> Candidates,
    IReadOnlyList<AmbiguousName> Ambiguous,
    ActorRegistry Registry);
