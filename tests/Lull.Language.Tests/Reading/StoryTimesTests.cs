using System.Globalization;
using Xunit;

namespace Lull.Language.Tests.Reading;

/// <summary>Days that one sentence takes from another.</summary>
public sealed class StoryTimesTests
{
    // A Wednesday.
    private static readonly DateOnly ReportDate = new(2031, 5, 14);

    [Theory]
    [InlineData("Gunmen attacked an army post at Otar on Monday. Three soldiers were killed.", "killed", "2031-05-12..2031-05-12")]
    [InlineData("Gunmen attacked an army post at Otar on Monday. The raiders also burned two villages.", "burned", "2031-05-12..2031-05-12")]
    [InlineData("Gunmen attacked an army post at Otar on Monday. Three hundred soldiers have been killed in the province.", "killed", "..")]
    [InlineData("Gunmen attacked an army post at Otar on Monday. Rebels shelled the town in April.", "shelled", "2031-04-01..2031-04-30")]
    [InlineData("The truce between the army and the rebels took effect on Friday. No attacks have been recorded since the truce began.", "attacks", "2031-05-09..2031-05-14")]
    [InlineData("LIVE\n\n07:35 Rebels have seized the army headquarters.\n\n09:10 Shells hit the port.", "hit", "2031-05-14..2031-05-14")]
    [InlineData("Mon 5. Rebels shelled the army post at Otar.\n\nTue 6. One soldier wounded.\n\nWed 7. Quiet.", "wounded", "2031-05-06..2031-05-06")]
    [InlineData("The hinge was 6 May. Gunmen of the rebels killed a soldier in Otar.", "killed", "2031-05-06..2031-05-06")]
    [InlineData("Weekly summary, 5 to 11 May 2031\n\nThe army shelled the rebels' post at Otar twice.", "shelled", "2031-05-05..2031-05-11")]
    [InlineData("Key events\n\n5 May: Rebels shelled the army post at Otar.\n6 May: The army freed a judge, whom it had held since March.", "freed", "2031-05-06..2031-05-06")]
    [InlineData("Gunmen attacked an army post at Otar on Monday. The rebels claimed the attack.", "claimed the attack", "2031-05-12..2031-05-12")]
    [InlineData("Gunmen attacked an army post at Otar on Monday, police said, adding that nine soldiers had died.", "died", "2031-05-12..2031-05-12")]
    [InlineData("Gunmen shelled the army post at Otar on Monday. The two sides then agreed to a ceasefire of ten days.", "ceasefire", "2031-05-12..2031-05-12")]
    [InlineData("Rebels and soldiers fought in Otar on 5 and 6 May. The army shelled the port on the 8th.", "shelled", "2031-05-08..2031-05-08")]
    [InlineData("The army fought the rebels in Otar for a third day on Monday.", "fought", "2031-05-12..2031-05-12")]
    [InlineData("The army fought the rebels in Otar for a third day.", "fought", "2031-05-14..2031-05-14")]
    [InlineData("Under a truce signed by the army and the rebels on 6 May, both sides will free prisoners.", "truce", "2031-05-06..2031-05-06")]
    [InlineData("Under a truce planned for 6 June, the army and the rebels will free prisoners.", "truce", "2031-06-06..2031-06-06")]
    [InlineData("A drone fired by the rebels struck an army depot at the port of Otar on Sunday.", "struck", "2031-05-11..2031-05-11")]
    [InlineData("Soldiers and rebels fought in Otar on Sunday. The army used tanks, while the rebels fired rockets at the port.", "fired rockets", "2031-05-11..2031-05-11")]
    [InlineData("The army said that rebels had shelled its post at Otar the week before.", "shelled", "2031-05-05..2031-05-11")]
    [InlineData("Daily log, 13 May\n\n09:35 - Rebels shelled the army post at Otar.\n\n11:20 - One soldier was wounded.", "shelled", "2031-05-13..2031-05-13")]
    [InlineData("Otar was attacked by rebels on 5 May; its clinic was looted.", "looted", "2031-05-05..2031-05-05")]
    [InlineData("The army and the rebels held talks on Monday. Both agreed to a ceasefire; the rebels had rejected an earlier truce last month.", "ceasefire", "2031-05-12..2031-05-12")]
    [InlineData("Gunmen attacked an army post at Otar on Monday. The army said its soldiers had been forced to withdraw after fighting the gunmen.", "fighting", "2031-05-12..2031-05-12")]
    [InlineData("Gunmen attacked an army post at Otar on Monday. The army blamed the attack on the rebels.", "attack on", "2031-05-12..2031-05-12")]
    [InlineData("Weekly summary, 5 to 11 May 2031\n\nThe rebels attacked two army convoys during the week.", "attacked", "2031-05-05..2031-05-11")]
    [InlineData("Since January the army has carried out eleven attacks on the rebels, the latest on Tuesday.", "attacks", "2031-01-01..2031-05-14")]
    [InlineData("The truce between the army and the rebels was signed on 6 May 2029. That August the rebels shelled Otar.", "shelled", "2029-08-01..2029-08-31")]
    [InlineData("The truce between the army and the rebels was signed on 6 May 2029. The army says that may shell Otar again.", "shell", "..")]
    [InlineData("Rebels have fired on ships since November 2030. The army seized a port that same month.", "seized", "2030-11-01..2030-11-30")]
    [InlineData("The rebels shelled Otar twice this month, against nine times in April.", "shelled", "2031-05-01..2031-05-14")]
    [InlineData("In the past two weeks, the minister told the ambassador, rebels had shot at border guards.", "shot", "2031-04-30..2031-05-14")]
    [InlineData("Talks between the army and the rebels are to start on 1 June.", "Talks", "2031-06-01..2031-06-01")]
    [InlineData("Diplomats met the rebels whose gunmen the army shelled on Monday.", "shelled", "2031-05-12..2031-05-12")]
    public void Statement_without_a_day_takes_that_of_the_story(string text, string words, string days)
    {
        var statement = Assert.Single(ReadText.Of(text, ReportDate), statement => statement.Text.Contains(words, StringComparison.Ordinal));
        Assert.Equal(days, $"{Iso(statement.Time.Start)}..{Iso(statement.Time.End)}");
    }

    [Fact]
    public void Without_the_date_of_the_report_no_day_is_invented()
    {
        var statements = ReadText.Of("LIVE\n\n07:35 Rebels have seized the army headquarters.\n\n09:10 Shells hit the port.");
        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.Null(statement.Time.Start));
    }

    [Fact]
    public void What_is_told_after_a_mere_mention_of_a_dated_event_is_not_of_its_day()
    {
        const string Text = """
            "Over the past weeks no attacks on US bases have been recorded," Al-Rubaie said, "in contrast to the days before and after the killing of the commander Abu Baqir Al-Saadi."

            He added that "the government and other parties worked for a ceasefire, while the Americans pursued talks with vigour."
            """;
        var talks = Assert.Single(ReadText.Of(Text, new DateOnly(2024, 3, 10)), statement => statement.Text.Contains("pursued talks", StringComparison.Ordinal));
        Assert.Null(talks.Time.Start);
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
