using PublicApiGenerator;
using Xunit;

namespace Lull.Architecture.Tests;

/// <summary>
/// What others may rely on is a file under version control: whoever changes it sees the change in review. To accept a
/// change, run the tests once with the variable <c>LULL_ACCEPT</c> set to 1 and commit the file.
/// </summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Domain_offers_what_the_golden_file_says() => Check(Assemblies.Core, "Lull.Core.txt");

    [Fact]
    public void Record_offers_what_the_golden_file_says() => Check(Assemblies.Record, "Lull.Record.txt");

    private static void Check(System.Reflection.Assembly assembly, string name)
    {
        var api = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        var file = Path.Combine(Root(), "tests", "Lull.Architecture.Tests", "PublicApi", name);
        if (Environment.GetEnvironmentVariable("LULL_ACCEPT") is "1")
        {
            File.WriteAllText(file, api);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), api);
    }

    // Not by CallerFilePath: a reproducible build does not know where its sources lay.
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Lull.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests run outside of the repository");
        }

        return folder.FullName;
    }
}
