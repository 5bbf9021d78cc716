using System.Collections;
using Xunit;

namespace Lull.EndToEnd;

/// <summary>Who looks at a conflict leaves no trace of it but where they asked for one.</summary>
public sealed class PrivacyTests
{
    [Fact]
    public async Task Commands_leave_nothing_in_the_home_folder()
    {
        using var home = new Workplace();
        using var place = new Workplace();
        var report = Path.Combine(Checkout.Root, "data", "cases", "iraq-2023-2024", "report.txt");
        foreach (var args in new string[][] { ["read", report, "--date", "2024-03-10", "--save"], ["demo"] })
        {
            var outcome = await LullProcess.RunAsync(place.Folder, OnlyHome(home.Folder), TestContext.Current.CancellationToken, args);
            Assert.True(outcome.Code == 0, outcome.Error);
            Assert.Empty(Directory.EnumerateFileSystemEntries(home.Folder, "*", SearchOption.AllDirectories));
        }
    }

    // Without what tells a program that it is only being tested: ONNX Runtime keeps still then of itself.
    private static Dictionary<string, string> OnlyHome(string home)
    {
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(entry => (string)entry.Key)
            .Where(name => name is not ("PATH" or "Path" or "DOTNET_ROOT" or "SystemRoot" or "TEMP" or "TMP"))
            .ToDictionary(name => name, _ => "", StringComparer.Ordinal);
        foreach (var name in new[] { "HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA" })
        {
            environment[name] = home;
        }

        return environment;
    }
}
