using System.Reflection;

namespace Lull.Dossiers;

/// <summary>The version of Lull, as pages and answers state it.</summary>
public static class ProgramVersion
{
    private const int ShortCommit = 10;

    /// <summary>The version, with the beginning of the commit it was built from where that is known, such as <c>1.0.0+6d2df32fa1</c>.</summary>
    public static string Text { get; } = Shortened(
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown");

    private static string Shortened(string version)
    {
        var plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 || version.Length <= plus + 1 + ShortCommit ? version : version[..(plus + 1 + ShortCommit)];
    }
}
