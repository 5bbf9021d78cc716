using System.Text.Json;
using CsCheck;
using Lull.Reading.Statements;
using Xunit;

namespace Lull.Core.Tests.Reading.Statements;

public sealed class StatementJsonTests
{
    [Fact]
    public void Statement_is_one_line_of_the_contract_when_written() =>
        Assert.Equal(
            """{"report":"abc","id":"s1","kind":"attack","span":[13,28],"text":"attacked US bases","agent":{"text":"the factions","span":[4,12],"actor":"iq-factions","name":"Iraqi armed factions","implied":false},"patient":{"text":"US bases","span":[20,28],"actor":"us","name":"United States","implied":true},"third":[],"polarity":"affirmed","modality":"actual","time":{"start":"2024-02-04","end":"2024-02-04","precision":"day","basis":"report","recurrent":false,"text":"on Sunday"},"place":null,"speakers":[],"hedges":[],"purpose":null,"condition":null,"declared":null,"count":null,"deaths":null,"confidence":0.9,"basis":"verb-frame"}""",
            StatementJson.Of("abc", SampleStatements.Attack));

    [Fact]
    public void Statement_comes_back_when_read_again() =>
        SampleStatements.Any.Sample(statement =>
        {
            var written = StatementJson.Of("abc", statement);
            Assert.Equal(written, StatementJson.Of("abc", StatementJsonReader.Read(written)));
        });

    [Fact]
    public void Half_a_character_is_replaced_when_a_text_is_broken() =>
        Assert.Equal(
            "a\uFFFDb",
            StatementJsonReader.Read(StatementJson.Of("abc", SampleStatements.Attack with { Text = "a\uD800b" })).Text);

    [Fact]
    public void Every_part_comes_back_when_a_statement_has_all_of_them()
    {
        var back = StatementJsonReader.Read(StatementJson.Of("abc", SampleStatements.Whole));
        var expected = SampleStatements.Whole with { Third = back.Third, Speakers = back.Speakers, Hedges = back.Hedges };
        Assert.Equal(expected, back);
        Assert.Equal(SampleStatements.Whole.Third, back.Third);
        Assert.Equal(SampleStatements.Whole.Speakers, back.Speakers);
        Assert.Equal("what he termed|«seems»", string.Join('|', back.Hedges));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"id":"s1","kind":"hug"}""")]
    public void Text_is_refused_when_it_is_no_statement(string text) =>
        Assert.Throws<FormatException>(() => StatementJsonReader.Read(text));

    [Fact]
    public void Keys_and_words_are_those_of_the_schema()
    {
        var path = Path.Combine(Checkout.Root, "..", "shared", "design", "statement.schema.json");
        Assert.SkipUnless(File.Exists(path), "../shared is not there");
        using var schema = JsonDocument.Parse(File.ReadAllText(path));
        using var written = JsonDocument.Parse(StatementJson.Of("abc", SampleStatements.Whole));
        var properties = schema.RootElement.GetProperty("properties");
        Assert.Equal(
            properties.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal),
            written.RootElement.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        AssertWords<StatementKind>(properties.GetProperty("kind"));
        AssertWords<Polarity>(properties.GetProperty("polarity"));
        AssertWords<Modality>(properties.GetProperty("modality"));
        AssertWords<TimeBasis>(Inner(properties.GetProperty("time"), "basis"));
        AssertWords<PlacePrecision>(Inner(properties.GetProperty("place"), "precision"));
        AssertWords<ThirdRole>(Inner(properties.GetProperty("third").GetProperty("items"), "role"));
        AssertWords<SpeechMode>(Inner(properties.GetProperty("speakers").GetProperty("items"), "mode"));
        AssertWords<DeclaredForm>(properties.GetProperty("declared"));
    }

    private static JsonElement Inner(JsonElement schema, string name) => schema.GetProperty("properties").GetProperty(name);

    private static void AssertWords<T>(JsonElement schema)
        where T : struct, Enum =>
        Assert.Equal(
            schema.GetProperty("enum").EnumerateArray().Select(word => word.GetString()).OfType<string>().Order(StringComparer.Ordinal),
            Enum.GetValues<T>().Select(StatementNames.Of).Order(StringComparer.Ordinal));
}
