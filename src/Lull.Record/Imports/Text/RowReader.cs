using System.Globalization;
using Sylvan.Data.Csv;

namespace Lull.Record.Imports.Text;

/// <summary>
/// The rows of delimited text, each with the line it starts on. A row that cannot be read gives a problem, and reading
/// goes on at the line after the one where that row began.
/// </summary>
internal sealed class RowReader : IAsyncDisposable
{
    /// <summary>The longest row that is read, in characters: far longer than any real one, and cheap to hold.</summary>
    public const int LongestRow = 1 << 20;

    private readonly DecodedText _text;
    private readonly string _file;
    private readonly CsvDataReaderOptions _options;
    private readonly char[] _buffer = new char[32 * 1024];
    private CsvDataReader? _csv;

    /// <summary>Makes the reader; without quotes, as GDELT writes, every character stands for itself.</summary>
    public RowReader(DecodedText text, string file, char delimiter, bool quoted = true)
    {
        _text = text;
        _file = file;

        // NUL marks what is not wanted: comments, and quotes in formats without them. DecodedText lets none through.
        _options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = delimiter,
            Comment = '\0',
            Quote = quoted ? '"' : '\0',
            Escape = quoted ? '"' : '\0',
            MaxBufferSize = LongestRow,
            OwnsReader = false,
        };
    }

    /// <summary>The row that was read last.</summary>
    public Row Row { get; } = new();

    /// <summary>The problem that was met last.</summary>
    public Problem? Problem { get; private set; }

    /// <summary>Reads on to the next row that is not blank.</summary>
    public async ValueTask<RowOutcome> ReadAsync(CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                if (_csv is null)
                {
                    _text.Rewind();
                    _csv = await CsvDataReader.CreateAsync(_text, _buffer, _options, cancellation).ConfigureAwait(false);
                }

                if (!await _csv.ReadAsync(cancellation).ConfigureAwait(false))
                {
                    return RowOutcome.End;
                }
            }
            catch (Exception e) when (e is CsvRecordTooLargeException or CsvFormatException or CsvInvalidCharacterException)
            {
                await RecoverAsync(e, cancellation).ConfigureAwait(false);
                return RowOutcome.Problem;
            }

            if (Take(_csv))
            {
                return RowOutcome.Row;
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_csv is { } csv)
        {
            await csv.DisposeAsync().ConfigureAwait(false);
        }
    }

    private bool Take(CsvDataReader csv)
    {
        Row.Begin(_text.Line);
        for (var i = 0; i < csv.RowFieldCount; i++)
        {
            Row.Add(csv.GetFieldSpan(i));
        }

        _text.Release(csv.GetRawRecordSpan().Length);
        return Row.Count > 1 || Row[0].Length > 0;
    }

    private async ValueTask RecoverAsync(Exception trouble, CancellationToken cancellation)
    {
        if (_csv is { } csv)
        {
            await csv.DisposeAsync().ConfigureAwait(false);
            _csv = null;
        }

        var message = trouble is CsvRecordTooLargeException
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"the row that starts here is longer than {LongestRow} characters; is a closing quotation mark missing?")
            : "a quotation mark opens a field here and is not closed as CSV demands; expected \"...\" with inner quotation marks doubled";
        Problem = new Problem(_file, _text.Line, "", message);
        await _text.SkipLineAsync(cancellation).ConfigureAwait(false);
    }
}
