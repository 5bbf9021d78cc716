namespace Lull;

/// <summary>The files of <c>data/</c> that are built into this assembly.</summary>
internal static class EmbeddedData
{
    /// <summary>Opens a file by its path within <c>data/</c>, slashes as dots, such as <c>lexicon.acts.csv</c>.</summary>
    /// <exception cref="InvalidOperationException">The file is not built in.</exception>
    public static StreamReader Open(string file)
    {
        var assembly = typeof(EmbeddedData).Assembly;
        var stream = assembly.GetManifestResourceStream("Lull.Data." + file)
            ?? throw new InvalidOperationException($"{file} is not built into {assembly.GetName().Name}");
        return new StreamReader(stream);
    }
}
