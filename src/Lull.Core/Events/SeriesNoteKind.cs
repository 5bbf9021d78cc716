namespace Lull.Events;

/// <summary>What a <see cref="SeriesNote"/> is about.</summary>
public enum SeriesNoteKind
{
    /// <summary>Where the coverage comes from, or why reporting could not be checked.</summary>
    Coverage,

    /// <summary>Which tallies were used, and which were kept aside.</summary>
    Tally,

    /// <summary>Something known only roughly that had to be placed on days.</summary>
    Approximation,

    /// <summary>Several reports of what is taken to be one act.</summary>
    Duplicate,

    /// <summary>A name that may mean several actors, or acts within one side.</summary>
    Name,

    /// <summary>The days that the series covers.</summary>
    Span,
}
