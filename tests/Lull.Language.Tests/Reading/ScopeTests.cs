using Lull.Reading.Statements;
using Xunit;

namespace Lull.Language.Tests.Reading;

public sealed class ScopeTests
{
    private const string Context = " Artillery and rockets have killed soldiers on both sides of the front since the truce ended.";

    [Theory]
    [InlineData("The rebels shelled the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("The rebels did not shell the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("The rebels never shelled the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("Neither the rebels nor the army shelled the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("The rebels refused to shell the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("The rebels have yet to shell the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("The rebels denied shelling the town.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("The rebels denied that they had shelled the town.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("The rebels denied this: the army had shelled the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("The rebels may shell the town.", Polarity.Affirmed, Modality.Possible)]
    [InlineData("The rebels plan to shell the town.", Polarity.Affirmed, Modality.Planned)]
    [InlineData("The rebels tried to shell the town.", Polarity.Affirmed, Modality.Planned)]
    [InlineData("Residents fear that the rebels will shell the town.", Polarity.Affirmed, Modality.Feared)]
    [InlineData("If the rebels shell the town, the army will leave.", Polarity.Affirmed, Modality.Conditional)]
    [InlineData("The army accused the rebels of shelling the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("The army accused soldiers of shelling villages.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("The rebels denied in a statement that they had shelled the town.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("The army dismissed reports that it had shelled the town.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("Correction: an earlier post said the rebels had shelled the town.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("Correction: we said at noon that the rebels had shelled the town.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("We said that the rebels had shelled the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("The story that the rebels shelled the town is false.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("A rumour spread that the rebels had shelled the town.", Polarity.Affirmed, Modality.Possible)]
    [InlineData("The observers could not confirm that the rebels had shelled the town.", Polarity.Affirmed, Modality.Possible)]
    [InlineData("The observers were unable to verify that the rebels had shelled the town.", Polarity.Affirmed, Modality.Possible)]
    [InlineData("Will the rebels shell the town?", Polarity.Affirmed, Modality.Possible)]
    [InlineData("The general was asked whether the rebels had shelled the town.", Polarity.Affirmed, Modality.Possible)]
    [InlineData("Nobody shelled the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("The rebels insist that they do not shell the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("The police foiled a plot to shell the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("The rebels stopped short of shelling the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("An attempt by the rebels to shell the town failed.", Polarity.Negated, Modality.Actual)]
    [InlineData("The soldiers hid so as not to be shelled.", Polarity.Affirmed, Modality.Feared)]
    [InlineData("The rebels will not shell the town unless they are attacked first by soldiers.", Polarity.Negated, Modality.Planned)]
    [InlineData("The rebels used to shell the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("Instead of shelling the town, the rebels sent envoys.", Polarity.Negated, Modality.Actual)]
    [InlineData("Rather than shell the town, the rebels sent envoys.", Polarity.Negated, Modality.Actual)]
    [InlineData("The rebels nearly shelled the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("The rebels no longer shell the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("At no point did the rebels shell the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("The law forbids soldiers from shelling the town.", Polarity.Negated, Modality.Planned)]
    [InlineData("The guards kept the rebels from shelling the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("The rebels decided against shelling the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("The rebels resisted calls to shell the town.", Polarity.Negated, Modality.Actual)]
    [InlineData("The rebels are capable of shelling the town.", Polarity.Affirmed, Modality.Possible)]
    [InlineData("The rebels were blamed for shelling the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("It is not true that the rebels shelled the town.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("It is true that the rebels shelled the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("Reports that the rebels had shelled the town proved untrue.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("Some allege that the rebels shelled the town. This is false.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("Some allege that the rebels shelled the town. This is war.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("The minister came to explain why the rebels had shelled the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("The minister came to explain why the rebels would shell the town.", Polarity.Affirmed, Modality.Conditional)]
    [InlineData("The corporal swears the rebels are shelling the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("Those who say that the rebels shelled the town repeat a lie.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("Those who say that the rebels shelled the town repeat a warning.", Polarity.Affirmed, Modality.Conditional)]
    [InlineData("Some allege that the rebels shelled the town. FALSE.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("Some allege that the rebels shelled the town. UNPROVEN.", Polarity.Affirmed, Modality.Possible)]
    [InlineData("Some allege that the rebels shelled the town. They did not.", Polarity.Negated, Modality.Actual)]
    [InlineData("Asked if the rebels had shelled the town, the general said no.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("Asked if the rebels had shelled the town, the general said they had not.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("Asked if the rebels had shelled the town, the general said nothing.", Polarity.Affirmed, Modality.Possible)]
    [InlineData("It is not the case that the rebels shelled the town.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("Had the rebels shelled the town, the general said, many would have died.", Polarity.Affirmed, Modality.Conditional)]
    [InlineData("The ministry announced that the rebels had shelled the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("The ministry announced that the rebels would shell the town.", Polarity.Affirmed, Modality.Planned)]
    [InlineData("The rebels were to shell the town but did not do so.", Polarity.Negated, Modality.Actual)]
    [InlineData("The rebels were supposed to shell the town.", Polarity.Affirmed, Modality.Planned)]
    [InlineData("The rebels are understood to have shelled the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("It took the rebels an hour to shell the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("It would take the rebels an hour to shell the town.", Polarity.Affirmed, Modality.Planned)]
    [InlineData("The rebels were the first to shell the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("The rebels will be the first to shell the town.", Polarity.Affirmed, Modality.Planned)]
    [InlineData("The general does not expect the rebels to shell the town.", Polarity.Negated, Modality.Possible)]
    [InlineData("Whoever says that the rebels shelled the town is lying.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("The court acquitted the colonel of shelling the town.", Polarity.Affirmed, Modality.Denied)]
    [InlineData("Whoever shells the town will be punished.", Polarity.Affirmed, Modality.Conditional)]
    [InlineData("It is illegal to shell the town.", Polarity.Affirmed, Modality.Possible)]
    [InlineData("What residents fear is that the rebels will shell the town.", Polarity.Affirmed, Modality.Feared)]
    [InlineData("Either the rebels leave or we shell the town.", Polarity.Affirmed, Modality.Conditional)]
    [InlineData("The army should never have shelled the town.", Polarity.Affirmed, Modality.Actual)]
    [InlineData("Nobody knows whether the rebels shelled the town.", Polarity.Affirmed, Modality.Possible)]
    [InlineData("Nobody knows who shelled the town.", Polarity.Affirmed, Modality.Actual)]
    public void Attack_is_told_as_the_words_over_it_say(string sentence, Polarity polarity, Modality modality)
    {
        var found = ReadText.Of(sentence + Context).Where(statement => statement.Span.End <= sentence.Length).ToList();

        var attack = Assert.Single(found, statement => statement.Kind == StatementKind.Attack && statement.Basis is "verb:shell");
        Assert.Equal((polarity, modality), (attack.Polarity, attack.Modality));
    }

    [Theory]
    [InlineData("No attacks on the base were recorded.", Polarity.Negated)]
    [InlineData("The police foiled an attack on the base.", Polarity.Negated)]
    [InlineData("The planned attack on the base was called off.", Polarity.Negated)]
    [InlineData("The troop movements did not amount to an attack on the base.", Polarity.Negated)]
    [InlineData("The rebels carried out three attacks on the base.", Polarity.Affirmed)]
    [InlineData("The attack on the base followed a speech that nobody had expected.", Polarity.Affirmed)]
    public void Attack_as_a_noun_is_told_as_its_verb_says(string sentence, Polarity polarity)
    {
        var attack = Assert.Single(ReadText.Of(sentence + Context), statement => statement.Kind == StatementKind.Attack && statement.Span.End <= sentence.Length);

        Assert.Equal((polarity, Modality.Actual), (attack.Polarity, attack.Modality));
    }

    [Theory]
    [InlineData("The rebels were not behind the attack on the base.", Modality.Denied)]
    [InlineData("The rebels had no hand in the attack on the base.", Modality.Denied)]
    [InlineData("The rebels had a hand in the attack on the base.", Modality.Actual)]
    [InlineData("The rebels had nothing to do with the attack on the base.", Modality.Denied)]
    [InlineData("The rebels distanced themselves from the attack on the base.", Modality.Denied)]
    [InlineData("A fabricated attack on the base made the headlines.", Modality.Denied)]
    [InlineData("An attack on the base would be a disaster.", Modality.Conditional)]
    public void Part_in_an_attack_may_be_denied(string sentence, Modality modality)
    {
        var attack = Assert.Single(ReadText.Of(sentence + Context), statement => statement.Kind == StatementKind.Attack && statement.Span.End <= sentence.Length);

        Assert.Equal((Polarity.Affirmed, modality), (attack.Polarity, attack.Modality));
    }

    [Theory]
    [InlineData("An assault on the port is days away.", Modality.Planned)]
    [InlineData("An assault on the port left nine dead.", Modality.Actual)]
    [InlineData("The rebels tried to storm the port.", Modality.Actual)]
    [InlineData("The rebels may try to storm the port.", Modality.Possible)]
    public void Attack_on_the_port_is_told_as_to_come_or_done(string sentence, Modality modality)
    {
        var attack = Assert.Single(ReadText.Of(sentence + Context), statement => statement.Kind == StatementKind.Attack && statement.Span.End <= sentence.Length);

        Assert.Equal((Polarity.Affirmed, modality), (attack.Polarity, attack.Modality));
    }

    [Theory]
    [InlineData("The truce has yet to be signed.", Polarity.Negated)]
    [InlineData("The truce is to be signed.", Polarity.Affirmed)]
    public void Truce_that_has_yet_to_be_signed_is_none(string sentence, Polarity polarity) =>
        Assert.Equal(polarity, Assert.Single(ReadText.Of(sentence + Context), statement => statement.Kind == StatementKind.Ceasefire && statement.Span.End <= sentence.Length).Polarity);

    [Fact]
    public void Condition_under_a_gerund_is_a_condition()
    {
        const string Sentence = "The rebels would stop shelling if the army freed the prisoners.";
        var release = Assert.Single(ReadText.Of(Sentence + Context), statement => statement.Kind == StatementKind.Release);

        Assert.Equal((Polarity.Affirmed, Modality.Conditional), (release.Polarity, release.Modality));
    }

    [Fact]
    public void Attack_that_goes_on_is_no_suspension()
    {
        var found = ReadText.Of("The rebels have not stopped shelling the town." + Context);

        Assert.Contains(found, statement => statement is { Kind: StatementKind.Attack, Polarity: Polarity.Affirmed, Modality: Modality.Actual });
        Assert.DoesNotContain(found, statement => statement.Kind == StatementKind.Suspension);
    }

    [Theory]
    [InlineData("The champions attacked from the first whistle and the striker fired them ahead, but the keeper and the referee saved the match for the coach.")]
    [InlineData("Analysts say the bank's battle against inflation hit profits and shares, and investors fled the market.")]
    [InlineData("Nurses went on strike over pay after the union rejected the employers' offer on wages.")]
    [InlineData("The film, a comedy by a young director, bombed at the box office and the critics attacked the novel it rests on.")]
    [InlineData("The patient had a heart attack and died in hospital.")]
    public void Words_of_war_outside_of_war_yield_nothing(string text) =>
        Assert.DoesNotContain(ReadText.Of(text), statement => statement.Kind is not StatementKind.Casualties);
}
