using System.IO.Compression;
using Lull.Actors;
using Sylvan.Data.Csv;
using Xunit;

namespace Lull.Core.Tests.Actors;

/// <summary>Against the sides of UCDP's own files, where a checkout has them beside it.</summary>
public sealed class UcdpNamesTests
{
    [Fact]
    public void Every_single_government_of_UCDP_is_one_state()
    {
        var governments = Sides().Where(side => side.StartsWith("Government of ", StringComparison.Ordinal) && !side.Contains(',', StringComparison.Ordinal)).ToList();
        Assert.True(governments.Count > 90);
        Assert.All(governments, side => Assert.Equal(ActorKind.State, ActorRegistry.Default.Match(side).Actor?.Kind));
    }

    [Fact]
    public void Sides_that_UCDP_keeps_apart_are_never_taken_for_one_another()
    {
        // "Republic of Azerbaijan" is UCDP's name for the state before its independence.
        var resolved = Sides().Where(side => !side.StartsWith("Republic of ", StringComparison.Ordinal)).Select(side => (side, ActorRegistry.Default.Match(side).Actor?.Id)).Where(pair => pair.Id is not null);
        foreach (var same in resolved.GroupBy(pair => pair.Id, StringComparer.Ordinal))
        {
            Assert.True(same.Count() == 1, string.Join(" = ", same.Select(pair => pair.side)));
        }
    }

    private static List<string> Sides() =>
    [
        .. SidesOf("ucdp-termination-dyad", "ucdp-term-dyad-3-2021.csv")
            .Concat(SidesOf("ucdp-ged-countries", "ged_all_countries.csv.gz"))
            .Distinct(StringComparer.Ordinal),
    ];

    private static HashSet<string> SidesOf(string folder, string name)
    {
        var path = Path.Combine(Checkout.Root, "..", "shared", "data", folder, name);
        Assert.SkipUnless(File.Exists(path), "UCDP's files are not beside this checkout");
        using var file = File.OpenRead(path);
        using var plain = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var text = new StreamReader(plain);
        using var csv = CsvDataReader.Create(text);
        var sides = new HashSet<string>(StringComparer.Ordinal);
        var (a, b) = (csv.GetOrdinal("side_a"), csv.GetOrdinal("side_b"));
        while (csv.Read())
        {
            sides.Add(csv.GetString(a).Trim());
            sides.Add(csv.GetString(b).Trim());
        }

        return sides;
    }
}
