using System.Net;
using System.Text.Json.Nodes;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Lifecycle;
using Lull.Dossiers;
using Lull.Dossiers.Json;
using Lull.Events;
using Lull.Record.Storage;
using Xunit;

namespace Lull.Web.Tests.Endpoints;

public sealed class PairEndpointsTests(ServedRecord served) : IClassFixture<ServedRecord>
{
    private static readonly DateOnly Day = new(2024, 3, 15);

    [Fact]
    public async Task Assessment_is_the_same_as_the_command_line_gives()
    {
        var answer = await served.AskAsync($"/api/dyads/{ServedRecord.Pair}?as_of=2024-03-15");
        var expected = AssessmentJson.Of(Assessed([.. served.Store.Items(RecordQuery.Everything)], Reports()));
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(answer.GetProperty("assessment").GetRawText())), answer.GetProperty("assessment").GetRawText());
    }

    [Fact]
    public async Task Striking_a_row_gives_the_answer_of_a_record_without_it()
    {
        var items = served.Store.Items(RecordQuery.Everything).ToList();
        var whole = await served.AskAsync($"/api/dyads/{ServedRecord.Pair}?as_of=2024-03-15");
        var struck = whole.GetProperty("assessment").GetProperty("ledger").EnumerateArray()
            .OrderByDescending(line => Math.Abs(line.GetProperty("weight").GetDouble()))
            .Select(line => line.GetProperty("id").GetString()!)
            .First(id => items.Exists(item => string.Equals(item.Id, id, StringComparison.Ordinal)));
        var answer = await served.AskAsync($"/api/dyads/{ServedRecord.Pair}?as_of=2024-03-15&without={struck}");
        var expected = Assessed([.. items.Where(item => !string.Equals(item.Id, struck, StringComparison.Ordinal))], Reports()).Assessment;
        Assert.Equal(expected.InForce, answer.GetProperty("assessment").GetProperty("in_force").GetDouble(), 5);
        Assert.NotEqual(whole.GetProperty("assessment").GetProperty("in_force").GetDouble(), answer.GetProperty("assessment").GetProperty("in_force").GetDouble());
    }

    [Fact]
    public async Task Striking_what_is_not_there_is_refused() =>
        Assert.Contains("nothing-like-it", (await served.AskAsync($"/api/dyads/{ServedRecord.Pair}?without=nothing-like-it", HttpStatusCode.BadRequest)).GetProperty("detail").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task Answer_has_two_sentences_and_the_ends_of_the_slider()
    {
        var answer = await served.AskAsync($"/api/dyads/{ServedRecord.Pair}?as_of=2024-03-15");
        Assert.Equal(2, answer.GetProperty("answer").GetArrayLength());
        Assert.Equal("2024-03-15", answer.GetProperty("as_of").GetString());
        Assert.True(string.CompareOrdinal(answer.GetProperty("last").GetString(), "2024-03-15") > 0);
        Assert.Equal("2024-09-27", answer.GetProperty("record_last").GetString());
    }

    [Fact]
    public async Task Sides_may_be_asked_for_by_any_of_their_names() =>
        Assert.Equal(ServedRecord.Pair, (await served.AskAsync("/api/dyads/Iraqi_armed_factions~~American_forces")).GetProperty("id").GetString());

    [Fact]
    public async Task Parts_are_those_of_the_whole()
    {
        var whole = (await served.AskAsync($"/api/dyads/{ServedRecord.Pair}")).GetProperty("assessment");
        var violations = await served.AskAsync($"/api/dyads/{ServedRecord.Pair}/violations");
        Assert.NotEqual(0, violations.GetProperty("violations").GetArrayLength());
        Assert.Equal(whole.GetProperty("violations").GetRawText(), violations.GetProperty("violations").GetRawText());
        Assert.Equal(["sensitivity", "changes"], (await served.AskAsync($"/api/dyads/{ServedRecord.Pair}/sensitivity")).EnumerateObject().Select(key => key.Name), StringComparer.Ordinal);
        Assert.True((await served.AskAsync($"/api/dyads/{ServedRecord.Pair}/claims")).TryGetProperty("items", out _));
    }

    private IReadOnlyList<ReportStatements> Reports() => [.. served.Store.Reports().Select(report => new ReportStatements(report, served.Store.Statements(report.Hash)))];

    private static AssessmentResult Assessed(IReadOnlyList<RecordItem> items, IReadOnlyList<ReportStatements> reports)
    {
        var builder = new SeriesBuilder(ActorRegistry.Default, new SeriesOptions { AsOf = Day });
        foreach (var item in items)
        {
            builder.Add(item);
        }

        var input = AssessmentInput.Of(builder.BuildWithNotes(new Dyad("Iraqi armed factions", "US forces")), items, reports);
        return new AssessmentResult(
            new CeasefireAssessor(ActorRegistry.Default).Assess(input), Sensitivity: null, new HistoryReader(ActorRegistry.Default).Of(input, HistoryView.Smoothed));
    }

    [Fact]
    public async Task Members_have_their_own_acts_and_none_is_counted_twice()
    {
        var told = await served.AskAsync($"/api/dyads/{ServedRecord.Pair}/members?as_of=2024-03-15");
        var members = told.GetProperty("items").EnumerateArray().ToList();
        Assert.NotEmpty(members);
        Assert.Equal(members.Count, members.Select(one => one.GetProperty("name").GetString()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(members, one =>
        {
            var bins = one.GetProperty("bins").EnumerateArray().ToList();
            Assert.Equal(one.GetProperty("by_a").GetDouble(), bins.Sum(bin => bin.GetProperty("ab").GetDouble()), 3);
            Assert.Equal(one.GetProperty("by_b").GetDouble(), bins.Sum(bin => bin.GetProperty("ba").GetDouble()), 3);
        });
        var whole = await served.AskAsync($"/api/dyads/{ServedRecord.Pair}?as_of=2024-03-15");
        Assert.True(members.Max(one => one.GetProperty("by_a").GetDouble()) <= whole.GetProperty("acts_ab").GetDouble());
    }
}
