using Microsoft.Playwright;
using Xunit;

namespace Lull.Pages;

/// <summary>The system's own Chromium; nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where it is: the path in <c>LULL_CHROMIUM</c>, or where distributions put it; null where there is none.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("LULL_CHROMIUM") is { Length: > 0 } named
        ? named
        : Places.FirstOrDefault(File.Exists);

    /// <summary>Opens an empty page of this width; the test is skipped where there is no Chromium.</summary>
    public async Task<IPage> OpenAsync(int width = 1440, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(_browser is null, "there is no Chromium on this machine (LULL_CHROMIUM names one)");
        return await _browser.NewPageAsync(new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            AcceptDownloads = true,
            Locale = "en-GB",
            ReducedMotion = ReducedMotion.Reduce,
        });
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Path is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        // Its sandbox wants rights that a container of tests does not have; it opens nothing but our own pages.
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Path, Args = ["--no-sandbox"] });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
