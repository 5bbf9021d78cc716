using Lull.Reading.Statements;
using Xunit;

namespace Lull.Language.Tests.Reading;

/// <summary>One way after another of saying each kind, and sentences like them that say no such thing.</summary>
public sealed class ActKindTests
{
    private const string Context = " Artillery and rockets have killed soldiers of the army and of the rebels since spring.";

    [Theory]
    [InlineData("The officers had taken over the palace and the bank.", StatementKind.Seizure)]
    [InlineData("Border guards were shot at from the far bank.", StatementKind.Attack)]
    [InlineData("The two neighbours have been at war since 2023.", StatementKind.Clash)]
    [InlineData("The general swore that no house would be searched.", StatementKind.Promise)]
    [InlineData("The president pledged on Tuesday to bring the killers to justice.", StatementKind.Promise)]
    [InlineData("The mission asks both sides to show restraint.", StatementKind.Demand)]
    [InlineData("The army closed the crossing to aid.", StatementKind.AidAccess)]
    [InlineData("The militia has been recruiting boys in the camps.", StatementKind.Mobilisation)]
    [InlineData("The government is to free members of the movement.", StatementKind.Release)]
    [InlineData("The clans granted aid agencies access to the pastures.", StatementKind.AidAccess)]
    [InlineData("The rebels agreed to let in three relief convoys.", StatementKind.AidAccess)]
    [InlineData("A cessation of hostilities declared by the army is holding.", StatementKind.Ceasefire)]
    [InlineData("The army told its units to hold off from attacks.", StatementKind.Suspension)]
    [InlineData("The rebels moved two brigades to the border province of Arrick.", StatementKind.Mobilisation)]
    [InlineData("Shells fell on the market.", StatementKind.Attack)]
    [InlineData("Gunmen opened up on a bus.", StatementKind.Attack)]
    [InlineData("A car bomb went off outside the ministry.", StatementKind.Attack)]
    [InlineData("The rebels took their revenge on the village.", StatementKind.Attack)]
    [InlineData("Rebel artillery replied at once.", StatementKind.Attack)]
    [InlineData("The town is under bombardment.", StatementKind.Attack)]
    [InlineData("Two drones crashed into the depot.", StatementKind.Strike)]
    [InlineData("Snipers picked off two soldiers.", StatementKind.Killing)]
    [InlineData("Thirteen bodies were brought in before sunset.", StatementKind.Casualties)]
    [InlineData("The rebels took nine officials captive.", StatementKind.Seizure)]
    [InlineData("The army drove the rebels out of the town.", StatementKind.Seizure)]
    [InlineData("Our reply will be swift and painful.", StatementKind.Threat)]
    [InlineData("The army warned that it would strike back.", StatementKind.Threat)]
    [InlineData("The rebels said the army would pay dearly.", StatementKind.Threat)]
    [InlineData("Tanks rolled into the town.", StatementKind.Mobilisation)]
    [InlineData("Drones circled over the city.", StatementKind.Overflight)]
    [InlineData("The rebels set up checkpoints on the road.", StatementKind.Posture)]
    [InlineData("The rebels pulled their mortars off the ridge.", StatementKind.Withdrawal)]
    [InlineData("We are keeping the truce, the commander said.", StatementKind.Ceasefire)]
    [InlineData("It is a ceasefire in everything but name.", StatementKind.Ceasefire)]
    [InlineData("The guns fell silent at noon.", StatementKind.Ceasefire)]
    [InlineData("There will be no ceasefire, the president said.", StatementKind.CeasefireRejection)]
    [InlineData("The rebels turned down a truce.", StatementKind.CeasefireRejection)]
    [InlineData("The truce is in tatters.", StatementKind.CeasefireEnd)]
    [InlineData("The army trampled on the ceasefire.", StatementKind.ViolationClaim)]
    [InlineData("The rebels have not respected the ceasefire.", StatementKind.ViolationClaim)]
    [InlineData("The rebels called for restraint.", StatementKind.Demand)]
    [InlineData("The minister urged both sides last week to accept a truce.", StatementKind.CeasefireRequest)]
    [InlineData("The army invited the rebels to talks.", StatementKind.Mediation)]
    [InlineData("Observers patrol the border.", StatementKind.Monitoring)]
    [InlineData("The rebels handed 26 soldiers to the army.", StatementKind.Release)]
    [InlineData("Nobody expects a truce.", StatementKind.Expectation)]
    [InlineData("The talks helped to pave the way for a truce.", StatementKind.Assessment)]
    [InlineData("The government immediately blamed the rebels.", StatementKind.Attack)]
    [InlineData("The rebels lay in wait for a convoy.", StatementKind.Attack)]
    [InlineData("The coastguard chased three trawlers.", StatementKind.Attack)]
    [InlineData("The truce ran out at dawn.", StatementKind.CeasefireEnd)]
    [InlineData("The army called its reservists back.", StatementKind.Mobilisation)]
    [InlineData("The gunmen let the hostages go.", StatementKind.Release)]
    [InlineData("The observers were kept out of the valley.", StatementKind.Monitoring)]
    [InlineData("The minister acted as intermediary between the two armies.", StatementKind.Mediation)]
    [InlineData("Guided bombs fell on a bus depot.", StatementKind.Strike)]
    [InlineData("A patrol ran into an ambush near the ford.", StatementKind.Attack)]
    [InlineData("Saboteurs derailed a train near Otar.", StatementKind.Attack)]
    [InlineData("The village was under fire for six hours.", StatementKind.Attack)]
    [InlineData("The two armies traded shots across the river.", StatementKind.Clash)]
    [InlineData("Up to sixty villagers are feared dead.", StatementKind.Casualties)]
    [InlineData("Nine soldiers were killed in a week.", StatementKind.Casualties)]
    [InlineData("The regiment has lost eleven men since May.", StatementKind.Casualties)]
    [InlineData("The army is in full control of the town.", StatementKind.Seizure)]
    [InlineData("The rebels won back the police post.", StatementKind.Seizure)]
    [InlineData("The rebels vowed that the traitors would pay dearly.", StatementKind.Threat)]
    [InlineData("The army would not sit idly by, its general said.", StatementKind.Threat)]
    [InlineData("Reservists have been told to report to barracks.", StatementKind.Mobilisation)]
    [InlineData("Soldiers are on their way to the border.", StatementKind.Mobilisation)]
    [InlineData("Warplanes broke the sound barrier over the capital.", StatementKind.Overflight)]
    [InlineData("A drone strayed into the airspace of the republic.", StatementKind.Overflight)]
    [InlineData("Militiamen manned the roadblocks.", StatementKind.Posture)]
    [InlineData("The army closed the airspace over the capital.", StatementKind.Posture)]
    [InlineData("The army completed its pull-back from the hill.", StatementKind.Withdrawal)]
    [InlineData("The militia melted away into the forest.", StatementKind.Withdrawal)]
    [InlineData("The kidnapped nuns regained their freedom.", StatementKind.Release)]
    [InlineData("The army turned back six water tankers.", StatementKind.AidAccess)]
    public void Sentence_says_the_kind(string sentence, StatementKind kind) =>
        Assert.Contains(Of(sentence), statement => statement.Kind == kind);

    [Theory]
    [InlineData("Prices fell on the market.", StatementKind.Attack)]
    [InlineData("The shop opened up on a bus route.", StatementKind.Attack)]
    [InlineData("The reply of the army was read out.", StatementKind.Threat)]
    [InlineData("The police warned that it would rain.", StatementKind.Threat)]
    [InlineData("The rebels signed the truce.", StatementKind.CeasefireRejection)]
    [InlineData("The rebels have respected the ceasefire.", StatementKind.ViolationClaim)]
    [InlineData("The guns are in the barracks.", StatementKind.Ceasefire)]
    [InlineData("The government blamed the drought for the losses.", StatementKind.Attack)]
    [InlineData("Children patrol the border of the pool.", StatementKind.Monitoring)]
    [InlineData("The children chased a ball.", StatementKind.Attack)]
    [InlineData("The farmer brought down two trees.", StatementKind.Attack)]
    [InlineData("The army recruited a new cook.", StatementKind.Mobilisation)]
    [InlineData("She let him go to school.", StatementKind.Release)]
    [InlineData("Eritrea was left out of the settlement.", StatementKind.Withdrawal)]
    [InlineData("The residents were taken to safety.", StatementKind.Seizure)]
    [InlineData("A fire destroyed the textile market.", StatementKind.Attack)]
    [InlineData("Panic seized the passengers.", StatementKind.Seizure)]
    [InlineData("The army has not replied to our letter.", StatementKind.Attack)]
    [InlineData("The losses that the rebels have suffered are known.", StatementKind.Casualties)]
    [InlineData("Two delegations left Otar by train.", StatementKind.Withdrawal)]
    [InlineData("The retailer pulled out of the market.", StatementKind.Withdrawal)]
    public void Sentence_like_it_does_not(string sentence, StatementKind kind) =>
        Assert.DoesNotContain(Of(sentence), statement => statement.Kind == kind);

    [Theory]
    [InlineData("The army offered a truce. The rebels rejected the idea.", StatementKind.CeasefireRejection)]
    [InlineData("The army offered a truce. We refused it.", StatementKind.CeasefireRejection)]
    [InlineData("A ceasefire began in May. The army broke its word.", StatementKind.ViolationClaim)]
    [InlineData("A truce began in May. It has held.", StatementKind.Ceasefire)]
    [InlineData("A truce began in May. It collapsed within weeks.", StatementKind.CeasefireEnd)]
    public void Answer_stands_for_the_truce_spoken_of_just_before(string text, StatementKind kind) =>
        Assert.Contains(Of(text), statement => statement.Kind == kind);

    [Theory]
    [InlineData("The army offered a road. The rebels rejected the idea.", StatementKind.CeasefireRejection)]
    [InlineData("A school opened in May. It has held.", StatementKind.Ceasefire)]
    public void Answer_to_something_else_stands_for_no_truce(string text, StatementKind kind) =>
        Assert.DoesNotContain(Of(text), statement => statement.Kind == kind);

    [Fact]
    public void Number_after_at_least_is_who_was_killed() =>
        Assert.Contains(Of("The rebels killed at least 70 soldiers."), statement => statement is { Kind: StatementKind.Killing, Patient: not null });

    [Fact]
    public void Plot_that_was_foiled_is_not_of_those_who_foiled_it() =>
        Assert.DoesNotContain(Of("The army foiled a plot to blow up the bridge."), statement => statement is { Kind: StatementKind.Attack, Agent.Text: "The army" or "army" });

    private static IEnumerable<Statement> Of(string text) =>
        ReadText.Of(text + Context).Where(statement => statement.Span.End <= text.Length);
}
