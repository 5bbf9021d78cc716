namespace Lull.Ceasefires;

/// <summary>One piece of evidence for or against a ceasefire being in force.</summary>
/// <param name="Id">The id of the row or statement it rests on, which <c>--without</c> strikes; <c>prior</c>, <c>quiet</c>, <c>acts</c> and <c>undeclared</c> are no single row's.</param>
/// <param name="Weight">How much it adds to the log-odds (natural logarithm) of a ceasefire, announced or not, being in force; the lines add up to the answer.</param>
/// <param name="Sentence">What it is, in plain words.</param>
/// <param name="Source">Where it is to be found.</param>
/// <param name="Also">Ids of further rows and statements that tell the same and count no more.</param>
public sealed record LedgerLine(string Id, double Weight, string Sentence, string Source, IReadOnlyList<string> Also);
