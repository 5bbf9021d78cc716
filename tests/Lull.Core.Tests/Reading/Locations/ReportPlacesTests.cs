using Lull.Actors;
using Lull.Places;
using Lull.Reading.Locations;
using Lull.Reading.Statements;
using Xunit;

namespace Lull.Core.Tests.Reading.Locations;

public sealed class ReportPlacesTests
{
    [Theory]
    [InlineData("Rockets hit Ain al-Asad air base in Iraq's Anbar province on Tuesday.", "hit", "Ain al-Asad Air Base")]
    [InlineData("Three US soldiers were killed at Tower 22 in Jordan near the Syrian border.", "killed", "Tower 22")]
    [InlineData("The RSF shelled El Fasher and the Zamzam camp in North Darfur, Sudan.", "shelled", "Zamzam camp")]
    [InlineData("The Aleppo Front attacked Idlib city in Syria.", "attacked", "Idlib")]
    public void Act_has_the_finest_place_that_hangs_on_it(string text, string act, string name)
    {
        var sentence = ParsedSentences.Of(text);
        var places = Read(text);
        Assert.Equal(name, PlaceAttachment.PlaceOf(sentence, places, ParsedSentences.TokenOf(sentence, act))?.Name);
    }

    [Fact]
    public void Invented_places_are_not_forced_onto_real_ones() =>
        Assert.Empty(Read("Fighters shelled the Sarn crossing near Otar in the Lirne valley."));

    [Fact]
    public void Town_in_the_name_of_a_group_is_not_where_it_acts() =>
        Assert.True(Read("The Aleppo Front attacked Idlib city in Syria.")[0].IsPartOfName);

    [Theory]
    [InlineData("In the past weeks, there have been no recorded attacks on US bases.", "attacks")]
    [InlineData("Militants fired on Israel's army near the village.", "fired")]
    public void Whose_the_target_is_is_not_where_it_stands(string text, string act)
    {
        var sentence = ParsedSentences.Of(text);
        Assert.NotEmpty(Read(text));
        Assert.Null(PlaceAttachment.PlaceOf(sentence, Read(text), ParsedSentences.TokenOf(sentence, act)));
    }

    [Fact]
    public void Part_of_a_state_is_where_it_stands()
    {
        const string Text = "Militants fired rockets at a town in Israel's north.";
        var sentence = ParsedSentences.Of(Text);
        Assert.Equal("Israel", PlaceAttachment.PlaceOf(sentence, Read(Text), ParsedSentences.TokenOf(sentence, "fired"))?.Name);
    }

    [Fact]
    public void Place_has_its_words_coordinates_and_precision()
    {
        const string Text = "Three US soldiers were killed at Tower 22 in Jordan near the Syrian border.";
        var tower = Assert.Single(Read(Text), mention => mention.Place.Precision == PlacePrecision.Site);
        Assert.Equal("Tower 22", tower.Span.Of(ParsedSentences.Text));
        Assert.Equal(("JO", 33.306, 38.703), (tower.Place.Country, tower.Place.Latitude!.Value, tower.Place.Longitude!.Value));
    }

    [Fact]
    public void Spans_slice_the_text_and_the_same_sentence_gives_the_same_places() =>
        Assert.All(ParsedSentences.All, sentence =>
        {
            var mentions = ReportPlaces.Read([sentence], Gazetteer.Default, ActorRegistry.Default)[0];
            Assert.Equal(mentions, ReportPlaces.Read([sentence], Gazetteer.Default, ActorRegistry.Default)[0]);
            Assert.All(mentions, mention => Assert.Equal(mention.Place.Text, mention.Span.Of(ParsedSentences.Text)));
        });

    private static IReadOnlyList<PlaceMention> Read(string text) =>
        ReportPlaces.Read([ParsedSentences.Of(text)], Gazetteer.Default, ActorRegistry.Default)[0];
}
