using System.Globalization;
using System.Security.Cryptography;
using Lull.Record.Imports.Formats;
using Lull.Record.Imports.Text;

namespace Lull.Record.Imports;

/// <summary>Takes the rows of one file through its format, one at a time.</summary>
internal sealed class TableImport(IRowFormat format, SourceFile file, RowReader rows, DecodedText text)
{
    private readonly RowIdentities _identities = new();
    private readonly byte[] _hash = new byte[SHA256.HashSizeInBytes];
    private readonly Queue<ImportedRow> _last = new();
    private bool _begun;
    private bool _ended;

    /// <summary>The next item or problem; null at the end.</summary>
    public async ValueTask<ImportedRow?> NextAsync(CancellationToken cancellation)
    {
        while (!_ended)
        {
            switch (await rows.ReadAsync(cancellation).ConfigureAwait(false))
            {
                case RowOutcome.Problem:
                    return new ImportedRow(null, rows.Problem);
                case RowOutcome.Row:
                    if (Take(rows.Row) is { } taken)
                    {
                        return taken;
                    }

                    break;
                default:
                    End();
                    break;
            }
        }

        return _last.TryDequeue(out var row) ? row : null;
    }

    private ImportedRow? Take(Row row)
    {
        var first = !_begun;
        _begun = true;
        if ((first && format.IsPreamble(row)) || row.IsBlank() || IsCutOff())
        {
            return null;
        }

        if (row.Contains(DecodedText.Nul))
        {
            return new ImportedRow(null, file.Problem(row, -1, "the row holds a NUL character, which no text does"));
        }

        if (row.Count != format.Width)
        {
            return new ImportedRow(null, file.Problem(row, -1, string.Create(CultureInfo.InvariantCulture, $"found {row.Count} fields, expected {format.Width}")));
        }

        row.Hash(_hash);
        var read = format.Read(row, Convert.ToHexStringLower(_hash));
        if (read.Item is not { } item)
        {
            return read;
        }

        return _identities.Meet(format.IdentityOf(item), _hash, row.Line) switch
        {
            0 => read,
            -1 => null,
            var line => new ImportedRow(null, file.Problem(row, -1, string.Create(CultureInfo.InvariantCulture, $"the identifier '{SourceFile.Shown(item.Id)}' stood on line {line} with other content; that row is kept"))),
        };
    }

    /// <summary>True for what is left of the row in which a damaged file ends.</summary>
    private bool IsCutOff() => text.Broken.Length > 0 && text.LastLineOpen && text.AtEnd;

    private void End()
    {
        _ended = true;
        if (text.FirstInvalid is { Line: > 0 } invalid)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"found the byte 0x{invalid.Byte:X2}, which is not UTF-8; such bytes are read as Windows-1252, and the rows are kept");
            _last.Enqueue(new ImportedRow(null, new Problem(file.Name, invalid.Line, "", message)) { IsRemark = true });
        }

        if (text.Broken.Length > 0)
        {
            _last.Enqueue(new ImportedRow(null, new Problem(file.Name, text.Line, "", text.Broken + "; the whole rows before this line are read")));
        }
    }
}
