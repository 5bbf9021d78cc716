using Lull.Actors;
using Lull.Web.Records;
using Xunit;

namespace Lull.Web.Tests.Records;

public sealed class SideNamesTests
{
    private static readonly SideNames Names = new(
        ActorRegistry.Default,
        ["US forces", "Kataib Hezbollah", "Kata'ib Hizballah", "Iraqi armed factions", "Somebody else", "somebody  ELSE"]);

    [Fact]
    public void Rows_of_a_member_may_be_rows_of_its_umbrella()
    {
        var under = Names.Under("Iraqi armed factions");
        Assert.Contains("Kataib Hezbollah", under, StringComparer.Ordinal);
        Assert.DoesNotContain("US forces", under, StringComparer.Ordinal);
    }

    [Fact]
    public void Rows_of_an_umbrella_are_no_rows_of_its_member_but_bear_on_it()
    {
        Assert.DoesNotContain("Iraqi armed factions", Names.Under("Kataib Hezbollah"), StringComparer.Ordinal);
        Assert.Contains("Iraqi armed factions", Names.Around("Kataib Hezbollah"), StringComparer.Ordinal);
    }

    [Fact]
    public void Side_that_nobody_knows_goes_by_its_name_in_any_spelling() =>
        Assert.Equal(["Somebody else", "somebody  ELSE"], Names.Under("Somebody else"));
}
