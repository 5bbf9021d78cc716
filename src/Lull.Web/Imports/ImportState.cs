namespace Lull.Web.Imports;

/// <summary>How far an import is.</summary>
internal enum ImportState
{
    /// <summary>Others come first.</summary>
    Waiting,

    /// <summary>It goes on.</summary>
    Running,

    /// <summary>What could be taken in is in the record.</summary>
    Done,

    /// <summary>Nothing of it is in the record.</summary>
    Failed,
}
