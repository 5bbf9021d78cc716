using System.Globalization;
using Lull.Actors;
using Sylvan.Data.Csv;
using Xunit;

namespace Lull.Core.Tests.Actors;

/// <summary>The demo case as data: that every name means what it should, and every row can be traced.</summary>
public sealed class CaseFilesTests
{
    private static readonly Dictionary<string, string> Intended = new(StringComparer.Ordinal)
    {
        ["47th Brigade of the Popular Mobilization Forces"] = "iq-pmf-47",
        ["Asaib Ahl al-Haq"] = "iq-aah",
        ["Government of Iraq"] = "iq",
        ["Harakat Hezbollah al-Nujaba"] = "iq-nujaba",
        ["IRGC Quds Force"] = "ir-irgc-qf",
        ["Iraqi Resistance Coordination Committee"] = "iq-ircc",
        ["Iraqi armed factions"] = "iq-factions",
        ["Islamic Resistance in Iraq"] = "iq-iri",
        ["Kataib Hezbollah"] = "iq-kataib-hezbollah",
        ["Kataib Sayyid al-Shuhada"] = "iq-kss",
        ["Popular Mobilization Forces"] = "iq-pmf",
        ["US forces"] = "us",
        ["US-led coalition"] = "int-coalition-isis",
        ["al-Thawriyoun"] = "iq-thawriyoun",
    };

    private static readonly string[] MeantToStayUnknown = ["unknown", "US diplomatic mission in Iraq"];

    [Theory]
    [InlineData("events.csv")]
    [InlineData("tallies.csv")]
    [InlineData("signals.csv")]
    public void Every_name_of_the_case_means_whom_it_should(string file)
    {
        foreach (var name in Rows(file).SelectMany(row => new[] { row["source"], row["target"] }).Distinct(StringComparer.Ordinal))
        {
            var match = ActorRegistry.Default.Match(name);
            if (MeantToStayUnknown.Contains(name, StringComparer.Ordinal))
            {
                Assert.Equal(ActorMatchStatus.Unknown, match.Status);
            }
            else
            {
                Assert.Equal(Intended[name], match.Actor?.Id);
            }
        }
    }

    [Theory]
    [InlineData("events.csv")]
    [InlineData("tallies.csv")]
    [InlineData("signals.csv")]
    public void Every_row_of_the_case_has_an_id_of_its_own_a_day_a_page_and_a_publisher(string file)
    {
        var rows = Rows(file);
        Assert.Equal(rows.Count, rows.Select(row => row["event_id"]).Distinct(StringComparer.Ordinal).Count());
        foreach (var row in rows)
        {
            Assert.True(Uri.TryCreate(row["url"], UriKind.Absolute, out var page) && page.Scheme.StartsWith("http", StringComparison.Ordinal), row["event_id"]);
            Assert.NotEmpty(row["publisher"]);
            Assert.NotEmpty(row["note"]);
            Assert.Equal("Iraq-Syria", row["theatre"]);
            Assert.All(Links(row["more_urls"]), link => Assert.True(Uri.TryCreate(link, UriKind.Absolute, out _), link));
            Assert.True(string.CompareOrdinal(row["date"], row["date_end"].Length > 0 ? row["date_end"] : row["date"]) <= 0, row["event_id"]);
        }
    }

    [Fact]
    public void Every_act_of_the_factions_counts_for_their_umbrella_on_its_day()
    {
        var registry = ActorRegistry.Default;
        foreach (var row in Rows("events.csv").Where(row => row["type"] is "attack" or "strike" or "killing" && row["date"].Length == 10))
        {
            var day = DateOnly.ParseExact(row["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var other = row["source"] is "US forces" ? row["target"] : row["source"];
            if (other is "unknown" or "US-led coalition")
            {
                continue;
            }

            var actor = registry.Match(other).Actor;
            Assert.NotNull(actor);
            Assert.Equal("iq-factions", registry.UmbrellasOf(actor.Id, day) is [.., var top] ? top.GroupId : actor.Id);
        }
    }

    [Fact]
    public void Tallies_of_a_publisher_never_fall()
    {
        var cumulative = Rows("tallies.csv").Where(row => row["type"] is "attack-tally-cumulative").ToList();
        Assert.True(cumulative.Count > 10);
        foreach (var publisher in cumulative.GroupBy(row => row["publisher"], StringComparer.Ordinal))
        {
            Assert.Single(publisher.Select(row => row["date"]).Distinct(StringComparer.Ordinal));
            var counts = publisher.OrderBy(row => row["date_end"], StringComparer.Ordinal)
                .Select(row => int.Parse(row["count"].Split('-', '+')[0], CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(counts.Order(), counts);
        }
    }

    [Fact]
    public void Attacks_that_the_Pentagon_left_out_do_not_name_it()
    {
        var rows = Rows("events.csv").ToDictionary(row => row["event_id"], StringComparer.Ordinal);
        foreach (var id in (string[])["irq-20240209-conoco-rockets", "irq-20240209-conoco-drones", "irq-20240210-omar", "irq-20240421-zummar"])
        {
            Assert.DoesNotContain("Pentagon", rows[id]["publisher"], StringComparison.Ordinal);
        }

        Assert.Contains("Pentagon", rows["irq-20240422-asad"]["publisher"], StringComparison.Ordinal);
    }

    private static string[] Links(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static List<Dictionary<string, string>> Rows(string file)
    {
        var rows = new List<Dictionary<string, string>>();
        using var csv = CsvDataReader.Create(Path.Combine(Checkout.Root, "data", "cases", "iraq-2023-2024", file));
        while (csv.Read())
        {
            rows.Add(Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString, StringComparer.Ordinal));
        }

        Assert.NotEmpty(rows);
        return rows;
    }
}
