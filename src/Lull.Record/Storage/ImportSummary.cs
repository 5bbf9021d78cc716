namespace Lull.Record.Storage;

/// <summary>What an import did with the rows that it was given. Every row is counted exactly once.</summary>
/// <param name="Added">Items that are new to the record.</param>
/// <param name="Superseded">Corrections: items that from now on stand in for an earlier one of the same id.</param>
/// <param name="AlreadyThere">Rows whose content the record held before, or that the file repeats.</param>
/// <param name="Refused">Rows that the importer refused, each with its problem.</param>
public sealed record ImportSummary(int Added, int Superseded, int AlreadyThere, int Refused)
{
    /// <summary>True where the import left the record as it was.</summary>
    public bool ChangedNothing => Added == 0 && Superseded == 0;
}
