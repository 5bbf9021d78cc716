using Lull.Benchmarks.ReadingScore.Gold;

namespace Lull.Benchmarks.ReadingScore.Outputs;

/// <summary>A folder of what <c>lull read --format jsonl</c> wrote, one file a case, named as the case is.</summary>
/// <param name="folder">The folder.</param>
/// <param name="problems">Where lines that are no statements are noted.</param>
internal sealed class LinesFolder(string folder, List<Problem> problems)
{
    /// <summary>What was made of a case.</summary>
    /// <param name="gold">The case; only its name matters.</param>
    /// <param name="text">The raw report.</param>
    /// <exception cref="LullException">There is no file for this case.</exception>
    public CaseOutput Read(GoldCase gold, string text)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var path = Path.Combine(folder, gold.Name + ".jsonl");
        return File.Exists(path)
            ? new CaseOutput(text, StatementLines.Read(path, File.ReadLines(path), text, problems))
            : throw new LullException(Trouble.InputUnreadable, $"{path}: there is no such file; an empty one says that nothing was found");
    }
}
