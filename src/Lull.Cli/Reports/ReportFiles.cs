using System.Runtime.CompilerServices;
using Lull.Record.Imports;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Lull.Cli.Reports;

/// <summary>Finds the reports that a command line names: files, folders, patterns and standard input.</summary>
internal sealed class ReportFiles(Terminal terminal)
{
    private const string StandardInput = "-";

    // What a folder of reports holds besides them, such as notes on their coding, is not read unless it is named.
    private static readonly string[] InFolders = ["**/*.txt", "**/*.text", "**/*.md", "**/*.txt.gz", "**/*.zip"];

    /// <summary>The files in the order in which they are read: as named, and in a folder by name.</summary>
    /// <exception cref="LullException">There is no such file, or no report in a folder.</exception>
    public IReadOnlyList<string> Find(IEnumerable<string> names) => [.. names.SelectMany(Find).Distinct(StringComparer.Ordinal)];

    /// <summary>The texts of files, one file after another.</summary>
    /// <param name="files">The files, as <see cref="Find(IEnumerable{string})"/> gives them.</param>
    /// <param name="step">Is called after each file.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="LullException">The only file cannot be read. One of several is a problem, and the others are read.</exception>
    public async IAsyncEnumerable<ReportText> ReadAsync(
        IReadOnlyList<string> files,
        Action step,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            var isInput = string.Equals(file, StandardInput, StringComparison.Ordinal);
            var (stream, problem) = isInput ? (terminal.OpenInput(), null) : Open(file, isAlone: files.Count == 1);
            if (stream is null)
            {
                yield return new ReportText(file, "", problem);
                step();
                continue;
            }

            await using var content = stream;
            await foreach (var text in ReportText.ReadAsync(content, isInput ? "standard input" : file, cancellation))
            {
                yield return text;
            }

            step();
        }
    }

    private (Stream? Stream, Problem? Problem) Open(string file, bool isAlone)
    {
        try
        {
            return (new FileStream(terminal.PathOf(file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1 << 16, FileOptions.SequentialScan | FileOptions.Asynchronous), null);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            var line = $"{file} cannot be read: {trouble.Message}";
            return isAlone
                ? throw new LullException(Trouble.InputUnreadable, line, trouble)
                : (null, new Problem(file, 0, "", $"it cannot be read: {trouble.Message}"));
        }
    }

    private IReadOnlyList<string> Find(string name)
    {
        var path = terminal.PathOf(name);
        if (string.Equals(name, StandardInput, StringComparison.Ordinal) || File.Exists(path))
        {
            return [name];
        }

        if (Directory.Exists(path))
        {
            return Matching(name, InFolders, $"there is no report in the folder {name}: it has no .txt, .md or .zip");
        }

        var wildcard = name.IndexOf('*', StringComparison.Ordinal);
        if (wildcard < 0)
        {
            throw new LullException(Trouble.InputUnreadable, $"there is no file {name}");
        }

        var folder = name.AsSpan(0, wildcard).LastIndexOfAny('/', Path.DirectorySeparatorChar);
        return Matching(folder < 0 ? "." : name[..Math.Max(folder, 1)], [name[(folder + 1)..]], $"no file fits {name}");
    }

    private List<string> Matching(string folder, IEnumerable<string> patterns, string trouble)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddIncludePatterns(patterns);
        var root = terminal.PathOf(folder);
        var found = (Directory.Exists(root) ? matcher.GetResultsInFullPath(root) : [])
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => string.Equals(folder, ".", StringComparison.Ordinal) ? path : $"{folder.TrimEnd('/')}/{path}")
            .ToList();
        return found.Count > 0 ? found : throw new LullException(Trouble.InputUnreadable, trouble);
    }
}
