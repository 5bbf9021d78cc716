namespace Lull.Benchmarks.ReadingScore.Gold;

/// <summary>A folder of gold cases: of each a <c>.json</c> and, beside it, the raw report as <c>.txt</c>.</summary>
internal static class GoldFolder
{
    /// <summary>Reads every case of a folder, in the order of their names.</summary>
    /// <param name="folder">The folder; folders within it are not read.</param>
    /// <param name="texts">Where to look for a text that does not lie beside its gold; null for nowhere else.</param>
    /// <exception cref="LullException">The folder is not there, or a file in it is damaged.</exception>
    public static IReadOnlyList<GoldText> Read(string folder, string? texts = null)
    {
        if (!Directory.Exists(folder))
        {
            throw new LullException(Trouble.InputUnreadable, $"{folder}: there is no such folder");
        }

        return
        [
            .. Directory.EnumerateFiles(folder, "*.json")
                .Order(StringComparer.Ordinal)
                .Select(path => new GoldText(CaseAt(path), TextBeside(path, texts))),
        ];
    }

    private static GoldCase CaseAt(string path)
    {
        var reading = GoldReader.Read(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
        return reading.Case is { } gold && reading.Problems.Count == 0
            ? gold
            : throw new LullException(Trouble.InputUnreadable, $"{path}: {reading.Problems[0]}");
    }

    private static string? TextBeside(string path, string? texts)
    {
        var beside = Path.ChangeExtension(path, ".txt");
        var elsewhere = texts is null ? beside : Path.Combine(texts, Path.GetFileName(beside));
        return File.Exists(beside) ? File.ReadAllText(beside)
            : File.Exists(elsewhere) ? File.ReadAllText(elsewhere)
            : null;
    }
}
