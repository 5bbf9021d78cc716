using Lull.Reading.Statements;
using Xunit;

namespace Lull.Language.Tests.Reading;

/// <summary>One way after another of saying each kind, and sentences like them that say no such thing.</summary>
public sealed class ActKindTests
{
    private const string Context = " Artillery and rockets have killed soldiers of the army and of the rebels since spring.";

    [Theory]
    [InlineData("The rebels have said no to a ceasefire.", StatementKind.CeasefireRejection)]
    [InlineData("Neither side is willing to stop fighting.", StatementKind.CeasefireRejection)]
    [InlineData("Our patience has limits, the general said.", StatementKind.Threat)]
    [InlineData("The rebels are recruiting children in the camps.", StatementKind.Mobilisation)]
    [InlineData("The elders want a halt to the shelling.", StatementKind.CeasefireRequest)]
    [InlineData("The army had agreed to leave the port alone.", StatementKind.Ceasefire)]
    [InlineData("The officers had taken over the palace and the bank.", StatementKind.Seizure)]
    [InlineData("The truce between the army and the rebels could be extended.", StatementKind.CeasefireExtension)]
    [InlineData("Its men left of their own accord after two hours.", StatementKind.Withdrawal)]
    [InlineData("A deal to end the fighting was signed on Tuesday.", StatementKind.Ceasefire)]
    [InlineData("\"Lay down your rifles,\" the general told the rebels.", StatementKind.Demand)]
    [InlineData("Lay down your rifles by the new moon.", StatementKind.Demand)]
    [InlineData("Hostilities resumed an hour after the deadline.", StatementKind.Resumption)]
    [InlineData("Fighting broke out again in the delta.", StatementKind.Resumption)]
    [InlineData("Talks hosted by Oman opened on Friday between the army and the rebels.", StatementKind.Negotiation)]
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
    [InlineData("Could the truce between the army and the rebels be extended?", StatementKind.CeasefireExtension)]
    [InlineData("We have asked the army for comment.", StatementKind.Demand)]
    [InlineData("The president cleared the army to use rockets.", StatementKind.Seizure)]
    [InlineData("It was like a bombardment, the lighthouse keeper said of the wind.", StatementKind.Attack)]
    [InlineData("Talks hosted by Oman opened on Friday between the army and the rebels.", StatementKind.Mediation)]
    [InlineData("The general expects a massive strike by the rebels.", StatementKind.Expectation)]
    [InlineData("The rebels took the tower and raised their flag over the roof.", StatementKind.Attack)]
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
    [InlineData("The ministry insists that its batteries only returned fire.", StatementKind.Demand)]
    [InlineData("The mayor assured us that the envoys had gone home.", StatementKind.Promise)]
    [InlineData("The rebels collect tolls on the coast road.", StatementKind.Casualties)]
    [InlineData("The sergeant had a heart attack on parade.", StatementKind.Attack)]
    [InlineData("A colonel of the rebels spoke to us by radio.", StatementKind.Negotiation)]
    [InlineData("We met him in the capital on Tuesday.", StatementKind.Negotiation)]
    [InlineData("The clan swore to raid no more villages.", StatementKind.Threat)]
    public void Sentence_like_it_does_not(string sentence, StatementKind kind) =>
        Assert.DoesNotContain(Of(sentence), statement => statement.Kind == kind);

    [Theory]
    [InlineData("The truce ended in May. The rebels have asked for a new one.", StatementKind.CeasefireRequest)]
    [InlineData("The truce ended in May. The minister has ruled out a second one.", StatementKind.CeasefireRejection)]
    [InlineData("There was a truce in May. Neither side wants one now.", StatementKind.CeasefireRejection)]
    [InlineData("The two sides signed a truce. It ran out on Sunday.", StatementKind.CeasefireEnd)]
    [InlineData("The army offered a truce. The rebels rejected the idea.", StatementKind.CeasefireRejection)]
    [InlineData("The army offered a truce. We refused it.", StatementKind.CeasefireRejection)]
    [InlineData("A ceasefire began in May. The army broke its word.", StatementKind.ViolationClaim)]
    [InlineData("A truce began in May. It has held.", StatementKind.Ceasefire)]
    [InlineData("A truce began in May. It collapsed within weeks.", StatementKind.CeasefireEnd)]
    public void Answer_stands_for_the_truce_spoken_of_just_before(string text, StatementKind kind) =>
        Assert.Contains(Of(text), statement => statement.Kind == kind);

    [Theory]
    [InlineData("The truce ended in May. The rebels have asked for one of the generals.", StatementKind.CeasefireRequest)]
    [InlineData("The army needs a new bridge. The minister has ruled out a second one.", StatementKind.CeasefireRejection)]
    [InlineData("The army offered a road. The rebels rejected the idea.", StatementKind.CeasefireRejection)]
    [InlineData("A school opened in May. It has held.", StatementKind.Ceasefire)]
    public void Answer_to_something_else_stands_for_no_truce(string text, StatementKind kind) =>
        Assert.DoesNotContain(Of(text), statement => statement.Kind == kind);

    [Theory]
    [InlineData("The ministry insists that the rebels leave.", StatementKind.Demand)]
    [InlineData("The mayor assured us that the envoys would go home.", StatementKind.Promise)]
    [InlineData("The death toll on the coast road has risen to nine.", StatementKind.Casualties)]
    [InlineData("A colonel of the rebels spoke to the army by radio.", StatementKind.Negotiation)]
    [InlineData("Envoys of the rebels met the army's generals in the capital.", StatementKind.Negotiation)]
    [InlineData("The clan swore to raid no more villages.", StatementKind.Promise)]
    [InlineData("The clan swore to raid no fewer than nine villages.", StatementKind.Threat)]
    public void What_was_said_is_told_from_what_was_asked_or_promised(string sentence, StatementKind kind) =>
        Assert.Contains(Of(sentence), statement => statement.Kind == kind);

    [Theory]
    [InlineData("Jets bombed the port on Sunday. The raids killed nine dockers.", StatementKind.Strike)]
    [InlineData("Gunmen attacked the port on Sunday. The raids killed nine dockers.", StatementKind.Attack)]
    [InlineData("Eight missiles were fired at the city. Two of them hit a school.", StatementKind.Strike)]
    [InlineData("Eight rockets were fired at the city. Two of them hit a school.", StatementKind.Attack)]
    public void What_struck_is_known_from_what_was_told_before(string text, StatementKind kind) =>
        Assert.Equal(kind, Of(text).Last(statement => statement.Kind is StatementKind.Strike or StatementKind.Attack).Kind);

    [Theory]
    [InlineData("A guard was killed and three others were hurt.", StatementKind.Casualties)]
    [InlineData("The column fled, leaving two guns in the ditch.", StatementKind.Withdrawal)]
    public void Parts_of_one_act_are_told_once(string sentence, StatementKind kind) =>
        Assert.True(Of(sentence).Count(statement => statement.Kind == kind || statement.Kind is StatementKind.Killing) < 2);

    [Theory]
    [InlineData("A guard was killed and nobody was hurt.", 2)]
    [InlineData("The column fled the port and the garrison left the fort.", 2)]
    public void Two_acts_are_told_twice(string sentence, int count) => Assert.Equal(count, Of(sentence).Count());

    [Fact]
    public void Number_after_at_least_is_who_was_killed() =>
        Assert.Contains(Of("The rebels killed at least 70 soldiers."), statement => statement is { Kind: StatementKind.Killing, Patient: not null });

    [Fact]
    public void Plot_that_was_foiled_is_not_of_those_who_foiled_it() =>
        Assert.DoesNotContain(Of("The army foiled a plot to blow up the bridge."), statement => statement is { Kind: StatementKind.Attack, Agent.Text: "The army" or "army" });

    private static IEnumerable<Statement> Of(string text) =>
        ReadText.Of(text + Context).Where(statement => statement.Span.End <= text.Length);
}
