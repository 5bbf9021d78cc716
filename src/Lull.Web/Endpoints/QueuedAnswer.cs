using Lull.Events;
using Lull.Reading.Statements;
using Lull.Reviews.Queue;
using Lull.Web.Records;

namespace Lull.Web.Endpoints;

/// <summary>Something for a reviewer to look at, as it is shown.</summary>
internal sealed record QueuedAnswer(
    string Kind, IReadOnlyList<string> Parts, PairName Dyad, double Weight, double Doubt, double Importance, int Pairs, bool Disputed, string Text, string Reason)
{
    public static QueuedAnswer Of(QueuedSubject one) => new(
        StatementNames.Of(one.Subject.Kind), one.Subject.Parts, PairName.Of(one.Dyad), one.Weight, one.Doubt, one.Importance, one.Pairs, one.IsDisputed, one.Text, one.Reason);
}

/// <summary>A pair by its id and names.</summary>
internal sealed record PairName(string Id, string A, string B)
{
    public static PairName Of(Dyad dyad) => new(PairId.Of(dyad), dyad.A, dyad.B);
}

/// <summary>The queue, a page of it.</summary>
/// <param name="Items">What is on it.</param>
/// <param name="Page">Its number, from 1.</param>
/// <param name="Size">How many a page has.</param>
/// <param name="Total">How many there are in all so far.</param>
/// <param name="Pending">How many pairs are still being looked through.</param>
/// <param name="Reviewer">In whose name decisions are made; null where nobody said.</param>
internal sealed record QueueAnswer(IReadOnlyList<QueuedAnswer> Items, int Page, int Size, long Total, int Pending, string? Reviewer);
