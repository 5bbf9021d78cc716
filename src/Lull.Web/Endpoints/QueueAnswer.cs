namespace Lull.Web.Endpoints;

/// <summary>The queue, a page of it.</summary>
/// <param name="Items">What is on it.</param>
/// <param name="Page">Its number, from 1.</param>
/// <param name="Size">How many a page has.</param>
/// <param name="Total">How many there are in all so far.</param>
/// <param name="Pending">How many pairs are still being looked through.</param>
/// <param name="Reviewer">In whose name decisions are made; null where nobody said.</param>
internal sealed record QueueAnswer(IReadOnlyList<QueuedAnswer> Items, int Page, int Size, long Total, int Pending, string? Reviewer);
