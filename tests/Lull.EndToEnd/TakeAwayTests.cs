using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Lull.EndToEnd;

/// <summary>
/// What <c>./publish</c> makes, as far as it can be held without compiling for minutes: the package is made from the build under test, installed
/// from its folder alone and used; the script itself tries the archives.
/// </summary>
public sealed partial class TakeAwayTests
{
    private const string Version = "0.0.1-trial";

    [Fact]
    public async Task Tool_installed_from_its_package_alone_reads_and_records_and_has_every_notice()
    {
        using var place = new Workplace();
        await PackAsync(place);
        using (var package = await ZipFile.OpenReadAsync(Path.Combine(place.Folder, $"Lull.Cli.{Version}.nupkg"), TestContext.Current.CancellationToken))
        {
            var names = package.Entries.Select(entry => ToolFolder().Replace(entry.FullName, "")).ToHashSet(StringComparer.Ordinal);
            Assert.Superset(Expected(), names);
        }

        await DotnetAsync(place, "tool", "install", "Lull.Cli", "--version", Version, "--source", place.Folder, "--tool-path", Path.Combine(place.Folder, "tools"));
        var lull = Path.Combine(place.Folder, "tools", OperatingSystem.IsWindows() ? "lull.exe" : "lull");
        var data = Path.Combine(Checkout.Root, "data", "cases", "iraq-2023-2024");
        Assert.Contains("\"kind\":", await RunAsync(place, lull, "read", Path.Combine(data, "report.txt"), "--date", "2024-03-10"), StringComparison.Ordinal);
        await RunAsync(place, lull, "import", Path.Combine(data, "events.csv"));
        Assert.Contains("US forces", await RunAsync(place, lull, "dyads"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notices_name_every_package_that_is_built_in()
    {
        var notices = await TextAsync("NOTICE.md");
        using var locked = JsonDocument.Parse(await TextAsync("src/Lull.Cli/packages.lock.json"));
        var packages = locked.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(target => target.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() is not "Project")
            .Select(package => package.Name)
            .Where(name => !name.Contains("Analyzer", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal);
        Assert.All(packages, name => Assert.Contains($"`{name}`", notices, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_tells_the_size_of_all_that_the_script_makes()
    {
        var page = await TextAsync("docs/take-away.md");
        var platforms = DefaultPlatforms().Match(await TextAsync("publish")).Groups["names"].Value.Split(' ');
        Assert.Equal(3, platforms.Length);
        Assert.All(platforms, platform =>
        {
            Assert.Matches($@"\| `lull-0\.1\.0-{platform}\.(tar\.gz|zip)` \|[^|\n]*\| [0-9]+ MB \| [0-9]+ MB \|", page);
            Assert.Matches($@"\| `Lull\.Cli\.{platform}\.0\.1\.0\.nupkg` \|[^|\n]*\| [0-9]+ MB \| [0-9]+ MB \|", page);
        });
    }

    private static HashSet<string> Expected()
    {
        string[] folders = ["models", "docs", "data/cases"];
        return
        [
            "LICENSE", "NOTICE.md", "README.md", "notices/Microsoft.ML.OnnxRuntime/ThirdPartyNotices.txt", "notices/DuckDB.NET.Bindings.Full/LICENSE-DuckDB.txt",
            .. folders
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*", SearchOption.AllDirectories))
                .Concat(Directory.EnumerateFiles(Path.Combine(Checkout.Root, "data"), "SOURCE-*.md"))
                .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/')),
        ];
    }

    // As built for these tests: compiling it beforehand and for other platforms is the script's.
    private static Task<string> PackAsync(Workplace place)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        return DotnetAsync(
            place, "pack", Path.Combine(Checkout.Root, "src", "Lull.Cli", "Lull.Cli.csproj"), "--no-build", "-c", configuration, "-o", place.Folder,
            "-p:TakeAway=tool", $"-p:PackageVersion={Version}", $"-p:PublishDir={Path.Combine(place.Folder, "published")}{Path.DirectorySeparatorChar}");
    }

    private static Task<string> DotnetAsync(Workplace place, params string[] args) => RunAsync(place, "dotnet", args);

    private static async Task<string> RunAsync(Workplace place, string program, params string[] args)
    {
        var outcome = await InstalledProgram.RunAsync(program, place.Folder, TestContext.Current.CancellationToken, args);
        Assert.True(outcome.Code == 0, $"{program} {string.Join(' ', args)} ended with {outcome.Code}: {outcome.Output}{outcome.Error}");
        return outcome.Output;
    }

    private static Task<string> TextAsync(string file) => File.ReadAllTextAsync(Path.Combine(Checkout.Root, file), TestContext.Current.CancellationToken);

    [GeneratedRegex("^tools/[^/]+/[^/]+/", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ToolFolder();

    [GeneratedRegex(@"^\[ \$# -gt 0 \] \|\| set -- (?<names>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DefaultPlatforms();
}
