using DuckDB.NET.Data;
using Lull.Actors;
using Lull.Record.Storage;
using Lull.Reviews;
using Xunit;

namespace Lull.Record.Tests.Storage;

public sealed class DecisionTests : IDisposable
{
    private static readonly ReviewSubject Row = ReviewSubject.OfRow(SampleRows.Attack("1"));

    private readonly TemporaryRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public async Task Decisions_come_back_in_order_when_the_record_is_opened_again()
    {
        var correct = Decision(ReviewVerdict.Correct) with { Changes = [new FieldChange("deaths", "0", null), new FieldChange("source", null, "Kata'ib «Hezbollah»\n\u0000")], Note = "As the 2nd report says; \"so\"." };
        var merge = Decision(ReviewVerdict.Merge) with { Subject = ReviewSubject.OfMatch(SampleRows.Attack("1"), SampleRows.Attack("2")), Reviewer = "بوريس" };
        using (var store = _record.Open())
        {
            Assert.Equal(1, (await DecideAsync(store, correct)).Number);
            Assert.Equal(2, (await DecideAsync(store, merge)).Number);
        }

        using var again = _record.Open();
        Assert.Equal([Text(correct with { Number = 1, RecordedAt = _record.Clock.Now }), Text(merge with { Number = 2, RecordedAt = _record.Clock.Now })], again.Decisions().Select(Text), StringComparer.Ordinal);
        Assert.Equal(["decision of ana", "decision of بوريس"], again.Batches().Select(batch => batch.File), StringComparer.Ordinal);
        Assert.Empty(again.Verify());
    }

    [Fact]
    public async Task Decision_is_known_from_the_day_on_which_it_was_recorded()
    {
        using var store = _record.Open();
        await store.ImportAsync(SampleRows.Of(SampleRows.Attack("1")), "a.csv", _ => { }, TestContext.Current.CancellationToken);
        _record.Clock.Now = _record.Clock.Now.AddDays(10);
        await DecideAsync(store, Decision(ReviewVerdict.Reject));

        Assert.Empty(store.Decisions(new DateOnly(2024, 3, 10)));
        Assert.Single(store.Decisions(new DateOnly(2024, 3, 11)));
        Assert.Single(new ReviewedRecord(store, ActorRegistry.Default, new DateOnly(2024, 3, 10)).Items());
        Assert.Empty(new ReviewedRecord(store, ActorRegistry.Default).Items());
        Assert.Single(new ReviewedRecord(store, ActorRegistry.Default, isUnreviewed: true).Items());
        Assert.Single(new ReviewedRecord(store, ActorRegistry.Default).ItemsAsRead());
    }

    [Fact]
    public async Task Decision_is_taken_back_by_a_row_of_its_own_and_by_its_reviewer_alone()
    {
        using var store = _record.Open();
        await store.ImportAsync(SampleRows.Of(SampleRows.Attack("1")), "a.csv", _ => { }, TestContext.Current.CancellationToken);
        var rejected = await DecideAsync(store, Decision(ReviewVerdict.Reject));
        var undoing = Decision(ReviewVerdict.Undo) with { Undoes = rejected.Number };

        await Assert.ThrowsAsync<ArgumentException>(() => DecideAsync(store, undoing with { Reviewer = "boris" }));
        await Assert.ThrowsAsync<ArgumentException>(() => DecideAsync(store, undoing with { Undoes = 7 }));
        await Assert.ThrowsAsync<ArgumentException>(() => DecideAsync(store, Decision(ReviewVerdict.Undo)));
        await DecideAsync(store, undoing);

        Assert.Equal(2, store.Decisions().Count);
        Assert.Single(new ReviewedRecord(store, ActorRegistry.Default).Items());
        Assert.Equal(3, store.Batches().Count);
        Assert.Empty(store.Verify());
    }

    [Theory]
    [InlineData("UPDATE decisions SET verdict = 'accept'", "decision 1: its hash does not fit its content: it was altered")]
    [InlineData("UPDATE decisions SET reviewer = 'boris'", "decision 1: its hash does not fit its content: it was altered")]
    [InlineData("UPDATE decisions SET note = 'no'", "decision 1: its hash does not fit its content: it was altered")]
    [InlineData("UPDATE decisions SET undoes = 1", "decision 1: its hash does not fit its content: it was altered")]
    [InlineData("DELETE FROM decisions", "batch 1: its hash does not fit its rows: it or its rows were altered")]
    [InlineData("INSERT INTO decisions SELECT * REPLACE (9 AS batch, 9 AS number) FROM decisions", "decision 9: belongs to no batch")]
    public async Task Verification_names_the_decision_that_was_altered(string alteration, string finding)
    {
        using (var store = _record.Open())
        {
            await DecideAsync(store, Decision(ReviewVerdict.Reject));
        }

        using (var connection = new DuckDBConnection($"Data Source={_record.Path}"))
        {
            connection.Open();
            connection.Execute(alteration);
        }

        using var again = _record.Open();
        Assert.Contains($"{_record.Path}: {finding}", string.Join('\n', again.Verify()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_says_that_it_is_damaged_when_a_decision_is_none_that_Lull_writes()
    {
        using (var store = _record.Open())
        {
            await DecideAsync(store, Decision(ReviewVerdict.Reject));
        }

        foreach (var alteration in new[] { "verdict = 'maybe'", "verdict = 'reject', subject = '[]'", "subject = 'x'" })
        {
            using (var connection = new DuckDBConnection($"Data Source={_record.Path}"))
            {
                connection.Open();
                connection.Execute($"UPDATE decisions SET {alteration}");
            }

            using var again = _record.Open();
            Assert.Equal(Trouble.RecordUnusable, Assert.Throws<LullException>(() => again.Decisions()).Trouble);
        }
    }

    private static Decision Decision(ReviewVerdict verdict) => new() { Subject = Row, Verdict = verdict, Reviewer = "ana" };

    private static Task<Decision> DecideAsync(RecordStore store, Decision decision) => store.DecideAsync(decision, TestContext.Current.CancellationToken);

    private static string Text(Decision decision) => $"{decision with { Changes = [] }} {string.Join(", ", decision.Changes)}";
}
