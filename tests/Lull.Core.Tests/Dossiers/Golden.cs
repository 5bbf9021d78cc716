using Xunit;

namespace Lull.Core.Tests.Dossiers;

/// <summary>
/// Compares with a file beside the test. With the variable LULL_ACCEPT set to 1 the file is written anew instead, to be
/// looked at and committed.
/// </summary>
internal static class Golden
{
    public static void Check(string actual, string name, [System.Runtime.CompilerServices.CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, name);
        if (Environment.GetEnvironmentVariable("LULL_ACCEPT") is "1")
        {
            File.WriteAllText(file, actual);
        }

        var expected = File.ReadAllText(file).ReplaceLineEndings("\n");
        Assert.Equal(expected, actual);
    }
}
