using Lull.Reading.Statements;
using Xunit;

namespace Lull.Language.Tests.Reading;

/// <summary>Which act of its kind a sentence says that an act is, read with the real parser; the report is of Sunday 28 April 2024.</summary>
public sealed class RankTests
{
    private static readonly DateOnly Date = new(2024, 4, 28);

    [Theory]
    [InlineData("The third such attack on US forces this month wounded two.", 3, "2024-04-01")]
    [InlineData("The drone attack on US forces was the first since February.", 1, "2024-02-01")]
    [InlineData("US forces were attacked for the first time since 4 February.", 1, "2024-02-04")]
    [InlineData("US forces said on Sunday that this was the first attack by Iraqi armed factions on US forces since February.", 1, "2024-02-01")]
    [InlineData("For the first time in three months, the factions attacked US forces on Tuesday.", 1, "2024-01-28")]
    [InlineData("It was the second attack on US forces in 24 hours.", 2, "2024-04-27")]
    [InlineData("The army carried out its 12th strike on the militia this week.", 12, "2024-04-22")]
    [InlineData("Iraqi armed factions have carried out their tenth attack of the month on US forces.", 10, "2024-04-01")]
    [InlineData("Sunday's rocket attack, the first on US forces since a truce began in February, hit a hangar.", 1, "2024-02-01")]
    public void Ordinal_that_is_counted_within_a_time_is_read_with_it(string text, int number, string from)
    {
        var rank = Act(text).Rank;
        Assert.Equal((number, DateOnly.ParseExact(from, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), (rank!.Number, rank.Time.Start!.Value));
        Assert.Equal(Date, rank.Time.End);
    }

    [Theory]
    [InlineData("The first attack on US forces came at dawn.")]
    [InlineData("The second attack on US forces on Monday hit a hangar.")]
    [InlineData("The army's 3rd Division attacked the militia this week.")]
    [InlineData("US forces were attacked on Monday for a third straight day.")]
    [InlineData("The factions have attacked US forces three times this week.")]
    public void Ordinal_that_only_orders_a_story_or_names_something_is_none(string text) =>
        Assert.Null(Act(text).Rank);

    [Theory]
    [InlineData("On Friday rebels staged the first attack on the army in the port since February.", "2024-04-26")]
    [InlineData("The drone attack on US forces was the first since February.", null)]
    public void First_since_a_time_was_not_in_it(string text, string? day) =>
        Assert.Equal(day, Act(text).Time.Start?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Rank_is_kept_in_the_json()
    {
        var statement = Act("The third such attack on US forces this month wounded two.");
        var read = StatementJsonReader.Read(StatementJson.Of("hash", statement));
        Assert.Equal(statement.Rank, read.Rank);
        Assert.Null(StatementJsonReader.Read(StatementJson.Of("hash", statement).Replace("\"rank\"", "\"other\"", StringComparison.Ordinal)).Rank);
    }

    private static Statement Act(string text) =>
        ReadText.Of(text, Date).First(statement => statement.Kind is StatementKind.Attack or StatementKind.Strike);
}
