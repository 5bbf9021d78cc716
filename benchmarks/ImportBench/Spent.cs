using System.Diagnostics;

namespace ImportBench;

/// <summary>
/// What a piece of work cost. Processor time, unlike time, hardly depends on what else the machine does.
/// </summary>
internal readonly record struct Spent(double Seconds, double ProcessorSeconds)
{
    public static Spent Now() =>
        new(
            Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency,
            Environment.CpuUsage.TotalTime.TotalSeconds);

    public static Spent Since(Spent start)
    {
        var now = Now();
        return new Spent(now.Seconds - start.Seconds, now.ProcessorSeconds - start.ProcessorSeconds);
    }
}
