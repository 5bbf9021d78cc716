using System.Buffers;

namespace Lull.Cli.Output;

/// <summary>RFC 4180, the writing half.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");

    /// <summary>A field as it stands in a line: quoted where it has to be.</summary>
    public static string Field(string text) =>
        text.AsSpan().ContainsAny(NeedQuotes) || text.StartsWith(' ') || text.EndsWith(' ')
            ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : text;
}
