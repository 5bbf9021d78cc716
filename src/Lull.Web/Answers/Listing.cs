namespace Lull.Web.Answers;

/// <summary>A page of a list.</summary>
/// <param name="Items">What is on it.</param>
/// <param name="Page">Its number, from 1.</param>
/// <param name="Size">How many a page has.</param>
/// <param name="Total">How many there are in all.</param>
internal sealed record Listing<T>(IReadOnlyList<T> Items, int Page, int Size, long Total);
