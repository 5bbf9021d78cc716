namespace Lull.Record.Storage;

/// <summary>
/// When two items are versions of one: the same dataset, the same id, and the same one who gave the id. Datasets such
/// as UCDP give each event a number of its own. Files in Lull CSV come from anybody, and many number their rows 1, 2, 3;
/// there an id is its publisher's, or where no publisher is named, the file's.
/// </summary>
internal static class ItemIdentity
{
    /// <summary>
    /// A window, in SQL over <c>items</c>, of all versions of an item, oldest first. It rests on columns that the
    /// item's hash covers, so that nobody can join or part versions without its being seen.
    /// </summary>
    public const string Versions =
        """
        PARTITION BY dataset, id,
            CASE
                WHEN dataset <> 'lull' THEN ''
                WHEN split_part(publisher, ';', 1) <> '' THEN 'publisher ' || lower(trim(split_part(publisher, ';', 1)))
                ELSE 'file ' || regexp_replace(regexp_replace(file, '^.*[/\\]', ''), '\.gz$', '')
            END
        ORDER BY number
        """;
}
