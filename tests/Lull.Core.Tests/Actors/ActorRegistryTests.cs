using System.Globalization;
using Lull.Actors;
using Xunit;

namespace Lull.Core.Tests.Actors;

public sealed class ActorRegistryTests
{
    private static readonly DateOnly DuringTheCase = new(2024, 2, 9);

    [Theory]
    [InlineData("Kata'ib Hizballah", "iq-kataib-hezbollah")]
    [InlineData("Hezbollah Brigades", "iq-kataib-hezbollah")]
    [InlineData("KH", "iq-kataib-hezbollah")]
    [InlineData("كتائب حزب الله", "iq-kataib-hezbollah")]
    [InlineData("Hezbollah", "lb-hezbollah")]
    [InlineData("Hizbullah", "lb-hezbollah")]
    [InlineData("Harakat Hizballah al-Nujaba", "iq-nujaba")]
    [InlineData("Nujaba", "iq-nujaba")]
    [InlineData("Kataeb Sayyid al Shohada", "iq-kss")]
    [InlineData("Asa'ib Ahl al-Haqq", "iq-aah")]
    [InlineData("AAH", "iq-aah")]
    [InlineData("Islamic Resistance in Iraq", "iq-iri")]
    [InlineData("Coordinating Body of the Iraqi Resistance", "iq-ircc")]
    [InlineData("Resistance Coordination Commission", "iq-ircc")]
    [InlineData("Iraqi factions", "iq-factions")]
    [InlineData("US forces", "us")]
    [InlineData("the Americans", "us")]
    [InlineData("American forces", "us")]
    [InlineData("U.S.", "us")]
    [InlineData("Government of United States of America", "us")]
    [InlineData("USA", "us")]
    [InlineData("The Pentagon", "us-dod")]
    [InlineData("CENTCOM", "us-centcom")]
    [InlineData("US-led coalition", "int-coalition-isis")]
    [InlineData("SDF", "sy-sdf")]
    [InlineData("IRGC-Qods Force", "ir-irgc-qf")]
    [InlineData("Hashd al-Sha'bi", "iq-pmf")]
    [InlineData("PMF's 47th Brigade", "iq-pmf-47")]
    [InlineData("Government of Myanmar (Burma)", "mm")]
    [InlineData("Government of Russia (Soviet Union)", "ru")]
    [InlineData("Government of DR Congo (Zaire)", "cd")]
    [InlineData("Government of Congo", "cg")]
    [InlineData("Iraqi army", "iq")]
    [InlineData("Military Forces of Sudan (2019-)", "sd")]
    [InlineData("IDF", "il")]
    [InlineData("IS", "int-is")]
    [InlineData("ISL", "is")]
    [InlineData("IRQ", "iq")]
    [InlineData("MDA", "mm-mda")]
    [InlineData("ULA", "mm-ula")]
    [InlineData("Arakan Army", "mm-ula")]
    [InlineData("OLA", "et-ola")]
    [InlineData("al-Mahdi Army", "iq-mahdi-army")]
    [InlineData("LTTE", "lk-ltte")]
    [InlineData("GAM", "id-gam")]
    [InlineData("MILF", "ph-milf")]
    [InlineData("FARC", "co-farc")]
    [InlineData("RSF", "sd-rsf")]
    [InlineData("Houthis", "ye-houthis")]
    [InlineData("Ansarullah", "ye-houthis")]
    public void Match_finds_the_actor_when_the_name_is_its_own(string name, string id)
    {
        var match = ActorRegistry.Default.Match(name);
        Assert.Equal(ActorMatchStatus.Resolved, match.Status);
        Assert.Equal(id, match.Actor?.Id);
    }

    [Theory]
    [InlineData("Congo", "cd,cg")]
    [InlineData("Korea", "kp,kr")]
    [InlineData("Government of Korea", "kp,kr")]
    [InlineData("Congolese army", "cd,cg")]
    [InlineData("Dominican forces", "dm,do")]
    [InlineData("the Resistance", "iq-iri,lb-hezbollah,ps-hamas")]
    [InlineData("the coalition", "int-coalition-isis,int-coalition-saudi")]
    [InlineData("Lebanese Forces", "lb,lb-lebanese-forces")]
    [InlineData("BRA", "pg-bra,pk-bra")]
    [InlineData("ELN", "bo-eln,co-eln,pe-eln")]
    [InlineData("UPC", "cd-upc,cf-upc")]
    [InlineData("Iran-backed militias", "iq-factions,lb-hezbollah,ye-houthis")]
    public void Match_names_every_candidate_when_several_share_the_name(string name, string ids)
    {
        var match = ActorRegistry.Default.Match(name);
        Assert.Equal(ActorMatchStatus.Ambiguous, match.Status);
        Assert.Null(match.Actor);
        Assert.Equal(ids, string.Join(',', match.Candidates.Select(actor => actor.Id)));
    }

    [Theory]
    [InlineData("unclaimed")]
    [InlineData("unknown")]
    [InlineData("Unidentified armed group")]
    [InlineData("Civilians")]
    [InlineData("Ain al-Asad")]
    [InlineData("Abu Baqir al-Saadi")]
    [InlineData("LTTE - K")]
    [InlineData("FARC dissidents")]
    [InlineData("Kataib Hezbolah al-Nujum")]
    [InlineData("irq")]
    [InlineData("")]
    [InlineData("the")]
    public void Match_leaves_the_name_unknown_when_nobody_goes_by_it(string name)
    {
        var match = ActorRegistry.Default.Match(name);
        Assert.Equal(ActorMatchStatus.Unknown, match.Status);
        Assert.Empty(match.Candidates);
    }

    [Fact]
    public void Match_gives_up_when_a_name_is_absurdly_long() =>
        Assert.Equal(ActorMatchStatus.Unknown, ActorRegistry.Default.Match(new string('a', 1_000_000)).Status);

    [Fact]
    public void Match_knows_nobody_when_the_registry_is_empty() =>
        Assert.Same(ActorMatch.Unknown, ActorRegistry.Empty.Match("Iraq"));

    [Fact]
    public void Every_written_name_finds_its_own_actor_or_is_reported_ambiguous_with_it()
    {
        var registry = ActorRegistry.Default;
        foreach (var actor in registry.Actors)
        {
            foreach (var name in registry.AliasesOf(actor.Id).Where(alias => alias.Form != AliasForm.Code)
                .Select(alias => alias.Name).Append(actor.Name))
            {
                Assert.Contains(actor, registry.Match(name).Candidates);
            }
        }
    }

    [Fact]
    public void Ambiguous_names_are_the_intended_ones_and_no_others()
    {
        var registry = ActorRegistry.Default;
        var ambiguous = registry.Actors.SelectMany(actor => registry.AliasesOf(actor.Id).Where(alias => alias.Form != AliasForm.Code)
                .Select(alias => alias.Name).Append(actor.Name))
            .Where(name => registry.Match(name).Status == ActorMatchStatus.Ambiguous)
            .Select(name => name.ToUpperInvariant())
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "BRA", "COALITION", "COALITION FORCES", "CONGO", "CONGOLESE", "DOMINICAN", "ELN", "IRAN-ALIGNED MILITIAS",
                "IRAN-BACKED MILITIAS", "IRANIAN-BACKED MILITIAS", "ISLAMIC RESISTANCE", "KOREA", "KOREAN", "LEBANESE FORCES",
                "THE RESISTANCE", "UPC",
            ],
            ambiguous,
            StringComparer.Ordinal);
    }

    [Fact]
    public void Umbrellas_are_nearest_first_while_the_membership_lasts()
    {
        var registry = ActorRegistry.Default;
        Assert.Equal("iq-ircc iq-factions", GroupsOf("iq-kataib-hezbollah", DuringTheCase));
        Assert.Equal("iq-kataib-hezbollah iq-ircc iq-factions", GroupsOf("iq-pmf-47", DuringTheCase));
        Assert.Equal("us-dod us", GroupsOf("us-centcom", DuringTheCase));
        Assert.Empty(GroupsOf("iq-aah", new DateOnly(2011, 6, 1)));
        Assert.Equal("sd", GroupsOf("sd-rsf", new DateOnly(2023, 4, 14)));
        Assert.Empty(GroupsOf("sd-rsf", new DateOnly(2023, 4, 15)));
        Assert.Empty(GroupsOf("nobody", DuringTheCase));

        string GroupsOf(string id, DateOnly day) => string.Join(' ', registry.UmbrellasOf(id, day).Select(tie => tie.GroupId));
    }

    [Fact]
    public void Members_are_found_through_others()
    {
        var members = ActorRegistry.Default.MembersOf("iq-factions", DuringTheCase).Select(tie => tie.MemberId).ToList();
        Assert.Contains("iq-iri", members, StringComparer.Ordinal);
        Assert.Contains("iq-nujaba", members, StringComparer.Ordinal);
        Assert.Contains("iq-pmf-47", members, StringComparer.Ordinal);
        Assert.DoesNotContain("lb-hezbollah", members, StringComparer.Ordinal);
        Assert.DoesNotContain("iq-pmf", members, StringComparer.Ordinal);
        Assert.DoesNotContain("iq-thawriyoun", members, StringComparer.Ordinal);
    }

    [Fact]
    public void Ties_are_shown_but_never_counted()
    {
        var registry = ActorRegistry.Default;
        Assert.Contains(registry.AffiliationsOf("iq-pmf"), tie => tie is { GroupId: "iq", Counts: false });
        Assert.Empty(registry.UmbrellasOf("iq-pmf", DuringTheCase));
        Assert.Empty(registry.UmbrellasOf("us", DuringTheCase));
    }

    [Fact]
    public void Every_actor_has_one_topmost_umbrella_on_every_day()
    {
        var registry = ActorRegistry.Default;
        var days = registry.Actors.SelectMany(actor => registry.AffiliationsOf(actor.Id))
            .SelectMany(tie => new[] { tie.From, tie.From?.AddDays(-1), tie.To, tie.To?.AddDays(1) })
            .OfType<DateOnly>().Append(DateOnly.MinValue).Append(DateOnly.MaxValue).Distinct().ToList();
        foreach (var actor in registry.Actors)
        {
            foreach (var day in days)
            {
                var tops = registry.UmbrellasOf(actor.Id, day).Where(tie => registry.UmbrellasOf(tie.GroupId, day).Count == 0);
                Assert.True(tops.Count() <= 1, string.Create(CultureInfo.InvariantCulture, $"{actor.Id} has several on {day}"));
            }
        }
    }

    [Fact]
    public void Circles_end()
    {
        var registry = RegistryFiles.Read(
            "id,name,kind,country,source,note\na,A side,Group,,x,\nb,B side,Group,,x,\nc,C side,Group,,x,\n",
            "actor,name,form,source\n",
            "member,group,from,to,kind,source\na,b,,,Member,x\nb,c,,,Member,x\nc,a,,,Member,x\n").Registry;
        Assert.Equal("b c", string.Join(' ', registry.UmbrellasOf("a", DuringTheCase).Select(tie => tie.GroupId)));
        Assert.Equal("c b", string.Join(' ', registry.MembersOf("a", DuringTheCase).Select(tie => tie.MemberId)));
    }

    [Fact]
    public void Every_row_of_the_registry_has_a_source()
    {
        var registry = ActorRegistry.Default;
        Assert.All(registry.Actors, actor => Assert.NotEmpty(actor.Source));
        Assert.All(registry.Actors.SelectMany(actor => registry.AliasesOf(actor.Id)), alias => Assert.NotEmpty(alias.Source));
        Assert.All(registry.Actors.SelectMany(actor => registry.AffiliationsOf(actor.Id)), tie => Assert.NotEmpty(tie.Source));
    }

    [Fact]
    public void Every_member_of_the_United_Nations_is_there() =>
        Assert.True(ActorRegistry.Default.Actors.Count(actor => actor is { Kind: ActorKind.State, Id.Length: 2 }) >= 193);
}
