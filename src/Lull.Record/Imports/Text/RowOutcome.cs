namespace Lull.Record.Imports.Text;

/// <summary>What <see cref="RowReader.ReadAsync"/> came upon.</summary>
internal enum RowOutcome
{
    /// <summary>A row.</summary>
    Row,

    /// <summary>Something that is no row.</summary>
    Problem,

    /// <summary>The end of the file.</summary>
    End,
}
