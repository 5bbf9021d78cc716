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
    [InlineData("Hanne Vosk, whose kitchen was wrecked by a mortar bomb in July, has stayed.", "kitchen")]
    [InlineData("The kitchen was wrecked by a mortar bomb in July.", "kitchen")]
    public void What_follows_whose_is_named_without_it(string text, string patient)
    {
        var attack = Assert.Single(ReadText.Of(text), statement => statement.Kind is StatementKind.Attack);
        Assert.Equal(patient, attack.Patient?.Text);
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
    [InlineData("Gunmen of the Viv Ansanm coalition overran the town of Mirebalais on Monday.", "overran", "Gunmen of the Viv Ansanm coalition")]
    [InlineData("The village council feared that the soldiers would burn the rice stores.", "burn", "soldiers")]
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

    [Theory]
    [InlineData("Indian and Pakistani troops exchanged fire across the border on Monday.", "India", "Pakistan")]
    [InlineData("The armies of India and Pakistan shelled each other on Monday.", "India", "Pakistan")]
    [InlineData("Delegations from Sudan and Chad signed a truce in Muscat on Sunday.", "Sudan", "Chad")]
    [InlineData("Indian troops exchanged fire with rebels on Monday.", "India", "rebels")]
    public void Both_of_two_sides_named_together_take_part(string text, string one, string other)
    {
        var act = Assert.Single(ReadText.Of(text));
        Assert.Equal((one, other), (act.Agent?.Name ?? act.Agent?.Text, act.Patient?.Name ?? act.Patient?.Text));
    }

    [Theory]
    [InlineData("Hamas fighters shelled an army post, and Hamas counted 47 Israeli violations of the truce.", "Hamas", "Israel")]
    [InlineData("The Lebanese army said Israel had violated the truce on Monday.", "Lebanon", "Israel")]
    [InlineData("Israel denies any breach of the truce with Lebanon.", null, "Israel")]
    public void Accuser_and_accused_are_told_apart(string text, string? accuser, string accused)
    {
        var claim = Assert.Single(ReadText.Of(text), statement => statement.Kind is StatementKind.ViolationClaim);
        Assert.Equal((accuser, accused), (claim.Agent?.Name, claim.Patient?.Name));
    }

    [Theory]
    [InlineData("The army said Israel had violated the truce, citing air raids near Tyre.", "Israel")]
    [InlineData("The army said Israel had violated the truce, and counted air raids near Tyre.", null)]
    public void Breaches_that_are_listed_are_by_whoever_is_accused_of_them(string text, string? doer)
    {
        var raids = Assert.Single(ReadText.Of(text), statement => statement.Kind is StatementKind.Strike);
        Assert.Equal(doer, raids.Agent?.Name);
    }

    [Theory]
    [InlineData("JNIM has put Bamako under siege.", "noun:siege", "JNIM", "Bamako")]
    [InlineData("The army fled when gunmen of the front shelled its positions.", "verb:shell", "gunmen of the front", "its positions")]
    [InlineData("The rebels, who the army says shelled the town, have withdrawn.", "verb:shell", "rebels", "town")]
    [InlineData("She saw men with green armbands shooting at soldiers near the army post.", "verb:shoot", "men with green armbands", "soldiers")]
    [InlineData("The army said that its soldiers were fired upon once.", "verb:fire", null, "its soldiers")]
    [InlineData("The government rejected the rebels' offer of a truce.", "reject-ceasefire:truce", "government", "rebels")]
    [InlineData("The government rejected an offer of a truce with the rebels.", "reject-ceasefire:truce", "government", null)]
    [InlineData("Mediators secured the release of nine nurses held by rebels of the Kadir Front.", "verb:secure", "Mediators", "nine nurses")]
    [InlineData("The army granted aid workers safe passage.", "verb:grant", "army", "aid workers")]
    [InlineData("Rebels abducted two policemen in Otar; they were released on Friday.", "verb:release", null, "two policemen")]
    [InlineData("Witnesses told AFP that rebels had surrounded the market. They shot at shoppers.", "verb:shoot", "rebels", "shoppers")]
    [InlineData("The villagers were dragged out of the house and shot by soldiers.", "verb:shoot", "soldiers", "villagers")]
    [InlineData("It took soldiers of the army three hours to kill the gunmen.", "verb:kill", "soldiers of the army", "gunmen")]
    public void Roles_are_found_where_the_sentence_turns_them_about(string text, string basis, string? doer, string? target)
    {
        var act = Assert.Single(ReadText.Of(text), statement => string.Equals(statement.Basis, basis, StringComparison.Ordinal));
        Assert.Equal((doer, target), (act.Agent?.Text, act.Patient?.Text));
    }

    [Theory]
    [InlineData("The army shelled Otar. The army said no promises had been made to the rebels.", null)]
    [InlineData("The army shelled Otar. The army promised the rebels to withdraw.", "army")]
    public void A_promise_that_was_made_is_not_that_of_whoever_tells_of_it(string text, string? doer) =>
        Assert.Equal(doer, Assert.Single(ReadText.Of(text), statement => statement.Kind is StatementKind.Promise).Agent?.Name);

    [Theory]
    [InlineData("Rebel positions near Otar are to be shelled by Friday.", null)]
    [InlineData("Rebel positions near Otar are to be shelled by the army.", "army")]
    public void A_day_does_nothing(string text, string? doer) => Assert.Equal(doer, Assert.Single(ReadText.Of(text)).Agent?.Text);

    [Theory]
    [InlineData("The army bombed Otar and the Kadir Front carried out raids in Beren.", "noun:raid", "Kadir Front", "Beren")]
    [InlineData("The army bombed Otar and the Beren barracks, killing six soldiers.", "verb:bomb", "army", "Otar")]
    [InlineData("I read with alarm that elders in Beren have made peace with the bandits.", "verb:make", "elders", "bandits")]
    [InlineData("The army answered that it was the rebels which shelled the bridge.", "verb:shell", "rebels", "bridge")]
    [InlineData("The following day attackers fired on the army base at Otar.", "verb:fire", "attackers", "army base")]
    [InlineData("On 31 October soldiers and herdsmen shelled the ford.", "verb:shell", "soldiers", "ford")]
    public void Who_acts_is_told_from_what_stands_before_him(string text, string basis, string? doer, string? target)
    {
        var act = Assert.Single(ReadText.Of(text), statement => string.Equals(statement.Basis, basis, StringComparison.Ordinal));
        Assert.Equal((doer, target), (act.Agent?.Text, act.Patient?.Text));
    }

    [Theory]
    [InlineData("The Kadir Front said it was not behind a string of bombings in Otar.", "noun:bombing", "Kadir Front")]
    [InlineData("Nine soldiers died in the raids on the army post.", "noun:raid", null)]
    [InlineData("Nine soldiers seized the army post in raids on Otar.", "noun:raid", "Nine soldiers")]
    [InlineData("The army's gunners responded to mortar fire on the town.", "noun:fire", null)]
    [InlineData("The rebels' artillery pounded the army post.", "noun:artillery", "rebels")]
    [InlineData("Artillery of some kind was heard near the army post.", "noun:artillery", null)]
    [InlineData("The army has no rebels to fear: no insurgent has attacked Otar.", "verb:attack", "insurgent")]
    [InlineData("No fighter of the Kadir Front has shelled the army post.", "verb:shell", "Kadir Front")]
    [InlineData("Gunmen shot dead a judge and wounded two policemen.", "verb:wound", "Gunmen")]
    [InlineData("A mine wounded two policemen.", "verb:wound", null)]
    [InlineData("Officials attributed the raid on the army post to deserters.", "noun:raid", "deserters")]
    public void Who_does_it_is_not_whoever_stands_near_it(string text, string basis, string? doer)
    {
        var acts = ReadText.Of(text).Where(statement => string.Equals(statement.Basis, basis, StringComparison.Ordinal)).ToList();
        Assert.Equal(doer, acts.Count == 0 ? null : Assert.Single(acts).Agent?.Text);
    }

    [Theory]
    [InlineData("The army shelled the League's camp and the League put its losses at two fighters, a spokesman said.", "verb:put", "League")]
    [InlineData("The army put the number of dead rebels at two.", "verb:put", "dead rebels")]
    [InlineData("The rebels stormed Otar. The assault cost the Companies a third of their soldiers.", "verb:cost", "Companies")]
    [InlineData("Rebels overran the nearby town of Otar.", "verb:overrun", "town of Otar")]
    public void Whom_it_befell_is_named_by_no_more_than_his_name(string text, string basis, string victim) =>
        Assert.Equal(victim, Assert.Single(ReadText.Of(text), statement => string.Equals(statement.Basis, basis, StringComparison.Ordinal)).Patient?.Text);

    [Theory]
    [InlineData("Communiqué of the Free Marsh Army. Our fighters hold the dam. Any ship that unloads there after Sunday will be sunk.", "Free Marsh Army")]
    [InlineData("The Free Marsh Army holds the dam. Any ship that unloads there after Sunday will be sunk.", null)]
    public void What_a_communique_says_will_be_done_is_done_by_whoever_issues_it(string text, string? doer) =>
        Assert.Equal(doer, Assert.Single(ReadText.Of(text), statement => statement.Basis is "verb:sink").Agent?.Name);

    [Theory]
    [InlineData("The Herons are the only armed group in Otar. Their fighters shelled the army post.", "Herons")]
    [InlineData("The Lanterns, the militia that shelled the army post in Otar, have left.", "Lanterns")]
    public void What_a_side_is_said_to_be_is_no_other_side(string text, string doer) =>
        Assert.Equal(doer, Assert.Single(ReadText.Of(text), statement => statement.Basis is "verb:shell").Agent?.Name);

    private static string Lemma(string word) => word switch
    {
        "fired" => "verb:fire",
        "overran" => "verb:overrun",
        "burn" => "verb:burn",
        "fell" => "verb:fall",
        _ => "noun:raid",
    };
}
