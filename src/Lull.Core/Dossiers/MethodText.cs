namespace Lull.Dossiers;

/// <summary>How an answer comes about and where it ends, for readers who are no statisticians.</summary>
internal static class MethodText
{
    /// <summary>The section.</summary>
    public static DossierSection Section { get; } = new("method", "Method and limits")
    {
        Points =
        [
            "Acts and words are kept apart. From the acts alone a model of how often each side acts says how likely both are quiet, and since when; a date is the middle of what is likely, its 90 % interval says how far it may be off.",
            "Then words are weighed: what the sides announce, what others say of them, who denies it. Each piece has a weight in the ledger, and the weights add up to the probability. They were set by judgement and are printed so that they can be disputed.",
            "Nothing after the day asked about counts. What came later may have made the answer look foolish; it did not make it wrong on the day.",
            "Silence is not peace. Where other reports of the theatre show that the press was at work, silence tells more; where that could not be checked, it is said so under 'What to keep in mind'.",
            "An act that several publishers tell is one act. Where they differ, the sections on claims and on what the answer depends on say so. Counts of different publishers are never added.",
            "A side is an organisation. Acts of its members count as its own while they belong to it; who belongs where is in the registry, and may be disputed.",
            "The record holds what somebody published. Acts that nobody told of are in no figure here, and an arrangement that left no trace in words or acts cannot be found.",
            "The map shows places no more exactly than their first-level region. Lull knows organisations, not persons, and predicts no targets.",
        ],
    };
}
