using System.Text.Json;
using Lull.Cli.Demo;
using Xunit;

namespace Lull.EndToEnd;

/// <summary><c>lull assess</c> and <c>lull check</c> on the built-in case with a report like the one that Lull began with.</summary>
public sealed class AssessTests
{
    private static readonly string[] Pair = ["Iraqi armed factions", "US forces"];

    [Fact]
    public async Task Ceasefire_that_nobody_announced_is_found_and_its_course_is_told()
    {
        using var place = await RecordAsync();
        var expected = new (string Day, string State)[]
        {
            ("2023-11-15", "active-hostilities"),
            ("2024-03-10", "unannounced-ceasefire"),
            ("2024-04-22", "unannounced-ceasefire"),
            ("2024-07-17", "under-strain"),
            ("2024-07-31", "under-strain"),
            ("2024-08-21", "under-strain"),
        };
        foreach (var (day, state) in expected)
        {
            var answer = await AssessAsync(place, day);
            Assert.Equal((day, state), (day, answer.GetProperty("state").GetString()));
            Assert.Equal(1, answer.GetProperty("states").EnumerateArray().Sum(one => one.GetProperty("probability").GetDouble()), 4);
        }
    }

    [Fact]
    public async Task Assessment_of_the_day_of_the_report_names_parties_patron_and_what_speaks_against_it()
    {
        using var place = await RecordAsync();
        var answer = await AssessAsync(place, "2024-03-10");
        Assert.InRange(answer.GetProperty("probability").GetDouble(), 0.85, 1);
        var parties = answer.GetProperty("parties").EnumerateArray().ToDictionary(party => party.GetProperty("party").GetString()!, party => party.GetProperty("stance").GetString(), StringComparer.Ordinal);
        Assert.Equal("in", parties["Kataib Hezbollah"]);
        Assert.Equal("contested", parties["Harakat Hezbollah al-Nujaba"]);
        Assert.Contains(answer.GetProperty("sponsors").EnumerateArray(), claim => claim.GetProperty("role").GetString() is "patron");
        var against = answer.GetProperty("ledger").EnumerateArray().Where(line => line.GetProperty("weight").GetDouble() < 0).Select(line => line.GetProperty("id").GetString()).ToList();
        Assert.Contains(against, id => id is "iri-20240209");
    }

    [Fact]
    public async Task Course_of_the_spring_and_summer_is_told_from_isolated_violations_to_collapse_for_a_member()
    {
        using var place = await RecordAsync();
        foreach (var (day, says) in new[] { ("2024-04-22", "with isolated violations"), ("2024-07-17", "Ceasefire under strain"), ("2024-07-31", "Ceasefire under strain"), ("2024-08-21", "Collapsed for Harakat Hezbollah al-Nujaba") })
        {
            var text = (await place.RunAsync(["assess", .. Pair, "--as-of", day, "--format", "table"])).Output.ReplaceLineEndings(" ");
            Assert.True(text.Contains(says, StringComparison.Ordinal), $"{day}: {text}");
            Assert.Equal(day is "2024-08-21", text.Contains("Collapsed for", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Answer_is_asked_differently_and_what_would_change_it_is_found()
    {
        using var place = await RecordAsync();
        var answer = JsonDocument.Parse((await place.RunAsync(["assess", .. Pair, "--as-of", "2024-03-10", "--sensitivity", "--history", "smoothed"])).Output).RootElement;
        var variants = answer.GetProperty("sensitivity").EnumerateArray().ToList();
        var pentagon = variants.Single(variant => variant.GetProperty("by").GetString() is "publisher" && variant.GetProperty("name").GetString() is "Pentagon");
        Assert.Equal("unannounced-ceasefire", pentagon.GetProperty("state").GetString());
        Assert.Equal(new DateOnly(2024, 2, 8), DateOnly.ParseExact(pentagon.GetProperty("onset").GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains(variants, variant => variant.GetProperty("state").ValueKind is JsonValueKind.Null && variant.GetProperty("remark").GetString()!.Contains("stopped counting", StringComparison.Ordinal));
        Assert.Contains(answer.GetProperty("changes").EnumerateArray(), change => change.GetProperty("kind").GetString() is "new-acts" && change.GetProperty("moves").GetBoolean());
        var states = answer.GetProperty("history").GetProperty("states").EnumerateArray().Select(state => state.GetProperty("state").GetString()).ToList();
        Assert.Equal(("active-hostilities", "unannounced-ceasefire"), (states[0], states[^1]));
    }

    [Fact]
    public async Task Attacks_of_april_are_violations_with_a_place_a_severity_and_a_denial()
    {
        using var place = await RecordAsync();
        var answer = await AssessAsync(place, "2024-04-22");
        var asad = answer.GetProperty("violations").EnumerateArray().Single(act => act.GetProperty("id").GetString() is "irq-20240422-asad");
        Assert.Equal(("Iraqi armed factions", "Iraq", "minor"), (asad.GetProperty("side").GetString(), asad.GetProperty("country").GetString(), asad.GetProperty("gravity").GetString()));
        Assert.Equal("Kataib Hezbollah", asad.GetProperty("disputed_by")[0].GetString());
        Assert.InRange(answer.GetProperty("violation_course").GetProperty("isolated").GetDouble(), 0.5, 1);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("sensitivity").ValueKind);
    }

    [Fact]
    public async Task Struck_evidence_changes_the_answer_by_about_its_weight()
    {
        using var place = await RecordAsync();
        var whole = await AssessAsync(place, "2024-03-10");
        var line = whole.GetProperty("ledger").EnumerateArray().Single(one => one.GetProperty("id").GetString() is "kh-20240130");
        var without = JsonDocument.Parse((await place.RunAsync(["assess", .. Pair, "--as-of", "2024-03-10", "--without", "kh-20240130"])).Output).RootElement;
        var change = LogOdds(whole) - LogOdds(without);
        Assert.InRange(change, 0.3 * line.GetProperty("weight").GetDouble(), 3 * line.GetProperty("weight").GetDouble());
        Assert.DoesNotContain(without.GetProperty("ledger").EnumerateArray(), one => one.GetProperty("id").GetString() is "kh-20240130");
    }

    [Fact]
    public async Task Unknown_side_or_id_is_one_line_with_code_two()
    {
        using var place = await RecordAsync();
        foreach (var args in (string[][])[["assess", .. Pair, "--without", "nothing"], ["assess", "Kelt junta", "US forces"]])
        {
            var outcome = await place.RunAsync(args);
            Assert.Equal((2, ""), (outcome.Code, outcome.Output));
            Assert.Single(outcome.Error.TrimEnd().Split('\n'), line => line.StartsWith("lull: ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("2024-03-10", "supported", "supported")]
    [InlineData("2024-02-20", "contested", "contradicted")]
    public async Task Absence_that_the_report_claims_is_held_against_the_record_of_the_day(string day, string attacks, string strikes)
    {
        using var place = await RecordAsync();
        var claims = (await place.RunAsync("check", "report.txt", "--date", day)).Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var absent = claims.Where(claim => claim.GetProperty("claim").GetString() is "absence").Select(claim => claim.GetProperty("verdict").GetString());
        Assert.Equal($"{attacks}, {strikes}", string.Join(", ", absent));
        Assert.Contains(claims, claim => claim.GetProperty("claim").GetString() is "sequence" && claim.GetProperty("verdict").GetString() is "contested");
    }

    [Fact]
    public async Task Report_without_a_date_is_not_checked_and_says_how_to_date_it()
    {
        using var place = await RecordAsync();
        var outcome = await place.RunAsync("check", "report.txt");
        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Contains("--date", outcome.Error, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> AssessAsync(Workplace place, string day)
    {
        var outcome = await place.RunAsync(["assess", .. Pair, "--as-of", day]);
        Assert.Equal(0, outcome.Code);
        return JsonDocument.Parse(outcome.Output).RootElement;
    }

    private static double LogOdds(JsonElement answer)
    {
        var probability = answer.GetProperty("in_force").GetDouble();
        return Math.Log(probability / (1 - probability));
    }

    private static async Task<Workplace> RecordAsync()
    {
        var place = new Workplace();
        foreach (var file in DemoCase.Files)
        {
            using var rows = new StreamReader(DemoCase.Open(file));
            place.File(file, await rows.ReadToEndAsync(TestContext.Current.CancellationToken));
            Assert.Equal(0, (await place.RunAsync("import", file)).Code);
        }

        var report = Path.Combine(Checkout.Root, "tests", "Cases", "founding-like", "founding-like.txt");
        place.File("report.txt", await File.ReadAllTextAsync(report, TestContext.Current.CancellationToken));
        Assert.Equal(0, (await place.RunAsync("read", "report.txt", "--date", "2024-03-10", "--publisher", "Northern Courier", "--save")).Code);
        return place;
    }
}
