namespace Lull.Ceasefires.Variants;

/// <summary>Something that was tried out on the answer, and what the answer then is.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="What">What it is, in a few words.</param>
/// <param name="Ids">The rows and statements that are struck; none for what is new.</param>
/// <param name="Day">The day that the answer then is of: the day asked about, or a week later.</param>
/// <param name="Answer">The likeliest state then.</param>
/// <param name="InForce">The probability then, 0 to 1, that both sides are quiet by an arrangement.</param>
/// <param name="Moves">True where the likeliest state is another than before; for new acts and words, another than a week of nothing brings.</param>
public sealed record Change(
    ChangeKind Kind,
    string What,
    IReadOnlyList<string> Ids,
    DateOnly Day,
    StateProbability Answer,
    double InForce,
    bool Moves);
