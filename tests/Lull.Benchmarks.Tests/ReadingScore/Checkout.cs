namespace Lull.Benchmarks.Tests.ReadingScore;

/// <summary>The working tree that the tests were built in.</summary>
internal static class Checkout
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = Find();

    /// <summary>A folder of gold cases.</summary>
    public static string Cases(string name) => Path.Combine(Root, "tests", "Cases", name);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Lull.slnx")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
