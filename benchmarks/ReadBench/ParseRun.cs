using System.Diagnostics;
using System.Globalization;
using Lull.Language;

namespace ReadBench;

/// <summary>The parser alone: start-up, sentences a second, memory.</summary>
internal static class ParseRun
{
    private const int SentencesAReport = 20;

    public static int Measure(ParserModel model, int sentences, int? threads)
    {
        string[] reports = [.. NewsSentences.Make(sentences, seed: 3).Chunk(SentencesAReport).Select(report => string.Join('\n', report))];
        var clock = Stopwatch.StartNew();
        using var parser = OnnxParser.Load(model, threads: threads);
        parser.Parse([reports[0]]);
        var start = clock.Elapsed;
        var used = Processor();
        clock.Restart();
        var parsed = parser.Parse(reports);
        var took = clock.Elapsed;
        used = Processor() - used;
        var words = parsed.Sum(report => report.Sum(sentence => sentence.Tokens.Count));
        var count = parsed.Sum(report => report.Count);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{model}: {count} sentences of {(double)words / count:F1} words; start-up {start.TotalMilliseconds:F0} ms, {count / took.TotalSeconds:F0} sentences/s, {1000 * used.TotalSeconds / count:F2} ms of processor a sentence; peak memory {PeakMemory()} MB"));
        return 0;
    }

    private static TimeSpan Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static long PeakMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }
}
