using Lull.Events;

namespace Lull.Benchmarks.History;

/// <summary>A ceasefire that somebody declared, kept or not.</summary>
/// <param name="Dyad">Whose.</param>
/// <param name="Day">When it was declared.</param>
/// <param name="Conflict">The country it belongs to, as the data file has it.</param>
/// <param name="What">What it was, in a few words.</param>
internal sealed record DeclaredTruce(Dyad Dyad, DateOnly Day, string Conflict, string What);
