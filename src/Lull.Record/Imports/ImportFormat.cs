namespace Lull.Record.Imports;

/// <summary>The formats of event files that Lull reads.</summary>
public enum ImportFormat
{
    /// <summary>Whatever the content shows it to be; the file's name plays no part.</summary>
    Auto,

    /// <summary>Lull's own CSV.</summary>
    Lull,

    /// <summary>The UCDP Georeferenced Event Dataset, global, HDX and Candidate releases.</summary>
    Ucdp,

    /// <summary>An ACLED export CSV, with the older or the newer columns.</summary>
    Acled,

    /// <summary>A GDELT 1.0 or 2.0 event export.</summary>
    Gdelt,
}
