namespace Lull.Web.Pairs;

/// <summary>An overview as it is kept beside the record.</summary>
/// <param name="Head">The record's head that it was made of.</param>
/// <param name="Version">The version of Lull that made it.</param>
/// <param name="Rows">Every pair.</param>
/// <param name="Prints">What each status follows from, by the id of its pair.</param>
internal sealed record KeptOverview(string Head, string Version, IReadOnlyList<PairRow> Rows, IReadOnlyDictionary<string, string> Prints);
