using Lull.Actors;
using Lull.Record.Storage;

namespace Lull.Web.Records;

/// <summary>Keeps the view of the record current: it is read again after an import, in the background.</summary>
internal sealed class RecordViews : IDisposable
{
    private readonly RecordStore _store;
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _closing = new();
    private Task<RecordView>? _reading;
    private Task<SideNames>? _names;
    private string? _head;

    public RecordViews(RecordStore store) => _store = store;

    /// <summary>The hash that stands for the record as it is now.</summary>
    public string Head
    {
        get
        {
            lock (_lock)
            {
                return _head ??= _store.Browse().Head();
            }
        }
    }

    /// <summary>Looks things up in the record page by page.</summary>
    public RecordBrowser Browser => _store.Browse();

    /// <summary>The view of the record as it is now; waits until it is read.</summary>
    /// <exception cref="LullException">The record is damaged or busy.</exception>
    public Task<RecordView> NowAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_reading is null or { IsFaulted: true } or { IsCanceled: true })
            {
                _reading = Task.Run(() => RecordView.Read(_store, _closing.Token), _closing.Token);
            }

            return _reading.WaitAsync(cancellation);
        }
    }

    /// <summary>The names that sides go by in the record; needs no more of it than that.</summary>
    public Task<SideNames> NamesAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            return (_names ??= Task.Run(() => new SideNames(ActorRegistry.Default, Browser.SideNames()), CancellationToken.None)).WaitAsync(cancellation);
        }
    }

    /// <summary>Says that the record has changed.</summary>
    public void Changed()
    {
        lock (_lock)
        {
            (_reading, _names, _head) = (null, null, null);
        }
    }

    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
    }
}
