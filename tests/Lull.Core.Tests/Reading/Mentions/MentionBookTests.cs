using Lull.Actors;
using Lull.Reading.Mentions;
using Xunit;

namespace Lull.Core.Tests.Reading.Mentions;

public sealed class MentionBookTests
{
    [Theory]
    [InlineData("bridge", "Fighters", "Kadir Liberation Front")]
    [InlineData("bridge", "KLF", "Kadir Liberation Front")]
    [InlineData("bridge", "front", "Kadir Liberation Front")]
    [InlineData("bridge", "We", "Kadir Liberation Front")]
    [InlineData("bridge", "its", "Kadir Liberation Front")]
    [InlineData("bridge", "it", "Kadir Liberation Front")]
    [InlineData("bridge", "spokesman", "Kadir Liberation Front")]
    [InlineData("bridge", "army", "Velmari army")]
    [InlineData("bridge", "army#2", "Velmari army")]
    [InlineData("bridge", "guns", "Velmari army")]
    [InlineData("bridge", "sides", "Kadir Liberation Front + Velmari army")]
    [InlineData("mine", "commander", "Iron Wolves")]
    [InlineData("mine", "Wolves#2", "Iron Wolves")]
    [InlineData("registry", "troops", "Israel")]
    [InlineData("registry", "ministry", "Lebanon")]
    [InlineData("registry", "it", "Hezbollah")]
    [InlineData("registry", "base", "Israel")]
    [InlineData("registry", "Tehran", "Iran")]
    [InlineData("registry", "officers", "Iran")]
    [InlineData("registry", "convoy", "United States")]
    [InlineData("registry", "jets", "Syria + Russia")]
    [InlineData("registry", "Moscow", "Russia")]
    [InlineData("two", "former", "Republic of Arn")]
    [InlineData("two", "latter", "Hill League")]
    [InlineData("two", "guns", "Hill League")]
    [InlineData("two", "their", "Republic of Arn + Hill League")]
    [InlineData("two", "sides", "Republic of Arn + Hill League")]
    [InlineData("communique", "units", "Orasi Armed Forces")]
    [InlineData("communique", "artillery", "Orasi Armed Forces")]
    [InlineData("pronouns", "faction", "Ashen Hand")]
    [InlineData("pronouns", "raids", "")]
    [InlineData("pronouns", "patrol", "Dasht Confederation")]
    [InlineData("statement", "fighters", "Upper Valley Council")]
    [InlineData("statement", "they", "Upper Valley Council")]
    [InlineData("statement", "posts", "Upper Valley Council")]
    [InlineData("statement", "occupation", "occupation")]
    [InlineData("answers", "men", "Reed Company")]
    [InlineData("answers", "We", "Reed Company")]
    [InlineData("answers", "you#2", "Reed Company")]
    [InlineData("wire", "army", "army")]
    [InlineData("wire", "drones", "Velmarian drones")]
    [InlineData("wire", "three", "National Liberation Army")]
    [InlineData("wire", "two#2", "Carth + Hill League")]
    [InlineData("wire", "men", "Norrane")]
    public void A_phrase_stands_for_its_side_when_the_report_tells_which(string report, string word, string sides) =>
        Assert.Equal(sides, HeardReport.Of(report).Parties(word));

    [Theory]
    [InlineData("registry", "militias", "Iran-backed militias")]
    [InlineData("registry", "fighters", "Lebanese fighters")]
    [InlineData("pronouns", "gunmen", "gunmen")]
    public void A_side_is_left_as_it_is_named_when_the_report_does_not_say_whose_it_is(string report, string word, string name)
    {
        var party = HeardReport.Of(report).PartyAt(word);

        Assert.NotNull(party);
        Assert.Equal(name, party.Name);
        Assert.Null(party.ActorId);
        Assert.False(party.IsImplied);
    }

    [Theory]
    [InlineData("pronouns", "It")]
    [InlineData("pronouns", "it#2")]
    [InlineData("pronouns", "force")]
    [InlineData("bridge", "bridge")]
    [InlineData("registry", "Khiam")]
    [InlineData("quotes", "Residents")]
    public void Nobody_is_meant_when_the_word_is_about_no_side(string report, string word) =>
        Assert.Null(HeardReport.Of(report).PartyAt(word));

    [Theory]
    [InlineData("bridge", "front", true)]
    [InlineData("bridge", "its", true)]
    [InlineData("bridge", "Front", false)]
    [InlineData("bridge", "KLF", false)]
    [InlineData("registry", "troops", false)]
    [InlineData("registry", "officers", true)]
    public void A_party_is_implied_when_its_clause_does_not_name_it(string report, string word, bool isImplied) =>
        Assert.Equal(isImplied, HeardReport.Of(report).PartyAt(word)!.IsImplied);

    [Theory]
    [InlineData("registry", "troops", "il")]
    [InlineData("registry", "it", "lb-hezbollah")]
    [InlineData("registry", "Tehran", "ir")]
    public void A_side_has_its_id_when_the_registry_knows_it(string report, string word, string actor) =>
        Assert.Equal(actor, HeardReport.Of(report).PartyAt(word)!.ActorId);

    [Theory]
    [InlineData("bridge")]
    [InlineData("mine")]
    [InlineData("registry")]
    [InlineData("two")]
    [InlineData("quotes")]
    [InlineData("interview")]
    [InlineData("communique")]
    [InlineData("pronouns")]
    public void A_mention_slices_the_text_when_it_names_its_side(string name)
    {
        var report = HeardReport.Of(name);
        var slices = 0;
        foreach (var word in report.Report.Text.Split([' ', '\n', '.', ',', '"', ':', '-', '(', ')', ';', '?'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
        {
            if (!word.Contains('\'', StringComparison.Ordinal) && report.PartyAt(word) is { IsImplied: false } party)
            {
                Assert.Equal(party.Text, party.Span.Of(report.Report.Text));
                slices++;
            }
        }

        Assert.True(slices > 0 || name is "interview");
    }

    [Fact]
    public void All_parties_are_the_named_sides_when_a_report_is_heard()
    {
        var names = HeardReport.Of("bridge").Voices.Mentions.AllParties.Select(party => party.Name);

        Assert.Contains("Kadir Liberation Front", names, StringComparer.Ordinal);
        Assert.DoesNotContain("Orin Dask", names, StringComparer.Ordinal);
    }

    [Fact]
    public void Kinds_of_phrases_are_told_apart_when_asked_for()
    {
        var mentions = HeardReport.Of("bridge").Voices.Mentions;

        Assert.Equal(MentionKind.Side, mentions.KindAt(1, 1));
        Assert.Equal(MentionKind.Thing, mentions.KindAt(1, 5));
        Assert.Equal("bridge", mentions.PhraseAt(1, 5).Text);
    }

    [Fact]
    public void Nothing_is_known_when_the_registry_is_empty_but_the_names_of_the_report()
    {
        Assert.Null(NameScanner.Of(ActorRegistry.Empty).Find("Israel"));
        Assert.NotNull(NameScanner.Of(ActorRegistry.Default).Find("Israel"));
    }
}
