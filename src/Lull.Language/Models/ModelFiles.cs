using System.Security.Cryptography;
using System.Text;

namespace Lull.Language.Models;

/// <summary>The folder <c>models</c>: reads its files and knows by <c>SHA256SUMS</c> whether they are whole.</summary>
internal sealed class ModelFiles
{
    private const string Sums = "SHA256SUMS";

    private readonly string _directory;
    private readonly Dictionary<string, string> _sums;

    /// <summary>Opens the folder.</summary>
    /// <exception cref="LullException">It is not there, or not readable.</exception>
    public ModelFiles(string directory)
    {
        _directory = directory;
        _sums = Encoding.UTF8.GetString(Bytes(Sums))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split("  ", 2, StringSplitOptions.TrimEntries))
            .Where(columns => columns.Length == 2)
            .DistinctBy(columns => columns[1], StringComparer.Ordinal)
            .ToDictionary(columns => columns[1], columns => columns[0], StringComparer.Ordinal);
    }

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="LullException">The file is missing, not readable or not what it was when it was made.</exception>
    public byte[] Read(string file)
    {
        var bytes = Bytes(file);
        return _sums.TryGetValue(file, out var sum) && string.Equals(sum, Convert.ToHexStringLower(SHA256.HashData(bytes)), StringComparison.Ordinal)
            ? bytes
            : throw Unusable(file, $"is damaged: its SHA-256 is not the one in {Sums}", inner: null);
    }

    private byte[] Bytes(string file)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(_directory, file));
        }
        catch (Exception trouble) when (trouble is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Unusable(file, "is not there", trouble);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw Unusable(file, "cannot be read", trouble);
        }
    }

    private LullException Unusable(string file, string why, Exception? inner) =>
        new(Trouble.InputUnreadable, $"the parser's file {Path.Combine(_directory, file)} {why}; install lull again", inner);
}
