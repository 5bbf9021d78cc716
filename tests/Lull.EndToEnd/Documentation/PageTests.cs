using System.Text.RegularExpressions;
using Lull.Cli.Demo;
using Xunit;

namespace Lull.EndToEnd.Documentation;

/// <summary>Every command on the pages for users runs as it stands there, and answers what they show.</summary>
public sealed partial class PageTests
{
    public static TheoryData<string> PagesWithCommands => ["tutorial.md", "for-journalists.md", "for-monitors.md", "for-researchers.md"];

    [Theory]
    [MemberData(nameof(PagesWithCommands))]
    public async Task Commands_of_the_page_answer_what_it_shows(string page)
    {
        using var place = await PlaceAsync();
        foreach (var block in PageBlock.Of(await PageAsync(page)))
        {
            if (block is { Language: "text", Name.Length: > 0 })
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(place.Folder, block.Name))!);
                place.File(block.Name, string.Join('\n', block.Lines) + "\n");
            }

            foreach (var command in block.Language is "console" ? ShownCommand.Of(block) : [])
            {
                var outcome = await place.RunAsync(isTerminal: true, "", command.Args, TestContext.Current.CancellationToken);
                Assert.True(outcome.Code == 0, $"{page}: lull {string.Join(' ', command.Args)} ended with {outcome.Code}: {outcome.Error}");
                var missing = command.Missing(outcome.Output.Split('\n'));
                Assert.True(missing is null, $"{page}: lull {string.Join(' ', command.Args)} does not show, where the page does: {missing}\n{outcome.Output}");
            }
        }
    }

    [Fact]
    public async Task Snippets_in_Python_and_R_read_the_exports()
    {
        using var place = await PlaceAsync();
        foreach (var block in PageBlock.Of(await PageAsync("for-researchers.md")))
        {
            foreach (var command in block.Language is "console" ? ShownCommand.Of(block) : [])
            {
                await place.RunAsync(isTerminal: false, "", command.Args, TestContext.Current.CancellationToken);
            }

            var interpreter = block.Language switch { "python" => "python3", "r" => "Rscript", _ => null };
            if (interpreter is null)
            {
                continue;
            }

            if (InstalledProgram.Find(interpreter) is not { } found)
            {
                Assert.Skip($"{interpreter} is not on this machine");
                return;
            }

            var script = place.File($"snippet.{block.Language}", string.Join('\n', block.Lines) + "\n");
            var outcome = await InstalledProgram.RunAsync(found, place.Folder, TestContext.Current.CancellationToken, script);
            Assert.True(outcome.Code == 0, outcome.Error);
            Assert.Matches("[0-9]", outcome.Output);
        }
    }

    [Fact]
    public async Task Links_between_the_pages_lead_somewhere()
    {
        var docs = Path.Combine(Checkout.Root, "docs");
        foreach (var file in Directory.EnumerateFiles(docs, "*.md", SearchOption.AllDirectories).Append(Path.Combine(Checkout.Root, "README.md")))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            foreach (var target in Link().Matches(text).Select(link => link.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)))
            {
                var path = Path.GetFullPath(target.Split('#')[0], Path.GetDirectoryName(file)!);
                Assert.True(File.Exists(path) || Directory.Exists(path), $"{Path.GetRelativePath(Checkout.Root, file)} links to {target}, which is not there");
            }
        }
    }

    // A folder as the pages assume it: with the built-in case where a clone has it.
    private static async Task<Workplace> PlaceAsync()
    {
        var place = new Workplace { Color = false };
        Directory.CreateDirectory(Path.Combine(place.Folder, "data", "cases", "iraq-2023-2024"));
        foreach (var file in DemoCase.Files.Append(DemoCase.Report))
        {
            using var reader = new StreamReader(DemoCase.Open(file));
            place.File(Path.Combine("data", "cases", "iraq-2023-2024", file), await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        }

        return place;
    }

    private static Task<string> PageAsync(string name) =>
        File.ReadAllTextAsync(Path.Combine(Checkout.Root, "docs", name), TestContext.Current.CancellationToken);

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
