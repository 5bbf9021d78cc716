namespace Lull.Benchmarks.History;

/// <summary>What became of something known.</summary>
internal enum Verdict
{
    /// <summary>Found: onset and, where known, end within the tolerances.</summary>
    Found,

    /// <summary>Found, but its end is further off than the tolerance.</summary>
    EndOff,

    /// <summary>There is a lull there, but its onset is further off than the tolerance.</summary>
    OnsetOff,

    /// <summary>No lull there, although there was fighting to fall silent.</summary>
    Missed,

    /// <summary>No lull there, and the record goes on with at least a fifth of the acts: declared, not observed.</summary>
    NotObserved,

    /// <summary>Too few acts before it for anybody to notice a silence.</summary>
    TooSparse,
}
