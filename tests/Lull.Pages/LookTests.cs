using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Lull.EndToEnd;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Lull.Pages.Chromium))]
[assembly: AssemblyFixture(typeof(Lull.Pages.ServedCase))]

namespace Lull.Pages;

/// <summary>
/// Every page at the width of a phone and of a desk, light and dark: nothing that axe finds serious, nothing wider than the
/// window, nothing on the console. With LULL_ACCEPT set to 1 the pictures in <c>docs/images/pages</c> are taken anew: the desk
/// light, the phone dark.
/// </summary>
public sealed class LookTests(Chromium chromium, ServedCase served)
{
    private const string Pair = "/pair?id=Iraqi_armed_factions~~US_forces&as_of=2024-03-15";
    private const int TallestPicture = 2000;
    private static readonly string[] Grave = ["serious", "critical"];
    private static readonly bool Accept = Environment.GetEnvironmentVariable("LULL_ACCEPT") is "1";

    /// <summary>Name, address, and what is there once the page has its data.</summary>
    public static TheoryData<string, string, string> Pages => new()
    {
        { "overview", "/", "#pairs table" },
        { "pair", Pair, "#claims table" },
        { "reports", "/reports", "#list table" },
        { "report", "", "#side li" },
        { "record", "/record", "#list table" },
        { "import", "/import", "#upload" },
        { "review", "/review", "#detail .fields table" },
        { "sources", "/sources", "#content table" },
        { "about", "/about", "#backtest figure" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_is_sound_on_a_phone_and_on_a_desk_light_and_dark(string name, string path, string awaited)
    {
        foreach (var width in new[] { 390, 1440 })
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await LookAsync(name, path, awaited, width, scheme);
            }
        }
    }

    private async Task LookAsync(string name, string path, string awaited, int width, ColorScheme scheme)
    {
        var page = await chromium.OpenAsync(width, scheme);
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") { complaints.Add(message.Text); } };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(new Uri(served.Address, name is "report" ? await ReportAsync(page) : path).ToString());
        await page.Locator(awaited).First.WaitForAsync();
        await page.WaitForFunctionAsync("() => document.readyState === 'complete' && !document.querySelector('[aria-busy=true]')");

        var where = $"{name}, {width} px, {scheme}";
        var wider = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        Assert.True(wider <= 0, $"{where}: {wider} px wider than the window");
        var found = await page.RunAxe();
        var grave = found.Violations.Where(violation => Grave.Contains(violation.Impact, StringComparer.Ordinal)).Select(Told);
        Assert.True(!grave.Any(), $"{where}: {string.Join("; ", grave)}");
        Assert.True(complaints.Count == 0, $"{where}: {string.Join("; ", complaints)}");
        if (Accept && (width < 500) == (scheme == ColorScheme.Dark))
        {
            await KeepAsync(page, width, $"{name}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png");
        }

        await page.CloseAsync();
    }

    private static string Told(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}: {string.Join(", ", violation.Nodes.Take(3).Select(node => node.Target))}";

    private async Task<string> ReportAsync(IPage page)
    {
        await page.GotoAsync(new Uri(served.Address, "/reports").ToString());
        return await page.Locator("#list tbody th a").First.GetAttributeAsync("href") ?? throw new InvalidOperationException("the report has no link");
    }

    private static async Task KeepAsync(IPage page, int width, string file)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Checkout.Root, "docs", "images", "pages"));
        var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(folder.FullName, file),
            FullPage = true,
            Clip = new Clip { X = 0, Y = 0, Width = width, Height = Math.Min(height, TallestPicture) },
            Animations = ScreenshotAnimations.Disabled,
        });
    }
}
