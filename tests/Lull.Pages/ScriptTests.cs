using System.Globalization;
using Lull.Events;
using Microsoft.Playwright;
using Xunit;

namespace Lull.Pages;

/// <summary>What the pages' scripts make of data, tried in the browser that runs them.</summary>
public sealed class ScriptTests(Chromium chromium, ServedCase served)
{
    private static readonly string[] Names = ["span", "chance", "signed", "number", "addDays", "daysBetween", "pieces", "el", "source", "verdict", "finding"];

    [Theory]
    [InlineData("span('2024-02-11', '2024-02-14')", "11 to 14 February 2024")]
    [InlineData("span('2024-01-30', '2024-02-02')", "30 January to 2 February 2024")]
    [InlineData("span('2023-12-30', '2024-01-02')", "30 December 2023 to 2 January 2024")]
    [InlineData("span('2024-02-11', null)", "11 February 2024")]
    [InlineData("span(null, null)", "–")]
    [InlineData("chance(0.9951)", ">0.99")]
    [InlineData("chance(0.995)", "0.99")]
    [InlineData("chance(0.0049)", "<0.01")]
    [InlineData("chance(0)", "<0.01")]
    [InlineData("chance(null)", "–")]
    [InlineData("signed(-0.004)", "0.00")]
    [InlineData("signed(-2.512)", "−2.51")]
    [InlineData("number(1234567)", "1\u202f234\u202f567")]
    [InlineData("addDays('2024-02-28', 2)", "2024-03-01")]
    [InlineData("String(daysBetween('2024-03-30', '2024-04-01'))", "2")]
    public async Task Figure_reads_as_people_write_it(string expression, string expected) =>
        Assert.Equal(expected, await EvaluateAsync<string>("/js/format.js", expression));

    [Fact]
    public async Task Text_is_cut_without_losing_a_letter_where_statements_overlap()
    {
        var told = await EvaluateAsync<string>("/js/report/text.js", """
            pieces('They fear strikes that come.', [{ id: 's1', span: [0, 28] }, { id: 's2', span: [10, 17] }, { id: 's3', span: [10, 22] }])
                .map(piece => `${piece.text}|${piece.statement?.id ?? ''}${piece.opens ? '*' : ''}`).join('#')
            """);

        Assert.Equal("They fear |s1*#strikes|s2*# that|s3*# come.|s1", told);
    }

    [Fact]
    public async Task Text_outside_of_every_statement_is_not_marked() =>
        Assert.Equal("|#war|s1", await EvaluateAsync<string>("/js/report/text.js", """
            pieces('No war', [{ id: 's1', span: [3, 6] }]).map(piece => piece.statement ? `${piece.text}|${piece.statement.id}` : '|').join('#')
            """));

    [Fact]
    public async Task Markup_in_data_stays_text()
    {
        var told = await EvaluateAsync<string>("/js/dom.js", "el('p', {}, '<img src=x onerror=alert(1)>').innerHTML");

        Assert.Equal("&lt;img src=x onerror=alert(1)&gt;", told);
    }

    [Theory]
    [InlineData("source('f47f6d53-s15').getAttribute('href')", "/report?hash=f47f6d53#s15")]
    [InlineData("source('kh-20231126').getAttribute('href')", "/record?id=kh-20231126")]
    [InlineData("String(source('prior'))", "null")]
    public async Task Evidence_leads_to_where_it_can_be_read(string expression, string expected) =>
        Assert.Equal(expected, await EvaluateAsync<string>("/js/pair/sources.js", expression));

    [Theory]
    [InlineData(0.80, 0.95, "In every bin what was given lies within the interval of what came true.")]
    [InlineData(0.10, 0.30, "In 1 of 1 bins what was given lies outside the interval of what came true: 0.90 given, 0.20 came true.")]
    public async Task Diagram_says_where_probabilities_did_not_mean_what_they_say(double low, double high, string expected) =>
        Assert.EndsWith(expected, await EvaluateAsync<string>("/js/charts/reliability.js", string.Create(
            CultureInfo.InvariantCulture,
            $"verdict({{ scores: {{ bins: [{{ count: 40, said: 0.9, came_true: {(low + high) / 2}, interval: {{ low: {low}, high: {high} }} }}, {{ count: 0 }}] }} }})")));

    [Fact]
    public async Task Small_charts_say_what_they_show() =>
        Assert.Equal(
            "Kataib: 1 act on the side of A, 2 on that of B; both quiet since 5 February 2024 (90 %: 3 to 9 February 2024).",
            await EvaluateAsync<string>("/js/pair/members.js", """
                finding({ name: 'Kataib', by_a: 1, by_b: 2, spells: [{ onset: '2024-02-05', onset_lo: '2024-02-03', onset_hi: '2024-02-09', end: null }] }, { a: 'A', b: 'B' })
                """));

    [Fact]
    public async Task Kinds_that_can_be_chosen_are_those_of_the_record()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(new Uri(served.Address, "/record").ToString());
        await page.Locator("select[name=kind] option").Nth(1).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var offered = await page.Locator("select[name=kind] option").EvaluateAllAsync<string[]>("options => options.map(option => option.value).filter(Boolean)");
        await page.CloseAsync();

        Assert.Equal(Enum.GetValues<EventKind>().Select(kind => kind.Name()).Order(StringComparer.Ordinal), offered.Order(StringComparer.Ordinal));
    }

    private async Task<T> EvaluateAsync<T>(string module, string expression)
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync(new Uri(served.Address, "/about").ToString());
        var value = await page.EvaluateAsync<T>($"async () => {{ const {{ {NamesIn(expression)} }} = await import('{module}'); return {expression}; }}");
        await page.CloseAsync();
        return value;
    }

    // Only what the expression calls is imported: no module exports all of these.
    private static string NamesIn(string expression) =>
        string.Join(", ", Names.Where(name => expression.Contains(name + "(", StringComparison.Ordinal)));
}
