namespace Lull.Web.Imports;

/// <summary>What a file is.</summary>
internal enum ImportKind
{
    /// <summary>Told by its content.</summary>
    Auto,

    /// <summary>Rows of events.</summary>
    Events,

    /// <summary>A report, to be read.</summary>
    Report,
}
