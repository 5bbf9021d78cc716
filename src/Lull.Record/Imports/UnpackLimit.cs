using System.Globalization;

namespace Lull.Record.Imports;

/// <summary>How much an archive from a stranger may unpack to.</summary>
/// <param name="Bytes">Bytes of everything unpacked, archives within archives counted at every depth.</param>
/// <param name="Files">Files in any one archive.</param>
public sealed record UnpackLimit(long Bytes, int Files)
{
    private const long Always = 64L << 20;
    private const long Most = 8L << 30;
    private const int MostFiles = 200;

    // Tables of events pack to a tenth, seldom to a thirtieth.
    private const int Ratio = 100;

    /// <summary>What a file of so many bytes may unpack to.</summary>
    public static UnpackLimit Of(long packed) => new(Math.Min(Most, Always + (Ratio * packed)), MostFiles);

    /// <summary>Says that it was too much.</summary>
    internal LullException Exceeded(string name) => new(
        Trouble.InputUnreadable,
        string.Create(CultureInfo.InvariantCulture, $"{name}: the archive unpacks to more than {Bytes >> 20} MiB, which is more than such a file honestly holds; unpack it first"));
}
