using Microsoft.Playwright;
using Xunit;

namespace Lull.Pages;

/// <summary>The review desk: a reviewer at the keyboard, whose decisions change the answer and can be taken back.</summary>
public sealed class ReviewTests(Chromium chromium)
{
    private const string Pair = "/api/dyads/Iraqi_armed_factions~~US_forces?as_of=2024-03-15";
    private const string Statements = "/review?kind=statement";

    [Fact]
    public async Task Statement_that_is_corrected_changes_the_answer_and_changes_it_back_when_undone()
    {
        var page = await chromium.OpenAsync();
        await using var dashboard = await Dashboard.StartAsync(withReport: true, TestContext.Current.CancellationToken);
        var before = await LedgerAsync(page, dashboard.Address);
        await OpenAsync(page, dashboard.Address, Statements);

        await page.Keyboard.PressAsync("c");
        await page.GetByRole(AriaRole.Form, new() { Name = "Correction" }).GetByLabel("polarity").SelectOptionAsync("negated");
        await page.GetByRole(AriaRole.Button, new() { Name = "Correct", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#log tbody tr").First).ToContainTextAsync("polarity from affirmed to negated");
        Assert.NotEqual(before, await LedgerAsync(page, dashboard.Address), StringComparer.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo decision 1" }).ClickAsync();
        await Assertions.Expect(page.Locator("#log tbody tr").First).ToContainTextAsync("takes back decision 1");
        Assert.Equal(before, await LedgerAsync(page, dashboard.Address));
    }

    [Fact]
    public async Task Desk_is_worked_with_the_keyboard_alone()
    {
        var page = await chromium.OpenAsync();
        await using var dashboard = await Dashboard.StartAsync(withReport: true, TestContext.Current.CancellationToken);
        await OpenAsync(page, dashboard.Address, "/review");

        var first = await ChosenAsync(page);
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("#queue [aria-current]")).Not.ToHaveAttributeAsync("data-key", first);
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator("#queue [aria-current]")).ToHaveAttributeAsync("data-key", first);
        await page.Locator("#detail[aria-busy=false] .fields table").WaitForAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#help")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.TypeAsync("As the agency says, a and r.");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator("#log tbody tr").First).ToContainTextAsync("As the agency says, a and r.");
        await Assertions.Expect(page.Locator("#queue [aria-current]")).Not.ToHaveAttributeAsync("data-key", first);
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator("#log tbody tr").First).ToContainTextAsync("takes back decision 1");
    }

    [Fact]
    public async Task What_a_decision_would_change_is_told_before_it_is_made()
    {
        var page = await chromium.OpenAsync();
        await using var dashboard = await Dashboard.StartAsync(withReport: true, TestContext.Current.CancellationToken);
        await OpenAsync(page, dashboard.Address, Statements);

        await Assertions.Expect(page.Locator("#effect")).ToContainTextAsync("the answer for Iraqi armed factions and US forces", new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#effect")).ToContainTextAsync("then");
    }

    private static async Task OpenAsync(IPage page, Uri address, string path)
    {
        await page.GotoAsync(new Uri(address, path).ToString());
        await page.Locator("#queue button").First.WaitForAsync(new() { Timeout = 60_000 });
        await page.Locator("#detail[aria-busy=false] .fields table").WaitForAsync();
    }

    private static async Task<string> ChosenAsync(IPage page) =>
        await page.Locator("#queue [aria-current]").GetAttributeAsync("data-key") ?? throw new InvalidOperationException("nothing is chosen");

    private static async Task<string> LedgerAsync(IPage page, Uri address)
    {
        var answer = await page.APIRequest.GetAsync(new Uri(address, Pair).ToString());
        using var json = System.Text.Json.JsonDocument.Parse(await answer.TextAsync());
        return json.RootElement.GetProperty("assessment").GetProperty("ledger").GetRawText();
    }
}
