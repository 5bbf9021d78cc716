using Xunit;

namespace Lull.Pages;

/// <summary>The built-in case with its report, served for the tests that only look.</summary>
public sealed class ServedCase : IAsyncLifetime
{
    private Dashboard? _dashboard;

    /// <summary>Where it listens; not called where there is no browser to look with.</summary>
    public Uri Address => (_dashboard ?? throw new InvalidOperationException("nothing is served")).Address;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is not null)
        {
            _dashboard = await Dashboard.StartAsync(withReport: true, CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _dashboard?.DisposeAsync() ?? ValueTask.CompletedTask;
}
