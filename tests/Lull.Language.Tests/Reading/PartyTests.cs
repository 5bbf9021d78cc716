using Lull.Reading.Statements;
using Xunit;

namespace Lull.Language.Tests.Reading;

/// <summary>Who does it and to whom, where the verb's own frame does not say.</summary>
public sealed class PartyTests
{
    [Theory]
    [InlineData("Fighting flared anew around Dressa on Wednesday between the Lantern Army and government forces.", "Lantern Army", "government forces")]
    [InlineData("Street fighting raged in Old Beren as the Civic Guard tried to dislodge the Tamber mutineers.", "Civic Guard", "Tamber mutineers")]
    [InlineData("Clashes broke out in Otar, where the army, the Lorne Brigade and the Tamber Front have barracks.", null, null)]
    public void Sides_to_a_clash_are_found_outside_its_phrase(string text, string? one, string? other)
    {
        var clash = Assert.Single(ReadText.Of(text), statement => statement.Kind is StatementKind.Clash or StatementKind.Resumption);
        Assert.Equal((one, other), (clash.Agent?.Text, clash.Patient?.Text));
    }

    [Theory]
    [InlineData("The foreign ministers of Sunder and Jorund discussed a troop pullback over lunch.", "Sunder", "Jorund")]
    [InlineData("The foreign minister of Sunder discussed a troop pullback with the Jorund army over lunch.", "Sunder", "Jorund army")]
    public void Ministers_of_two_states_stand_for_both(string text, string one, string other)
    {
        var talks = Assert.Single(ReadText.Of(text), statement => statement.Kind is StatementKind.Negotiation);
        Assert.Equal((one, other), (talks.Agent?.Name, talks.Patient?.Name));
    }

    [Theory]
    [InlineData("Myanmar's military and the Kokang Army have put their names to a ceasefire that began at midnight.", "Myanmar's military")]
    [InlineData("The ceasefire in Otar, which Egypt and Qatar welcomed, is holding, the army said.", null)]
    public void Who_takes_part_in_a_truce_is_its_side_and_who_welcomes_it_is_not(string text, string? side)
    {
        var truce = Assert.Single(ReadText.Of(text), statement => statement.Kind is StatementKind.Ceasefire);
        Assert.Equal(side, truce.Agent?.Text);
    }

    [Theory]
    [InlineData("On the night of 1 April soldiers fired at nine lorries near Naung.", "fired", "soldiers")]
    [InlineData("Gunmen of the Viv Ansanm coalition overran the town of Mirebalais on Monday.", "overran", "Gunmen")]
    [InlineData("The village council begged the soldiers not to burn the rice stores.", "burn", "soldiers")]
    [InlineData("Thirty soldiers died and the town of Otar fell to the Three Brotherhood Alliance.", "fell", "Three Brotherhood Alliance")]
    [InlineData("No raids on army posts were recorded by the police.", "raids", null)]
    public void Doer_is_found(string text, string words, string? doer)
    {
        var statement = Assert.Single(ReadText.Of(text), statement => statement.Basis.Contains(Lemma(words), StringComparison.Ordinal));
        Assert.Equal(doer, statement.Agent?.Text);
    }

    [Theory]
    [InlineData("Hezbollah fired a barrage of rockets at northern Israel after nightfall.", "northern Israel")]
    [InlineData("Rebels fired a missile at a car on the road to Qana.", "car")]
    [InlineData("The bazaar was reduced to rubble in a raid by two army bombers.", "bazaar")]
    [InlineData("The rebels attacked the army post at first light.", "army post")]
    [InlineData("The rebels attacked at first light with mortars.", null)]
    public void Target_is_what_it_is_aimed_at_and_no_hour(string text, string? target)
    {
        var act = Assert.Single(ReadText.Of(text), statement => statement.Kind is StatementKind.Attack or StatementKind.Strike);
        Assert.Equal(target, act.Patient?.Text);
    }

    [Theory]
    [InlineData("Rebels pulled the guards out of the mill and shot them.", "guards")]
    [InlineData("Rebels surrounded the guards, and the army shot them.", "Rebels")]
    public void What_one_verb_acts_on_the_next_does_too_unless_another_does_it(string text, string whom)
    {
        var act = Assert.Single(ReadText.Of(text), statement => statement.Basis is "verb:shoot");
        Assert.Equal(whom, act.Patient?.Text);
    }

    private static string Lemma(string word) => word switch
    {
        "fired" => "verb:fire",
        "overran" => "verb:overrun",
        "burn" => "verb:burn",
        "fell" => "verb:fall",
        _ => "noun:raid",
    };
}
