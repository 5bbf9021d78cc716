using Lull.Events;
using Lull.Record.Imports.Text;

namespace Lull.Record.Imports.Formats;

/// <summary>One foreign format: what a row of it means.</summary>
internal interface IRowFormat
{
    /// <summary>The name of the dataset that items of this format carry.</summary>
    string Dataset { get; }

    /// <summary>True where a row stands before the data and holds none, such as HDX's row of tags.</summary>
    bool IsPreamble(Row row);

    /// <summary>The number of fields of every row; a row with more or fewer is broken.</summary>
    int Width { get; }

    /// <summary>Reads a row: an item with the origin given, or a problem.</summary>
    /// <param name="row">The row; valid only during the call.</param>
    /// <param name="contentHash">The hash of the row, for the item's origin, and for its name where it has none.</param>
    ImportedRow Read(Row row, string contentHash);

    /// <summary>What tells an item of a file from the file's others: its id, where the format gives each event its own.</summary>
    string IdentityOf(RecordItem item) => item.Id;
}
