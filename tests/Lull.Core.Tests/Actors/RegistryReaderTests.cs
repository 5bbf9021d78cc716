using CsCheck;
using Lull.Actors;
using Xunit;

namespace Lull.Core.Tests.Actors;

public sealed class RegistryReaderTests
{
    private const string Actors = "id,name,kind,country,source,note\n";
    private const string Aliases = "actor,name,form,source\n";
    private const string Affiliations = "member,group,from,to,kind,source\n";
    private const string TwoActors = Actors + "a,First side,Group,IQ,x,\nb,Second side,Umbrella,,x,\n";

    [Theory]
    [InlineData("A b,Name,Group,,x,", "id")]
    [InlineData("c,---,Group,,x,", "name")]
    [InlineData("c,Name,Person,,x,", "kind")]
    [InlineData("c,Name,3,,x,", "kind")]
    [InlineData("c,Name,Group,irq,x,", "country")]
    [InlineData("a,Name,Group,,x,", "id")]
    public void Actor_is_refused_with_its_line_and_column_when_a_value_is_wrong(string row, string column)
    {
        var reading = RegistryFiles.Read(TwoActors + row + "\nd,Good side,Group,,x,\n", Aliases, Affiliations);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("actors.csv", 4L, column), (problem.Source, problem.Line, problem.Column));
        Assert.NotNull(reading.Registry.Find("d"));
    }

    [Theory]
    [InlineData("c,Name,Name,x", "actor")]
    [InlineData("a,'',Name,x", "name")]
    [InlineData("a,Name,Nickname,x", "form")]
    public void Alias_is_refused_when_a_value_is_wrong(string row, string column)
    {
        var reading = RegistryFiles.Read(TwoActors, Aliases + row + "\na,Good,,x\n", Affiliations);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("aliases.csv", 2L, column), (problem.Source, problem.Line, problem.Column));
        Assert.Equal("a", reading.Registry.Match("good").Actor?.Id);
    }

    [Theory]
    [InlineData("c,b,,,Member,x", "member")]
    [InlineData("a,c,,,Member,x", "group")]
    [InlineData("a,a,,,Member,x", "group")]
    [InlineData("a,b,2024-02-30,,Member,x", "from")]
    [InlineData("a,b,2024-02-02,2024-02-01,Member,x", "to")]
    [InlineData("a,b,,,Friend,x", "kind")]
    public void Affiliation_is_refused_when_a_value_is_wrong(string row, string column)
    {
        var reading = RegistryFiles.Read(TwoActors, Aliases, Affiliations + row + "\n");
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("affiliations.csv", 2L, column), (problem.Source, problem.Line, problem.Column));
        Assert.Empty(reading.Registry.AffiliationsOf("a"));
    }

    [Fact]
    public void Affiliation_holds_on_its_first_and_last_day_and_on_no_other()
    {
        var registry = RegistryFiles.Read(TwoActors, Aliases, Affiliations + "a,b,2024-02-01,2024-02-03,Member,x\n").Registry;
        Assert.Empty(registry.UmbrellasOf("a", new DateOnly(2024, 1, 31)));
        Assert.Single(registry.UmbrellasOf("a", new DateOnly(2024, 2, 1)));
        Assert.Single(registry.UmbrellasOf("a", new DateOnly(2024, 2, 3)));
        Assert.Empty(registry.UmbrellasOf("a", new DateOnly(2024, 2, 4)));
    }

    [Fact]
    public void Missing_column_is_one_problem_and_no_actor()
    {
        var reading = RegistryFiles.Read("id,name\na,Name\n", Aliases, Affiliations);
        Assert.Equal("kind", Assert.Single(reading.Problems).Column);
        Assert.Empty(reading.Registry.Actors);
    }

    [Fact]
    public void Columns_may_stand_in_another_order()
    {
        var reading = RegistryFiles.Read("note,source,country,kind,name,id\n,x,IQ,Group,Name,a\n", Aliases, Affiliations);
        Assert.Empty(reading.Problems);
        Assert.Equal("IQ", reading.Registry.Find("a")?.Country);
    }

    [Fact]
    public void Any_text_is_read_without_an_exception() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample((one, two, three) =>
        {
            var reading = RegistryFiles.Read(Actors + one, Aliases + two, Affiliations + three);
            return reading.Registry.Actors.Count >= 0;
        });

    [Fact]
    public void Built_in_files_have_no_problem_and_no_row_twice()
    {
        using var actors = EmbeddedData.Open("actors.csv");
        using var aliases = EmbeddedData.Open("aliases.csv");
        using var affiliations = EmbeddedData.Open("affiliations.csv");
        Assert.Empty(ActorRegistry.Read(actors, aliases, affiliations).Problems);
        foreach (var file in (string[])["actors.csv", "aliases.csv", "affiliations.csv"])
        {
            using var text = EmbeddedData.Open(file);
            var lines = text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(lines.Length, lines.Distinct(StringComparer.Ordinal).Count());
        }
    }
}
