using System.Globalization;

namespace Lull.Web.Imports;

/// <summary>A file on its way into the record.</summary>
internal sealed class ImportJob(int number, Upload upload) : IProgress<long>
{
    private const int MostProblems = 1000;

    private readonly Lock _lock = new();
    private readonly List<ImportProgress.Fault> _problems = [];
    private ImportState _state = ImportState.Waiting;
    private (long Added, long Known, long Refused) _counts;
    private long _rows;
    private long _bytes;
    private string? _report;

    /// <summary>Its number in an address.</summary>
    public string Id { get; } = number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The file.</summary>
    public Upload Upload { get; } = upload;

    private long Length { get; } = upload.Content.Length;

    /// <summary>How far it is.</summary>
    public ImportProgress Progress
    {
        get
        {
            lock (_lock)
            {
                return new ImportProgress(
                    Id, Upload.Name, _state.ToString().ToLowerInvariant(), Interlocked.Read(ref _rows), _counts.Added, _counts.Known, _counts.Refused,
                    [.. _problems], Interlocked.Read(ref _bytes), Length, _report);
            }
        }
    }

    /// <summary>Begins.</summary>
    public void Begin() => To(ImportState.Running);

    /// <summary>Another row was read.</summary>
    public void Read(long rows = 1) => Interlocked.Add(ref _rows, rows);

    /// <inheritdoc/>
    public void Report(long value) => Interlocked.Exchange(ref _bytes, value);

    /// <summary>Something is wrong with a row.</summary>
    public void Tell(Problem problem)
    {
        lock (_lock)
        {
            if (_problems.Count < MostProblems)
            {
                _problems.Add(new ImportProgress.Fault(problem.Line > 0 ? problem.Line : null, problem.Column.Length > 0 ? problem.Column : null, problem.Message));
            }
        }
    }

    /// <summary>It is in the record.</summary>
    public void End(long added, long known, long refused, string? report = null)
    {
        lock (_lock)
        {
            (_counts, _report) = ((added, known, refused), report);
        }

        Report(Length);
        To(ImportState.Done);
    }

    /// <summary>Nothing of it is in the record.</summary>
    public void Fail(string why)
    {
        lock (_lock)
        {
            _problems.Insert(0, new ImportProgress.Fault(Line: null, Column: null, why));
        }

        To(ImportState.Failed);
    }

    private void To(ImportState state)
    {
        lock (_lock)
        {
            _state = state;
        }
    }
}
