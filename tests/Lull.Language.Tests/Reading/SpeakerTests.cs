using Lull.Reading.Statements;
using Xunit;

namespace Lull.Language.Tests.Reading;

/// <summary>Who says so, in sentences that the parser is unsure of.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Rebels shelled Otar three times on Monday, its radio declared.", "its radio")]
    [InlineData("The rebels will probably shell the port, reckons Dana Coveld, a retired colonel.", "Dana Coveld")]
    [InlineData("The rebels shelled the port, a local committee estimates.", "local committee")]
    [InlineData("The rebels shelled the port, which estimates suggest was empty.", "")]
    [InlineData("Police recorded no raids on army posts in the week to Wednesday.", "Police")]
    [InlineData("No raids on army posts were recorded by the police.", "police")]
    [InlineData("Our teams have recorded at least 14 attacks on hospitals by the rebels.", "")]
    [InlineData("The rebels, by the reckoning of the interior ministry, carried out 212 raids on police posts.", "interior ministry")]
    [InlineData("The rebels have freed nine soldiers, according to the clinic that treats them.", "clinic")]
    [InlineData("The rebels have freed nine soldiers according to plan.", "")]
    [InlineData("State media, citing a military source, said rebels had shelled Otar.", "State media > military source")]
    [InlineData("\"Rebels shelled the army at dawn,\" Colonel Tomas Heller was quoted by the Aldane news agency as saying.", "Tomas Heller")]
    [InlineData("Residents fear the rebels will shell Otar.", "")]
    [InlineData("Relatives fear that the rebels have executed the two soldiers.", "Relatives")]
    [InlineData("The rebels, Mira Kell noted, shelled Otar on Monday.", "Mira Kell")]
    [InlineData("State radio quoted an army officer as saying that rebels had shelled Otar.", "State radio > army officer")]
    [InlineData("Rebels shelled Otar on Monday, state radio quoted an army officer as saying.", "state radio > army officer")]
    [InlineData("The mayor said he was tired and that rebels had shelled Otar.", "mayor")]
    [InlineData("Rebels shelled Otar on Monday, one of the officers said.", "one of the officers")]
    [InlineData("Officials in Otar spoke of 46 dead after the shelling.", "Officials")]
    [InlineData("The army's version is different: rebels had shelled Otar.", "army")]
    [InlineData("The army's version is different. Rebels had shelled Otar.", "")]
    [InlineData("Rebels shelled Otar on Monday, two of the sources said.", "two of the sources")]
    [InlineData("The University of Corrington said rebels had shelled Otar.", "University of Corrington")]
    [InlineData("If the snow melts, the rebels will shell the army's post, an official close to the talks said.", "official")]
    [InlineData("Rebels shelled the army post at Otar, a report published by the mission last week found.", "report")]
    [InlineData("Whoever says that rebels shelled Otar lies.", "")]
    [InlineData("The general expects a massive strike by the rebels.", "general")]
    [InlineData("Dana Coveld said she expected the rebels to shell Otar.", "Dana Coveld")]
    public void Speaker_is_found_where_the_tree_is_unsure(string text, string chain)
    {
        var statement = Assert.Single(ReadText.Of(text));
        Assert.Equal(chain, string.Join(" > ", statement.Speakers.Select(speaker => speaker.Text)));
    }

    [Theory]
    [InlineData("The Karo Front, in a statement, claimed responsibility.", "Karo Front")]
    [InlineData("Police said the Karo Front had accepted responsibility.", "Police > Karo Front")]
    public void Responsibility_is_the_word_of_whoever_claims_it(string text, string chain)
    {
        var claimed = ReadText.Of("Gunmen shelled Otar on Monday. " + text)[^1];
        Assert.Equal(StatementKind.Attack, claimed.Kind);
        Assert.Equal(chain, string.Join(" > ", claimed.Speakers.Select(speaker => speaker.Text)));
    }

    [Theory]
    [InlineData("The minister replied that rebels had shelled Otar. They had burned a school there.", "minister")]
    [InlineData("The minister replied that rebels had shelled Otar. They burned a school there.", "")]
    [InlineData("The minister replied that rebels had shelled Otar.\n\nThey had burned a school there.", "")]
    public void Speaker_goes_on_in_the_tense_of_telling(string text, string chain)
    {
        var burned = Assert.Single(ReadText.Of(text), statement => statement.Text.Contains("burned", StringComparison.Ordinal));
        Assert.Equal(chain, string.Join(" > ", burned.Speakers.Select(speaker => speaker.Text)));
    }

    [Fact]
    public void Members_of_a_parliament_are_known_by_their_labels()
    {
        const string Text = """
            The Member for Haldern (Mrs Quist): Rebels shelled the army post at Otar.

            The Minister of War (Mr Delacourt-Hale): The army shelled the rebels' camp.

            Mrs Quist: The rebels attacked the army post.

            Mrs Quist: The army shelled the port.
            """;
        Assert.Equal(["Quist", "Hale", "Quist", "Quist"], ReadText.Of(Text).Select(statement => Assert.Single(statement.Speakers).Text.Split(' ', '-')[^1]), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("A commander in the Kadir Front, who asked to be called Captain Orlan Keth, spoke to us by telephone.", "Kadir Front")]
    [InlineData("A teacher in Otar, who asked to be called Captain Orlan Keth, spoke to us by telephone.", null)]
    public void Who_is_interviewed_under_another_name_speaks_for_his_side(string introduction, string? side)
    {
        var text = introduction + "\n\nHow much do you hold?\n\nIn May we shelled the army post at Otar.\n\nWhat do you want?\n\nThe road to the port is what we want.\n\nWhat comes next?\n\nI wait for the rain.";
        var shelled = Assert.Single(ReadText.Of(text), statement => statement.Text.Contains("shelled", StringComparison.Ordinal));
        Assert.Equal(side, side is null ? null : shelled.Agent?.Name);
        Assert.NotEqual("Kadir Front", side is null ? shelled.Agent?.Name : null, StringComparer.Ordinal);
    }

    [Fact]
    public void Interview_whose_answers_are_quoted_is_the_asked_persons()
    {
        const string Text = """
            Hasnah Daoh teaches politics in Pattani. We spoke to her on Monday.

            Did the guns fall silent?

            "The rebels did not attack a single army post."

            And the army?

            "The army shelled two villages in May."

            What now?

            "Nobody knows what the army will do."
            """;
        var statements = ReadText.Of(Text).Where(statement => statement.Text.Contains("shelled", StringComparison.Ordinal) || statement.Text.Contains("attack", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, statements.Count);
        Assert.All(statements, statement => Assert.Equal("Hasnah Daoh", Assert.Single(statement.Speakers).Text));
    }

    [Fact]
    public void Correspondent_who_asks_is_not_who_answers()
    {
        const string Text = """
            "The guns are cold": interview with Mara Destin

            Our correspondent Tomas Reil spoke to the governor of Otar on Monday.

            Are the guns silent?

            They are. In May the rebels shelled our army post, and we have not answered.

            What do you want?

            The road to the port is what we want.

            What comes next?

            I wait for the rain.
            """;
        var shelled = Assert.Single(ReadText.Of(Text), statement => statement.Text.Contains("shelled", StringComparison.Ordinal));
        Assert.Equal("Mara Destin", Assert.Single(shelled.Speakers).Text);
    }

    [Fact]
    public void Guest_who_was_met_answers_in_a_conversation_with_plain_remarks()
    {
        const string Text = """
            Conversation: the sea was shut

            We asked Nabila Ba-Surra, who follows the war for a research centre, what comes next.

            Is the war back?

            I do not know. The rebels shelled Taiz on Monday.

            The army says it held its fire.

            Then let it come and count the holes. The army shelled two villages in May.

            And now?

            One hears nothing, and I wait.
            """;
        var statements = ReadText.Of(Text).Where(statement => statement.Text.Contains("shelled", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, statements.Count);
        Assert.All(statements, statement => Assert.Equal("Nabila Ba-Surra", Assert.Single(statement.Speakers).Text));
    }

    [Fact]
    public void Unnamed_guest_is_not_mistaken_for_whoever_is_asked_about()
    {
        const string Text = """
            A Norwegian envoy who sat in the room explains what the rebels did.

            Q: So the war is over?

            A: No. Last month the rebels shelled Negros.

            Q: Could Vice-President Sara Duterte wreck it?

            A: She might.
            """;
        var attack = Assert.Single(ReadText.Of(Text), statement => statement.Text.Contains("shelled", StringComparison.Ordinal));
        Assert.Equal("Norwegian envoy", Assert.Single(attack.Speakers).Text);
    }
}
