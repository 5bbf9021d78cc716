using Lull.Reading.Rules;
using Xunit;

namespace Lull.Language.Tests.Reading;

public sealed class RecastRuleTests
{
    // A word of context, so that the noise guard knows what the report is about.
    private const string Context = " The army and the rebels have fought with artillery and rockets since spring, and soldiers died.";

    public static TheoryData<string> Names => [.. RecastRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_reads_its_example(string name)
    {
        var rule = RecastRules.All.Single(rule => string.Equals(rule.Name, name, StringComparison.Ordinal));

        var found = ReadText.Of(rule.Example + Context).Where(statement => statement.Span.End <= rule.Example.Length).ToList();

        Assert.Contains(found, statement => statement.Basis.StartsWith(name + ":", StringComparison.Ordinal) && statement.Kind == rule.To);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rule_leaves_its_counter_example_alone(string name)
    {
        var rule = RecastRules.All.Single(rule => string.Equals(rule.Name, name, StringComparison.Ordinal));

        var found = ReadText.Of(rule.CounterExample + Context).Where(statement => statement.Span.End <= rule.CounterExample.Length);

        Assert.DoesNotContain(found, statement => statement.Basis.StartsWith(name + ":", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_rules_are_there_once() =>
        Assert.Equal(RecastRules.All.Count, RecastRules.All.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count());
}
