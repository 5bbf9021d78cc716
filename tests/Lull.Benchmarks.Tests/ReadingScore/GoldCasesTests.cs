using Lull.Benchmarks.ReadingScore.Gold;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

/// <summary>The gold cases themselves: a case that doesn't fit its text would be scored wrong without a word.</summary>
public sealed class GoldCasesTests
{
    public static TheoryData<string> Open =>
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("kept/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    private static string Folder => Checkout.Cases("");

    [Theory]
    [MemberData(nameof(Open))]
    public void Case_is_well_formed_and_fits_its_text(string name)
    {
        var path = Path.Combine(Folder, name);
        var reading = GoldReader.Read(name, File.ReadAllText(path));
        Assert.Empty(reading.Problems);
        var text = TextOf(path);
        Assert.SkipWhen(text is null, "the text of this case is somebody else's and not here");
        Assert.Empty(GoldCheck.Of(reading.Case!, text));
    }

    [Fact]
    public void Development_set_is_as_large_and_as_mixed_as_it_says()
    {
        var cases = GoldFolder.Read(Checkout.Cases("dev")).Select(one => one.Gold).ToArray();
        Assert.Equal(40, cases.Length);
        Assert.Equal(20, cases.Count(one => one.IsInvented));
        Assert.Equal(3, cases.Count(one => one.Statements.Count == 0));
        Assert.True(cases.Select(one => one.Register).Distinct(StringComparer.Ordinal).Count() >= 10);
    }

    // Whoever writes rules must not see these; a failure says how many are wrong, not which or where.
    [Fact]
    public void Kept_cases_are_well_formed_and_fit_their_texts()
    {
        var folder = Checkout.Cases("kept");
        Assert.SkipUnless(Directory.Exists(folder), "the kept cases are not here");
        var wrong = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json"))
        {
            var reading = GoldReader.Read("kept", File.ReadAllText(path));
            var fits = reading.Case is { } gold && TextOf(path) is { } text && GoldCheck.Of(gold, text).Count == 0;
            wrong += fits && reading.Problems.Count == 0 ? 0 : 1;
        }

        Assert.Equal(0, wrong);
    }

    private static string? TextOf(string path)
    {
        var beside = Path.ChangeExtension(path, ".txt");
        var shared = Path.Combine(Checkout.Root, "..", "shared", "reference", Path.GetFileName(beside));
        return File.Exists(beside) ? File.ReadAllText(beside) : File.Exists(shared) ? File.ReadAllText(shared) : null;
    }
}
