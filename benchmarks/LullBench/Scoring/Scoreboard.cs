using Lull.Benchmarks.Peers;
using Lull.Benchmarks.Simulation;

namespace Lull.Benchmarks.Scoring;

/// <summary>Everything measured of one method.</summary>
internal sealed record Scoreboard
{
    /// <summary>
    /// The false alarms per 100 dyad-years that thresholds are calibrated to: a sixth under the 1.5 that are allowed, since
    /// two thousand dyad-years have some thirty of them, give or take six.
    /// </summary>
    public const double OnlineFalseAlarms = 1.25;

    /// <summary>Scores the answers of one method.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="answers">Its answers on the seeds to be reported.</param>
    /// <param name="onlineThreshold">The threshold of the filtered probability, found on another seed.</param>
    /// <param name="seconds">How long it took on one core.</param>
    public Scoreboard(string method, IReadOnlyList<Answer> answers, double onlineThreshold, double seconds)
    {
        Method = method;
        Lulls = new LullScores(answers);
        Confusion = new ConfusionScores(answers);
        Smoothed = DailyScores.Of(answers, answer => answer.Smoothed);
        Filtered = DailyScores.Of(answers, answer => answer.Filtered);
        Online = OnlineScores.At(onlineThreshold, answers);
        DyadYearsPerSecond = answers.Sum(answer => answer.Truth.Series.Days) / 365.25 / seconds;
    }

    /// <summary>The method's name.</summary>
    public string Method { get; }

    /// <summary>Mutual lulls, after the fact.</summary>
    public LullScores Lulls { get; }

    /// <summary>What looks like lulls and is none.</summary>
    public ConfusionScores Confusion { get; }

    /// <summary>Daily probabilities given all.</summary>
    public DailyScores Smoothed { get; }

    /// <summary>Daily probabilities as known on the day.</summary>
    public DailyScores Filtered { get; }

    /// <summary>Told as it happens.</summary>
    public OnlineScores Online { get; }

    /// <summary>Speed on one core.</summary>
    public double DyadYearsPerSecond { get; }

    /// <summary>Lets a method answer for every dyad, one after the other, and takes the time.</summary>
    public static (IReadOnlyList<Answer> Answers, double Seconds) Ask(IDetectionMethod method, IReadOnlyList<SimulatedDyad> dyads)
    {
        var answers = new List<Answer>(dyads.Count);

        // Processor time, not the clock on the wall: other work on the machine must not look like slowness.
        var before = Environment.CpuUsage.TotalTime;
        foreach (var dyad in dyads)
        {
            answers.Add(Answer.Of(dyad, method.Detect(dyad.Series)));
        }

        return (answers, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }
}
