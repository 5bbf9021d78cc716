using Lull.Reading.Statements;
using Xunit;

namespace Lull.Core.Tests.Reading.Attribution;

public sealed class AttributionMapTests
{
    [Theory]
    [InlineData("bridge", "shelled", "defence ministry")]
    [InlineData("bridge", "shelling", "Kadir Liberation Front")]
    [InlineData("bridge", "burning", "Kadir Liberation Front")]
    [InlineData("bridge", "kept", "Orin Dask")]
    [InlineData("bridge", "They", "Orin Dask")]
    [InlineData("bridge", "attend", "Kadir Liberation Front")]
    [InlineData("bridge", "withdrawn", "")]
    [InlineData("bridge", "Talks", "three diplomats")]
    [InlineData("mine", "told", "Lena Ost")]
    [InlineData("mine", "attack", "Lena Ost > commander")]
    [InlineData("mine", "asked", "Lena Ost")]
    [InlineData("mine", "cut", "Ada Brun")]
    [InlineData("mine", "arrange", "")]
    [InlineData("registry", "shelled", "Lebanon's health ministry")]
    [InlineData("registry", "fired", "Hezbollah")]
    [InlineData("registry", "taken", "Tehran")]
    [InlineData("registry", "attacked", "")]
    [InlineData("registry", "warned", "Moscow")]
    [InlineData("two", "fired", "")]
    [InlineData("quotes", "truce", "Ivo Marsh")]
    [InlineData("quotes", "nobody", "Ivo Marsh")]
    [InlineData("quotes", "go", "Ivo Marsh")]
    [InlineData("quotes", "answer", "Ines Vale")]
    [InlineData("quotes", "fire", "Residents")]
    [InlineData("quotes", "bombed", "Residents")]
    [InlineData("quotes", "attacks", "")]
    [InlineData("interview", "burn", "")]
    [InlineData("interview", "burn#2", "VASK")]
    [InlineData("interview", "burned", "VASK")]
    [InlineData("interview", "afraid", "fishermen")]
    [InlineData("interview", "shooting", "VASK")]
    [InlineData("communique", "repulsed", "")]
    [InlineData("pronouns", "breaking", "Kiron")]
    [InlineData("statement", "cease", "Upper Valley Council")]
    [InlineData("statement", "shoot", "")]
    [InlineData("statement", "burned", "Upper Valley Council")]
    [InlineData("statement", "truce", "")]
    [InlineData("answers", "sink", "")]
    [InlineData("answers", "sank", "Ivo Brant")]
    [InlineData("answers", "pirates", "")]
    [InlineData("answers", "fired", "Ivo Brant")]
    [InlineData("studio", "quiet", "")]
    [InlineData("studio", "shelled", "army")]
    [InlineData("studio", "killed", "nurse")]
    [InlineData("studio", "commented", "")]
    [InlineData("wire", "stopped", "mayor")]
    [InlineData("wire", "accuse", "")]
    [InlineData("wire", "close", "mayor")]
    [InlineData("wire", "failed", "Ada Brun")]
    [InlineData("wire", "speak", "Ada Brun")]
    [InlineData("wire", "storm", "Piet Arden")]
    [InlineData("wire", "warned", "Piet Arden")]
    [InlineData("wire", "shot", "Piet Arden")]
    [InlineData("wire", "raids", "clinic")]
    [InlineData("wire", "town#2", "")]
    public void A_word_has_its_speakers_when_the_report_attributes_it(string report, string word, string speakers) =>
        Assert.Equal(speakers, HeardReport.Of(report).Speakers(word));

    [Theory]
    [InlineData("bridge", "shelling", "Denied")]
    [InlineData("bridge", "burning", "Accused")]
    [InlineData("bridge", "attend", "Said")]
    [InlineData("quotes", "fire", "Reported")]
    [InlineData("registry", "taken", "Denied")]
    public void A_word_has_the_stance_of_its_verb_of_saying_when_it_is_said(string report, string word, string stance) =>
        Assert.Equal(stance, HeardReport.Of(report).StanceAt(word).ToString());

    [Theory]
    [InlineData("bridge", "kept", SpeechMode.Quoted, "tell")]
    [InlineData("bridge", "attend", SpeechMode.Paraphrased, "say")]
    [InlineData("bridge", "Talks", SpeechMode.Paraphrased, null)]
    [InlineData("quotes", "answer", SpeechMode.Quoted, null)]
    public void A_speaker_is_quoted_when_the_words_stand_between_marks(string report, string word, SpeechMode mode, string? verb)
    {
        var speaker = Assert.Single(HeardReport.Of(report).SpeakersAt(word));

        Assert.Equal(mode, speaker.Mode);
        Assert.Equal(verb, speaker.Verb);
    }

    [Fact]
    public void A_speaker_has_role_and_organisation_when_the_report_gives_them()
    {
        Assert.Equal("its spokesman", Assert.Single(HeardReport.Of("bridge").SpeakersAt("kept")).Role);
        Assert.Equal("lb", Assert.Single(HeardReport.Of("registry").SpeakersAt("shelled")).ActorId);
    }

    [Fact]
    public void A_verb_is_one_of_saying_when_something_is_said_by_it()
    {
        var attribution = HeardReport.Of("bridge").Voices.Attribution;

        Assert.True(attribution.IsSaying(1, 2));
        Assert.False(attribution.IsSaying(0, 9));
        Assert.NotEmpty(attribution.SaidBy(1, 2));
    }
}
