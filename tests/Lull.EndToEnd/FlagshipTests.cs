using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Lull.EndToEnd;

/// <summary>The built-in case against what is known of it: the bounds are those of the case's history, not of the model.</summary>
public sealed class FlagshipTests
{
    private static readonly DateOnly MidMarch = new(2024, 3, 15);

    [Theory]
    [InlineData(false, "2024-03-10")]
    [InlineData(true, "2024-02-20")]
    public async Task Lull_of_february_is_found_in_its_days(bool words, string latest)
    {
        using var place = new Workplace();
        var lull = Assert.Single(await SpellsAsync(place, words), spell => Kind(spell) is "mutual" && Covers(spell, MidMarch));
        Assert.InRange(lull.GetProperty("probability").GetDouble(), 0.95, 1);
        Assert.InRange(Day(lull, "onset"), new DateOnly(2024, 2, 4), new DateOnly(2024, 2, 12));
        Assert.InRange(Day(lull, "onset_lo"), new DateOnly(2024, 2, 3), Day(lull, "onset"));
        Assert.InRange(Day(lull, "onset_hi"), Day(lull, "onset"), DateOnly.ParseExact(latest, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.True(Covers(lull, new DateOnly(2024, 4, 22)), "the attacks of 21 and 22 April are violations within the lull, not its end");
    }

    [Fact]
    public async Task Words_date_its_end_in_the_summer()
    {
        using var place = new Workplace();
        var lull = Assert.Single(await SpellsAsync(place, words: true), spell => Kind(spell) is "mutual" && Covers(spell, MidMarch));
        Assert.InRange(Day(lull, "end"), new DateOnly(2024, 7, 16), new DateOnly(2024, 8, 20));
    }

    [Fact]
    public async Task Nine_quiet_days_of_november_are_a_pause_and_nothing_comes_before_the_first_act()
    {
        using var place = new Workplace();
        var spells = await SpellsAsync(place, words: true);
        var pause = Assert.Single(spells, spell => Kind(spell) is "pause");
        Assert.Equal(new DateOnly(2023, 11, 24), Day(pause, "onset"));
        Assert.InRange(new DateOnly(2023, 12, 2), Day(pause, "end_lo"), Day(pause, "end_hi"));
        Assert.All(spells, spell => Assert.True(Day(spell, "onset") >= new DateOnly(2023, 10, 17)));
    }

    [Theory]
    [InlineData(false, 0.65)]
    [InlineData(true, 0.90)]
    public async Task Lull_is_plain_on_15_march_knowing_no_later_day(bool words, double atLeast)
    {
        using var place = new Workplace();
        await SpellsAsync(place, words, "--as-of", "2024-03-15", "--daily", "daily.csv");
        var last = (await DaysAsync(place))[^1];
        Assert.Equal(MidMarch, last.Day);
        Assert.InRange(last.Mutual, atLeast, 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Probability_falls_visibly_after_16_july(bool words)
    {
        using var place = new Workplace();
        await SpellsAsync(place, words, "--daily", "daily.csv");
        var days = (await DaysAsync(place)).ToDictionary(day => day.Day, day => day.Mutual);
        Assert.InRange(days[new DateOnly(2024, 7, 15)], 0.9, 1);
        Assert.True(days[new DateOnly(2024, 7, 16)] < days[new DateOnly(2024, 7, 15)]);
        Assert.InRange(days[new DateOnly(2024, 7, 31)], 0, 0.5);
    }

    private static async Task<IReadOnlyList<JsonElement>> SpellsAsync(Workplace place, bool words, params string[] more)
    {
        var folder = Path.Combine(Checkout.Root, "data", "cases", "iraq-2023-2024");
        string[] args =
        [
            "detect", "--dyad", "Iraqi armed factions|US forces",
            "--events", Path.Combine(folder, "events.csv"), "--events", Path.Combine(folder, "tallies.csv"),
            "--signals", Path.Combine(folder, "signals.csv"), .. words ? (string[])[] : ["--no-words"], .. more,
        ];
        var outcome = await place.RunAsync(args);
        Assert.Equal(0, outcome.Code);
        return [.. outcome.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static async Task<IReadOnlyList<(DateOnly Day, double Mutual)>> DaysAsync(Workplace place)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(place.Folder, "daily.csv"), TestContext.Current.CancellationToken);
        return
        [
            .. lines.Skip(1).Select(line => line.Split(',')).Select(fields =>
                (DateOnly.ParseExact(fields[1], "yyyy-MM-dd", CultureInfo.InvariantCulture), double.Parse(fields[2], CultureInfo.InvariantCulture))),
        ];
    }

    private static string? Kind(JsonElement spell) => spell.GetProperty("kind").GetString();

    private static bool Covers(JsonElement spell, DateOnly day) =>
        Day(spell, "onset") <= day && (spell.GetProperty("end").ValueKind == JsonValueKind.Null || day <= Day(spell, "end"));

    private static DateOnly Day(JsonElement spell, string key) =>
        DateOnly.ParseExact(spell.GetProperty(key).GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
