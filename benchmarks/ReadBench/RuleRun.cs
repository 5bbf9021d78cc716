using System.Diagnostics;
using System.Globalization;
using Lull.Language;
using Lull.Reading;
using Lull.Reports;

namespace ReadBench;

/// <summary>The rules alone: statements of reports whose trees are given, on one thread, once all is compiled and read in.</summary>
internal static class RuleRun
{
    private const int SentencesAReport = 20;
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(6);

    /// <summary>Measures on the reports of a folder (every <c>*.txt</c>), or on made-up ones where none is given.</summary>
    public static int Measure(ParserModel model, string? folder)
    {
        string[] texts = folder is null
            ? [.. NewsSentences.Make(1000, seed: 3).Chunk(SentencesAReport).Select(report => string.Join('\n', report))]
            : [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        Report[] reports = [.. texts.Select(text => ReportCleaner.Clean(text, new DateOnly(2024, 5, 7), publisher: null, title: null))];
        using var parser = OnnxParser.Load(model);
        var parsed = parser.Parse([.. reports.Select(report => report.Text)]);
        var statements = 0;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Warming;)
        {
            statements = Round();
        }

        var (rounds, best) = (0, TimeSpan.MaxValue);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Measuring; rounds++)
        {
            var used = Environment.CpuUsage.TotalTime;
            Round();
            used = Environment.CpuUsage.TotalTime - used;
            best = used < best ? used : best;
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / rounds;
        var count = parsed.Sum(report => report.Count);
        var words = parsed.Sum(report => report.Sum(sentence => sentence.Tokens.Count));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} sentences of {(double)words / count:F1} words, {statements} statements: {count / best.TotalSeconds:F0} sentences/s of one core in the best of {rounds} rounds, {allocated / count / 1024.0:F1} KiB allocated a sentence"));
        return 0;

        int Round() => reports.Zip(parsed).Sum(pair => ReportReader.Read(pair.First, pair.Second).Count);
    }
}
