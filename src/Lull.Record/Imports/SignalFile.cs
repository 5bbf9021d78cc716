using Lull.Events;
using Lull.Record.Imports.Sources;

namespace Lull.Record.Imports;

/// <summary>
/// Reads a file of signals: Lull CSV with at least <c>source,target,date,type</c>, where every type is a suspension, a
/// resumption, a ceasefire or its end. Other columns of Lull CSV are understood.
/// </summary>
public static class SignalFile
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="LullException"><see cref="Trouble.InputUnreadable"/>: it cannot be read or lacks a column.</exception>
    public static async Task<SignalReading> ReadFileAsync(string path, EventTypes types, CancellationToken cancellationToken = default)
    {
        await using var stream = InputFile.Open(path);
        return await ReadAsync(stream, path, types, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a stream, which stays the caller's to close.</summary>
    /// <exception cref="LullException"><see cref="Trouble.InputUnreadable"/>: it cannot be read or lacks a column.</exception>
    public static async Task<SignalReading> ReadAsync(
        Stream stream, string name, EventTypes types, CancellationToken cancellationToken = default)
    {
        var signals = new List<Signal>();
        var problems = new List<Problem>();
        var rows = new EventImporter(types).ReadAsync(stream, name, ImportFormat.Lull, null, cancellationToken);
        await foreach (var row in rows.ConfigureAwait(false))
        {
            if (row.Item is Signal signal)
            {
                signals.Add(signal);
            }
            else
            {
                problems.Add(row.Problem ?? NoSignal(row.Item!));
            }
        }

        return new SignalReading(signals, problems);
    }

    private static Problem NoSignal(RecordItem item) =>
        new(item.Origin.File, item.Origin.Row, "type", $"found a type that means {item.Kind.Name()}, expected suspension, resumption, ceasefire or ceasefire-end");
}
