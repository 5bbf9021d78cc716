namespace Lull.Web.Pairs;

/// <summary>Which dyads of an overview are wanted, and in which order.</summary>
/// <param name="Order">By what.</param>
/// <param name="Descending">The most first.</param>
/// <param name="State">Only those that stand like this; null for all.</param>
/// <param name="Text">Only those whose sides' names hold these words; null for all.</param>
internal sealed record PairSelection(PairOrder Order, bool Descending, string? State, string? Text);
