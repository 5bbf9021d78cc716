using Lull.Reading.Statements;
using Xunit;

namespace Lull.Language.Tests.Reading;

/// <summary>Acts that are spoken of and were not done, each beside a sentence like it in which they were.</summary>
public sealed class UnrealTests
{
    private const string Context = " Artillery and rockets have killed soldiers on both sides of the front since the truce ended.";

    [Theory]
    [InlineData("Fears are mounting of an attack on the port.", Modality.Feared)]
    [InlineData("News is spreading of an attack on the port.", Modality.Actual)]
    [InlineData("An attack on the port appears imminent.", Modality.Planned)]
    [InlineData("An attack on the port appears deadly.", Modality.Actual)]
    [InlineData("All options, including an attack on the port, remain open.", Modality.Possible)]
    [InlineData("All crimes, including an attack on the port, remain unpunished.", Modality.Actual)]
    [InlineData("Troops are massing on the border for an attack on the port.", Modality.Planned)]
    [InlineData("Troops are blamed on the border for an attack on the port.", Modality.Actual)]
    [InlineData("The rebels are readying an attack on the port.", Modality.Planned)]
    [InlineData("The rebels are relishing an attack on the port.", Modality.Actual)]
    [InlineData("The novel opens with an attack on the port.", Modality.Possible)]
    [InlineData("The war opened with an attack on the port.", Modality.Actual)]
    [InlineData("The ministry described accounts of an attack on the port as pure invention.", Modality.Denied)]
    [InlineData("The ministry described accounts of an attack on the port as credible.", Modality.Actual)]
    public void Attack_that_is_only_spoken_of_is_no_fact(string sentence, Modality modality) =>
        Assert.Equal(modality, Only(sentence, StatementKind.Attack).Modality);

    [Theory]
    [InlineData("It was not us who burned the church.", Modality.Denied)]
    [InlineData("It was the rebels who burned the church.", Modality.Actual)]
    [InlineData("A post claiming that the rebels burned the church is fake.", Modality.Denied)]
    [InlineData("A post claiming that the rebels burned the church is widely read.", Modality.Actual)]
    [InlineData("The rebels seemed about to burn the church.", Modality.Planned)]
    [InlineData("The rebels are said to have burned the church.", Modality.Actual)]
    [InlineData("The icons were hidden in case the church was burned.", Modality.Conditional)]
    [InlineData("The icons were saved when the church was burned.", Modality.Actual)]
    [InlineData("The mandate lets the mission step in when a church is burned.", Modality.Conditional)]
    [InlineData("The mission stepped in when a church was burned.", Modality.Actual)]
    [InlineData("The next time they burn a church, the mission will leave.", Modality.Conditional)]
    [InlineData("The last time they burned a church, the mission left.", Modality.Actual)]
    public void Burning_that_was_not_is_no_fact(string sentence, Modality modality) =>
        Assert.Equal(modality, Only(sentence, StatementKind.Attack).Modality);

    [Theory]
    [InlineData("Not for a single hour did the besiegers shell the town.", Polarity.Negated)]
    [InlineData("For a single hour the besiegers shelled the town.", Polarity.Affirmed)]
    [InlineData("Since November no mine went off on the railway.", Polarity.Negated)]
    [InlineData("In November a mine went off on the railway.", Polarity.Affirmed)]
    [InlineData("Since that day not a single road has been cleared by us and no bridge blown up.", Polarity.Negated)]
    [InlineData("Since that day a single road has been cleared by us and one bridge blown up.", Polarity.Affirmed)]
    public void Attack_that_did_not_come_is_negated(string sentence, Polarity polarity) =>
        Assert.Equal(polarity, Only(sentence, StatementKind.Attack).Polarity);

    [Theory]
    [InlineData("A ceasefire comes into force at noon on Friday.", Modality.Planned)]
    [InlineData("A ceasefire came into force at noon on Friday.", Modality.Actual)]
    public void Ceasefire_of_a_timetable_is_to_come(string sentence, Modality modality) =>
        Assert.Equal(modality, Only(sentence, StatementKind.Ceasefire).Modality);

    [Theory]
    [InlineData("A meeting between the general and the rebels was being arranged.", Modality.Planned)]
    [InlineData("The general arranged a meeting with the rebels.", Modality.Actual)]
    [InlineData("The talks between the army and the rebels ended on Friday.", Modality.Actual)]
    public void Meeting_being_arranged_is_to_come(string sentence, Modality modality)
    {
        var found = Only(sentence, StatementKind.Negotiation);

        Assert.Equal((Polarity.Affirmed, modality), (found.Polarity, found.Modality));
    }

    [Theory]
    [InlineData("The army has not frozen its operations against the rebels.", Polarity.Negated)]
    [InlineData("The army has frozen its operations against the rebels.", Polarity.Affirmed)]
    public void Operations_not_frozen_are_not_suspended(string sentence, Polarity polarity) =>
        Assert.Equal(polarity, Only(sentence, StatementKind.Suspension).Polarity);

    [Theory]
    [InlineData("Marines stormed the beach in an annual exercise.", Modality.Possible)]
    [InlineData("Marines stormed the beach in a surprise operation.", Modality.Actual)]
    [InlineData("A film about the siege, in which soldiers shell a school, opened on Friday.", Modality.Possible)]
    [InlineData("An inquiry into the siege, in which soldiers shelled a school, opened on Friday.", Modality.Actual)]
    [InlineData("The commander joked that he had burned the church.", Modality.Possible)]
    [InlineData("The commander said that he had burned the church.", Modality.Actual)]
    [InlineData("The ministry rejected as fantasy foreign reports that rebels had burned the church.", Modality.Denied)]
    [InlineData("The ministry knew as fact foreign reports that rebels had burned the church.", Modality.Actual)]
    [InlineData("The newspaper withdrew its report that the army had burned the church.", Modality.Denied)]
    [InlineData("A light that villagers took for a drone strike was a star.", Modality.Denied)]
    [InlineData("A light that villagers saw after a drone strike was a star.", Modality.Actual)]
    [InlineData("The so-called attack on the port was a prank.", Modality.Possible)]
    [InlineData("The second attack on the port was a success.", Modality.Actual)]
    [InlineData("The radio lies when it says that the army burned the church.", Modality.Denied)]
    [InlineData("The radio says that the army burned the church.", Modality.Actual)]
    public void Act_that_is_played_or_made_up_is_no_fact(string sentence, Modality modality) =>
        Assert.Equal(modality, Assert.Single(ReadText.Of(sentence + Context), statement => statement.Kind is StatementKind.Attack or StatementKind.Strike && statement.Span.End <= sentence.Length).Modality);

    [Theory]
    [InlineData("The general never ordered the shelling of the market.", Polarity.Negated, Modality.Actual)]
    [InlineData("The soldiers were ordered to shell the market.", Polarity.Affirmed, Modality.Planned)]
    [InlineData("An order to shell the market was withdrawn.", Polarity.Negated, Modality.Actual)]
    public void Order_is_no_deed(string sentence, Polarity polarity, Modality modality)
    {
        var found = Only(sentence, StatementKind.Attack);

        Assert.Equal((polarity, modality), (found.Polarity, found.Modality));
    }

    private static Statement Only(string sentence, StatementKind kind) =>
        Assert.Single(ReadText.Of(sentence + Context), statement => statement.Kind == kind && statement.Span.End <= sentence.Length);
}
