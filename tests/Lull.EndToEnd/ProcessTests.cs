using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Lull.EndToEnd;

public sealed class ProcessTests
{
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    [InlineData("de_DE.UTF-8")]
    public async Task Output_is_the_same_in_every_language(string language)
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events("Iraqi Front", "Ingush Army"));
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = language, ["LANG"] = language };
        foreach (var args in new string[][] { ["detect", "--events", "events.csv", "--format", "json", "--daily", "daily.csv"], ["dyads", "--events", "events.csv", "--format", "table"], ["detect", "--help"] })
        {
            var here = await LullProcess.RunAsync(place.Folder, Plain, TestContext.Current.CancellationToken, args);
            var there = await LullProcess.RunAsync(place.Folder, environment, TestContext.Current.CancellationToken, args);
            Assert.Equal(here, there);
        }
    }

    [Fact]
    public async Task Piped_output_is_json_lines_without_colour_and_notes_stay_out_of_it()
    {
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events() + "bad\n");
        var outcome = await LullProcess.RunAsync(place.Folder, Plain, TestContext.Current.CancellationToken, "detect", "--events", "events.csv");
        Assert.Equal(1, outcome.Code);
        Assert.All(outcome.Lines, line => JsonDocument.Parse(line).Dispose());
        Assert.DoesNotContain('\u001b', outcome.Output + outcome.Error);
        Assert.NotEmpty(outcome.Error);
    }

    [Fact]
    public async Task Trouble_is_one_line_and_its_exit_code()
    {
        using var place = new Workplace();
        var outcome = await LullProcess.RunAsync(place.Folder, Plain, TestContext.Current.CancellationToken, "detect", "--events", "missing.csv");
        Assert.Equal((3, "", "lull: there is no file missing.csv\n"), (outcome.Code, outcome.Output, outcome.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Full_output_device_is_one_line_and_not_a_crash()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "this system has no /dev/full");
        using var place = new Workplace();
        place.File("events.csv", SampleFiles.Events());
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"dotnet '{Path.Combine(AppContext.BaseDirectory, "lull.dll")}' detect --events events.csv > /dev/full"])
        {
            WorkingDirectory = place.Folder,
            UseShellExecute = false,
            RedirectStandardError = true,
        })!;
        var error = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, shell.ExitCode);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Interrupt_ends_an_import_with_code_130_and_leaves_the_record_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        Assert.SkipWhen(IsDeafToInterrupt(), "whoever started the tests has them ignore SIGINT, as nohup does, and so would the command");
        using var place = new Workplace();
        await place.RunAsync("import", place.File("first.csv", SampleFiles.Events()));
        var before = await place.RunAsync("dyads");
        using var process = await StartLongImportAsync(place);
        await Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("interrupted", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(before, await place.RunAsync("dyads"));
    }

    [Fact]
    public async Task Interrupt_ends_a_command_that_does_not_hear_of_it_within_seconds()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        Assert.SkipWhen(IsDeafToInterrupt(), "whoever started the tests has them ignore SIGINT, as nohup does, and so would the command");
        using var place = new Workplace();
        using var process = LullProcess.Start(place.Folder, Plain, "detect", "--events", "-");
        await process.StandardInput.WriteAsync(SampleFiles.Header + "bad\n" + new string('\n', 1 << 16));
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("standard input:2:", await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExitAsync(TestContext.Current.CancellationToken);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync(patience.Token);
        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public async Task Killed_import_leaves_the_record_as_it_was()
    {
        using var place = new Workplace();
        await place.RunAsync("import", place.File("first.csv", SampleFiles.Events()));
        var before = await place.RunAsync("dyads");
        using var process = await StartLongImportAsync(place);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(before, await place.RunAsync("dyads"));
    }

    [Fact]
    public async Task Record_that_another_process_holds_is_told_with_code_four()
    {
        using var place = new Workplace();
        await place.RunAsync("import", place.File("first.csv", SampleFiles.Events()));
        using var process = await StartLongImportAsync(place);
        var outcome = await place.RunAsync("dyads");
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((4, ""), (outcome.Code, outcome.Output));
    }

    private static bool IsDeafToInterrupt()
    {
        const string status = "/proc/self/status";
        var ignored = File.Exists(status)
            ? File.ReadLines(status).FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
            : null;
        const long interrupt = 1 << 1;
        return ignored is not null && (long.Parse(ignored.Split('\t')[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture) & interrupt) != 0;
    }

    // The import reads from standard input, which stays open: it cannot be over before the test has done with it.
    private static async Task<Process> StartLongImportAsync(Workplace place)
    {
        var process = LullProcess.Start(place.Folder, Plain, "import", "-");
        await process.StandardInput.WriteAsync(SampleFiles.Events("Green Band", "Red Army"));
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        Assert.Equal("importing standard input", await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken));
        return process;
    }
}
