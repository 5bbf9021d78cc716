using System.Globalization;
using Lull.Reading.Landmarks;
using Lull.Reading.Statements;
using Lull.Reading.Times;
using Xunit;

namespace Lull.Core.Tests.Reading.Times;

public sealed class TimeAttachmentTests
{
    private static readonly DateOnly ReportDate = new(2024, 5, 15);

    [Theory]
    [InlineData("The army denied on Monday that it had shelled the camp last week.", "denied", "2024-05-13..2024-05-13")]
    [InlineData("The army denied on Monday that it had shelled the camp last week.", "shelled", "2024-05-06..2024-05-12")]
    [InlineData("He said on Thursday that the group attacked the convoy on Wednesday night.", "attacked", "2024-05-15..2024-05-15")]
    [InlineData("The army said on Monday that it had captured the town.", "captured", "2024-05-13..2024-05-13")]
    [InlineData("Fighting broke out on Saturday and continued until Monday.", "Fighting", "2024-05-11..2024-05-11")]
    [InlineData("The truce, which took effect on 4 May, is holding.", "truce", "2024-05-04..2024-05-04")]
    [InlineData("The convoy turned back on Friday after gunmen opened fire.", "opened", "2024-05-10..2024-05-10")]
    [InlineData("The convoy turned back on Friday after gunmen had seized the bridge.", "seized", "..")]
    [InlineData("The two sides met on Thursday, three months after they had signed a truce.", "signed", "2024-02-01..2024-02-29")]
    [InlineData("The army fired back on Sunday, hours after the group shelled a town.", "shelled", "2024-05-12..2024-05-12")]
    [InlineData("The attack killed two men and wounded six on Monday.", "killed", "2024-05-13..2024-05-13")]
    [InlineData("Commandos stormed the camp on Thursday and freed teachers kidnapped in April.", "freed", "2024-05-09..2024-05-09")]
    [InlineData("Commandos stormed the camp on Thursday and freed teachers kidnapped in April.", "kidnapped", "2024-04-01..2024-04-30")]
    [InlineData("At least 139 civilians were killed in January.", "killed", "2024-01-01..2024-01-31")]
    [InlineData("It was the first attack in three weeks.", "attack", "..")]
    [InlineData("The dispute has gone on since 1974, when marines occupied the island.", "occupied", "1974-01-01..1974-12-31")]
    [InlineData("The army said on Monday that it was suspending its operations.", "suspending", "2024-05-13..2024-05-13")]
    [InlineData("Troops shelled the village yesterday, killing at least five people.", "killing", "2024-05-14..2024-05-14")]
    [InlineData("Last Tuesday's raid left 14 dead and dozens wounded.", "raid", "2024-05-14..2024-05-14")]
    [InlineData("On Monday League fighters fired on a road crew near Stave.", "fired", "2024-05-13..2024-05-13")]
    [InlineData("He vowed to attack on Friday.", "attack", "2024-05-17..2024-05-17")]
    [InlineData("He vowed to attack on Friday.", "vowed", "..")]
    [InlineData("It was the first attack since February.", "attack", "..")]
    [InlineData("The strike happened at 8:45 p.m. EST on December 25.", "happened", "2023-12-25..2023-12-26")]
    [InlineData("Militants have launched 165 attacks on US forces since 17 October.", "attacks", "2023-10-17..2024-05-15")]
    [InlineData("Six traders were shot dead when raiders ambushed their lorries at dawn yesterday.", "shot", "2024-05-14..2024-05-14")]
    public void Act_has_the_time_of_its_own_words_or_clause(string text, string act, string days) =>
        Assert.Equal(days, Days(TimeOf(text, act)));

    [Fact]
    public void Without_words_of_time_the_tense_alone_tells()
    {
        var time = TimeOf("No one was hurt in the attack, the ministry said.", "hurt");
        Assert.Equal((null, null, TimeBasis.Tense, null), (time.Start, time.End, time.Basis, time.Text));
    }

    [Fact]
    public void Recurrence_beside_days_goes_into_them()
    {
        var time = TimeOf("The army repeatedly shelled the town in February.", "shelled");
        Assert.Equal(("2024-02-01..2024-02-29", true), (Days(time), time.IsRecurrent));
    }

    [Theory]
    [InlineData("Talks will resume on Friday in Doha.", "resume", 3)]
    [InlineData("The group attacked the base on Tuesday.", "attacked", 1)]
    [InlineData("The ceasefire has held for 20 days.", "held", 1)]
    [InlineData("Drones patrol the skies of Baghdad almost daily.", "patrol", 2)]
    [InlineData("He vowed to attack on Friday.", "attack", 3)]
    public void Verb_and_its_auxiliaries_say_where_it_looks(string text, string verb, int direction)
    {
        var sentence = ParsedSentences.Of(text);
        Assert.Equal((TenseDirection)direction, TenseReader.DirectionAt(sentence, ParsedSentences.TokenOf(sentence, verb)));
    }

    private static StatementTime TimeOf(string text, string act)
    {
        var sentence = ParsedSentences.Of(text);
        var mentions = TimeReader.Read(sentence, new TimeContext(ReportDate, LandmarkScope.Of(LandmarkBook.Default, [sentence])));
        return TimeAttachment.TimeOf(sentence, mentions, ParsedSentences.TokenOf(sentence, act));
    }

    private static string Days(StatementTime time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Start:yyyy-MM-dd}..{time.End:yyyy-MM-dd}");
}
