using Lull.Reading.Statements;
using Xunit;

namespace Lull.Language.Tests.Reading;

/// <summary>Who has a part in an arrangement without being a side of it, read with the real parser.</summary>
public sealed class PatronageTests
{
    [Theory]
    [InlineData("The rebels and the army agreed to a ceasefire under the auspices of Oman.", ThirdRole.Patron, "Oman")]
    [InlineData("The rebels and the army signed a ceasefire sponsored by Qatar.", ThirdRole.Patron, "Qatar")]
    [InlineData("The rebels and the army signed a truce brokered by Egypt.", ThirdRole.Mediator, "Egypt")]
    [InlineData("He spoke of an undeclared ceasefire between the rebels and the army, sponsored by Qatar.", ThirdRole.Patron, "Qatar")]
    [InlineData("The rebels and the army signed a ceasefire guaranteed by Kenya.", ThirdRole.Guarantor, "Kenya")]
    public void Sponsor_of_an_arrangement_is_told_with_its_part(string text, ThirdRole role, string name)
    {
        var truce = ReadText.Of(text).First(statement => statement.Kind is StatementKind.Ceasefire);
        Assert.Contains(truce.Third, third => third.Role == role && third.Party.Text.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void Breaker_of_an_arrangement_is_no_sponsor_of_it()
    {
        var statements = ReadText.Of("The rebels and the army signed a truce that was broken by Egypt.");
        Assert.All(statements, statement => Assert.DoesNotContain(statement.Third, third => third.Role is ThirdRole.Patron or ThirdRole.Mediator or ThirdRole.Guarantor));
    }
}
