using Lull.Record.Storage;
using Lull.Web.Pairs;

namespace Lull.Web.Records;

/// <summary>
/// Looks things up in the record for pages: what was looked up is remembered until the record changes, and no more
/// questions are put to it at once than the machine can answer, so that those that wait keep no thread waiting.
/// </summary>
internal sealed class RecordDesk(RecordViews views, PairCache cache) : IDisposable
{
    private readonly SemaphoreSlim _places = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>The answer to a question.</summary>
    /// <param name="key">Tells the question from all others of its kind.</param>
    /// <param name="question">Looks it up.</param>
    /// <param name="size">How much room the answer takes, in days of a series.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public Task<T> AskAsync<T>(object key, Func<RecordBrowser, T> question, int size, CancellationToken cancellation)
        where T : class =>
        cache.GetAsync(
            (views.Head, typeof(T), key),
            async () =>
            {
                await _places.WaitAsync();
                try
                {
                    return question(views.Browser);
                }
                finally
                {
                    _places.Release();
                }
            },
            _ => size,
            cancellation);

    public void Dispose() => _places.Dispose();
}
