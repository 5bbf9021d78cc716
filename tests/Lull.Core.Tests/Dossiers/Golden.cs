using Xunit;

namespace Lull.Core.Tests.Dossiers;

/// <summary>
/// Compares with a file beside the test. With the variable LULL_ACCEPT set to 1 the file is written anew instead, to be
/// looked at and committed.
/// </summary>
internal static class Golden
{
    public static void Check(string actual, string name)
    {
        // Not by CallerFilePath: a reproducible build does not know where its sources lay.
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Lull.slnx")))
        {
            root = root.Parent ?? throw new InvalidOperationException("the tests run outside of the repository");
        }

        var file = Path.Combine(root.FullName, "tests", "Lull.Core.Tests", "Dossiers", name);
        if (Environment.GetEnvironmentVariable("LULL_ACCEPT") is "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }
}
