using Microsoft.Playwright;
using Xunit;

namespace Lull.Pages;

/// <summary>The whole way of an analyst through the pages, on a record that begins without the report.</summary>
public sealed class JourneyTests(Chromium chromium)
{
    [Fact]
    public async Task Report_imported_and_corrected_on_the_pages_changes_the_answer_that_is_taken_away_as_a_dossier()
    {
        var page = await chromium.OpenAsync();
        await using var dashboard = await Dashboard.StartAsync(withReport: false, TestContext.Current.CancellationToken);
        await page.GotoAsync(dashboard.Address.ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "Iraqi armed factions and US forces" }).First.ClickAsync();
        var before = await MoveSliderAsync(page);

        await ImportReportAsync(page, dashboard.Address);
        await OpenReportAsync(page);

        var after = await OpenPairAsync(page, dashboard.Address);
        Assert.Contains("unannounced ceasefire", after, StringComparison.Ordinal);
        Assert.NotEqual(before, after, StringComparer.Ordinal);
        await CorrectAsync(page, dashboard.Address);
        Assert.NotEqual(after, await OpenPairAsync(page, dashboard.Address), StringComparer.Ordinal);
        await StrikeAsync(page);
        await DownloadAsync(page);
    }

    private static async Task<string> MoveSliderAsync(IPage page)
    {
        var latest = await AnswerAsync(page, null);
        var slider = page.GetByRole(AriaRole.Slider, new() { Name = "As of" });
        await slider.FillAsync(await page.EvaluateAsync<string>("() => String((Date.parse('2024-03-15') - Date.parse(document.querySelector('#as-of').dataset.first)) / 86400000)"));
        var then = await AnswerAsync(page, "2024-03-15");
        Assert.NotEqual(latest, then, StringComparer.Ordinal);
        Assert.Contains("as_of=2024-03-15", page.Url, StringComparison.Ordinal);
        return then;
    }

    private static async Task<string> OpenPairAsync(IPage page, Uri address)
    {
        await page.GotoAsync(new Uri(address, "/pair?id=Iraqi_armed_factions~~US_forces&as_of=2024-03-15").ToString());
        return await AnswerAsync(page, "2024-03-15");
    }

    private static async Task CorrectAsync(IPage page, Uri address)
    {
        await page.GotoAsync(new Uri(address, "/review?kind=statement").ToString());
        await page.Locator("#detail .fields table").WaitForAsync();
        await page.Keyboard.PressAsync("c");
        await page.GetByRole(AriaRole.Form, new() { Name = "Correction" }).GetByLabel("polarity").SelectOptionAsync("negated");
        await page.GetByRole(AriaRole.Button, new() { Name = "Correct", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#log tbody tr").First).ToContainTextAsync("polarity from affirmed to negated");
    }

    private static async Task<string> AnswerAsync(IPage page, string? day)
    {
        await page.WaitForFunctionAsync(
            "day => { const answer = document.querySelector('#answer'); return answer.getAttribute('aria-busy') === 'false' && (!day || answer.dataset.asOf === day); }", day);
        return await page.Locator("#answer").InnerTextAsync();
    }

    private static async Task ImportReportAsync(IPage page, Uri address)
    {
        await page.GotoAsync(new Uri(address, "/import").ToString());
        await page.GetByLabel("File").SetInputFilesAsync(Dashboard.InCase("report.txt"));
        await page.GetByLabel("What it is").SelectOptionAsync("report");
        await page.GetByLabel("Day of publication").FillAsync("2024-03-15");
        await page.GetByLabel("Publisher").FillAsync("Shafaq News");
        await page.GetByRole(AriaRole.Button, new() { Name = "Import" }).ClickAsync();
        await page.Locator(".job[data-state='done']").WaitForAsync(new() { Timeout = 120_000 });
    }

    private static async Task OpenReportAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Reports", Exact = true }).ClickAsync();
        await page.Locator("#list tbody th a").First.ClickAsync();
        var mark = page.Locator("#text a", new() { HasText = "attacks on US bases" });
        await mark.FocusAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Tooltip)).ToContainTextAsync("Haider Al-Rubaie");
        await mark.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#side li[data-on]")).ToContainTextAsync("attack");
        await page.Locator("#side li[data-on] .backlink").ClickAsync();
        await Assertions.Expect(mark).ToBeFocusedAsync();
    }

    private static async Task StrikeAsync(IPage page)
    {
        await page.Locator("#ledger input[type=checkbox]").Last.CheckAsync();
        await Assertions.Expect(page.Locator(".struck-note")).ToContainTextAsync("With one piece struck");
        Assert.Contains("without=", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Strike nothing" }).ClickAsync();
        await Assertions.Expect(page.Locator(".struck-note")).ToHaveCountAsync(0);
    }

    private static async Task DownloadAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "HTML", Exact = true }).ClickAsync());
        await using var content = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(content);
        var dossier = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("<!doctype html>", dossier, StringComparison.Ordinal);
        Assert.Contains("Iraqi armed factions", dossier, StringComparison.Ordinal);
    }
}
