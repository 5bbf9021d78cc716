using Lull.Language;

namespace Lull.Benchmarks.ReadingScore;

/// <summary>What the command is asked to do.</summary>
/// <param name="Folders">The folders of gold cases.</param>
/// <param name="IsNumberOnly">True where nothing of the cases may be shown.</param>
/// <param name="Lines">The folder of statements read earlier; null where Lull is to read the cases now.</param>
/// <param name="Model">Which model parses.</param>
/// <param name="Texts">Where reports lie that do not lie beside their gold; null for nowhere.</param>
internal sealed record ScoreOptions(IReadOnlyList<string> Folders, bool IsNumberOnly, string? Lines, ParserModel Model, string? Texts)
{
    /// <summary>How the command is used.</summary>
    public const string Usage = "usage: ReadingScore [--jsonl FOLDER | --model m|s] [--number-only] [--texts FOLDER] CASES...";

    /// <summary>Reads the arguments; null where they make no sense.</summary>
    public static ScoreOptions? Read(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var folders = new List<string>();
        var isNumberOnly = false;
        string? lines = null, texts = null;
        var model = ParserModel.Medium;
        for (var i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--number-only":
                    isNumberOnly = true;
                    break;
                case "--jsonl" when i + 1 < args.Count:
                    lines = args[++i];
                    break;
                case "--model" when i + 1 < args.Count && args[i + 1] is ("m" or "s"):
                    model = args[++i] is "s" ? ParserModel.Small : ParserModel.Medium;
                    break;
                case "--texts" when i + 1 < args.Count:
                    texts = args[++i];
                    break;
                case var other when other.StartsWith("--", StringComparison.Ordinal):
                    return null;
                case var folder:
                    folders.Add(folder);
                    break;
            }
        }

        return folders.Count > 0 ? new ScoreOptions(folders, isNumberOnly, lines, model, texts) : null;
    }
}
