using Lull.Reading.Statements;
using Xunit;

namespace Lull.Language.Tests.Reading;

/// <summary>Acts told by no more than "did so" or "had not": they are the act told just before.</summary>
public sealed class EllipsisTests
{
    private const string Context = " Artillery and rockets have killed soldiers on both sides of the front.";

    [Theory]
    [InlineData("The envoy urged the rebels to leave the town. They have not.", StatementKind.Withdrawal, Polarity.Negated)]
    [InlineData("Both armies were to withdraw by Friday. None had done so on Sunday.", StatementKind.Withdrawal, Polarity.Negated)]
    [InlineData("The rebels withdrew on Monday, and so did the army.", StatementKind.Withdrawal, Polarity.Affirmed)]
    [InlineData("The army has not withdrawn. Neither have the rebels.", StatementKind.Withdrawal, Polarity.Negated)]
    [InlineData("The rebels shelled the town on Sunday. On Tuesday they did so again.", StatementKind.Attack, Polarity.Affirmed)]
    [InlineData("The rebels shelled the bridge and the army did the same an hour later.", StatementKind.Attack, Polarity.Affirmed)]
    [InlineData("The rebels promised to free the nuns. They never did.", StatementKind.Release, Polarity.Negated)]
    public void Few_words_tell_the_act_again(string text, StatementKind kind, Polarity polarity)
    {
        var repeated = Assert.Single(ReadText.Of(text + Context), statement => statement.Basis.StartsWith("so-did:", StringComparison.Ordinal));

        Assert.Equal((kind, polarity, Modality.Actual), (repeated.Kind, repeated.Polarity, repeated.Modality));
    }

    [Fact]
    public void What_was_done_to_whom_is_taken_over()
    {
        var repeated = Assert.Single(ReadText.Of("The rebels shelled Otar on Sunday. On Tuesday they did so again." + Context), statement => statement.Basis.StartsWith("so-did:", StringComparison.Ordinal));

        Assert.Equal("Otar", repeated.Patient?.Text);
    }

    [Theory]
    [InlineData("Asked whether his men had fired, the colonel said they had not.")]
    [InlineData("The rebels shelled the town. The army did what it could.")]
    [InlineData("The rebels shelled the town. They had no mortars left.")]
    [InlineData("The minister spoke for an hour. The general did not.")]
    public void Words_with_a_content_of_their_own_repeat_nothing(string text) =>
        Assert.DoesNotContain(ReadText.Of(text + Context), statement => statement.Basis.StartsWith("so-did:", StringComparison.Ordinal));
}
