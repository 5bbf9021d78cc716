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
    [InlineData("It is nine days since anybody fired on the town.", "fired", "2024-05-06..2024-05-15")]
    [InlineData("It is nine days since gunmen fired on the town.", "fired", "2024-05-06..2024-05-06")]
    [InlineData("Twice in February, he said, they had ambushed lorries.", "ambushed", "2024-02-01..2024-02-29")]
    [InlineData("Since 4 May not a single attack has been logged, an official tells us.", "attack", "2024-05-04..2024-05-15")]
    [InlineData("It closed its inquiry into the incident of 3 May, in which soldiers killed a farmer.", "killed", "2024-05-03..2024-05-03")]
    [InlineData("The truce held until Monday, when gunmen fired mortars at a post.", "fired", "2024-05-13..2024-05-13")]
    [InlineData("The truce held until Monday, when gunmen fired mortars at a post.", "held", "..2024-05-13")]
    [InlineData("The army freed two men ahead of Friday's talks.", "talks", "2024-05-17..2024-05-17")]
    [InlineData("On 2 May the two sides prolonged the truce to the end of the year.", "prolonged", "2024-05-02..2024-05-02")]
    [InlineData("Police recorded no raids in the week to Saturday.", "raids", "2024-05-05..2024-05-11")]
    [InlineData("In the course of the past day the army shelled ten villages.", "shelled", "2024-05-14..2024-05-15")]
    [InlineData("Rebels overran the fort in the autumn.", "overran", "2023-09-01..2023-11-30")]
    [InlineData("In the first three months of the year the army carried out 40 strikes.", "strikes", "2024-01-01..2024-03-31")]
    [InlineData("Earlier in the week rebels overran the fort.", "overran", "2024-05-13..2024-05-15")]
    [InlineData("Clashes that broke out last Thursday have killed 30.", "Clashes", "2024-05-09..2024-05-09")]
    [InlineData("The officers met for a third day.", "met", "2024-05-15..2024-05-15")]
    [InlineData("Our lorries got through on Monday and again on Wednesday.", "got", "2024-05-13..2024-05-15")]
    [InlineData("A truce mediated in April 2022 expired six months later.", "expired", "2022-10-01..2022-10-31")]
    [InlineData("In the last week of April rebels raided the depot.", "raided", "2024-04-24..2024-04-30")]
    [InlineData("No shot has been fired since the third of April.", "fired", "2024-04-03..2024-05-15")]
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
