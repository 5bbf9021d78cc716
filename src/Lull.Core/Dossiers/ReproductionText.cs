namespace Lull.Dossiers;

/// <summary>Says how to come to the same dossier again.</summary>
internal static class ReproductionText
{
    /// <summary>The section.</summary>
    public static DossierSection Of(Reproduction how) => new("reproduce", "How to come to the same result")
    {
        Sentences =
        [
            how.Record is { } record
                ? $"With the record {record.Name} as it was then, this command makes this page again, letter by letter. The hash is the head of the record's chain and covers every row; 'lull verify' works it out anew."
                : "With the same files, this command makes this page again, letter by letter.",
        ],
        Code =
        [
            how.Command,
            .. how.Record is { } head ? [$"record {head.Hash}"] : Array.Empty<string>(),
            $"Lull {how.Version}",
        ],
    };
}
