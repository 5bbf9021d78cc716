using System.Globalization;

namespace Lull.Benchmarks.Scoring;

/// <summary>Writes scoreboards as a table in Markdown, a measure a row, a method a column.</summary>
internal static class ScoreTable
{
    private static readonly (string Measure, string Format, Func<Scoreboard, double> Of)[] Measures =
    [
        ("F1, mutual lulls", "0.000", board => board.Lulls.F1),
        ("precision", "0.00", board => board.Lulls.Precision),
        ("recall (lulls with at least 3 expected acts)", "0.00", board => board.Lulls.Recall),
        ("recall, the faintest included", "0.00", board => board.Lulls.RecallOfAll),
        ("false alarms per 100 dyad-years", "0.0", board => board.Lulls.FalseAlarmsPer100),
        ("recall, one act a day or more", "0.00", board => board.Lulls.RecallHigh),
        ("recall, 0.2 to 1 a day", "0.00", board => board.Lulls.RecallMedium),
        ("recall, under 0.2 a day", "0.00", board => board.Lulls.RecallLow),
        ("onset, mean absolute error, days", "0.0", board => board.Lulls.OnsetMeanError),
        ("onset, median error, days", "0", board => board.Lulls.OnsetMedianError),
        ("90 % onset interval covers", "0.00", board => board.Lulls.IntervalCovers),
        ("its mean width, days", "0.0", board => board.Lulls.IntervalDays),
        ("outages called lulls", "0.000", board => board.Confusion.OutagesCalledLulls),
        ("outages called outages", "0.00", board => board.Confusion.OutagesCalledOutages),
        ("pauses called lulls", "0.000", board => board.Confusion.PausesCalledLulls),
        ("one-sided called mutual", "0.00", board => board.Confusion.OneSidedCalledMutual),
        ("one-sided recognised", "0.00", board => board.Confusion.OneSidedRecognised),
        ("Brier, smoothed", "0.000", board => board.Smoothed.Brier),
        ("Brier, filtered", "0.000", board => board.Filtered.Brier),
        ("calibration error, smoothed", "0.000", board => board.Smoothed.CalibrationError),
        ("calibration error, filtered", "0.000", board => board.Filtered.CalibrationError),
        ("online threshold (from the calibration seeds)", "0.000", board => board.Online.Threshold),
        ("online, false alarms per 100 dyad-years", "0.0", board => board.Online.FalseAlarmsPer100),
        ("online, found", "0.00", board => board.Online.Found),
        ("online, median delay, days", "0", board => board.Online.MedianDelay),
        ("dyad-years a second, one core", "0", board => board.DyadYearsPerSecond),
    ];

    /// <summary>Writes the table.</summary>
    public static void Write(IReadOnlyList<Scoreboard> boards, TextWriter writer)
    {
        writer.WriteLine("| measure | " + string.Join(" | ", boards.Select(board => board.Method)) + " |");
        writer.WriteLine("|---|" + string.Concat(boards.Select(_ => "---:|")));
        foreach (var (measure, format, of) in Measures)
        {
            writer.WriteLine($"| {measure} | " + string.Join(" | ", boards.Select(board => Figure(of(board), format))) + " |");
        }
    }

    private static string Figure(double value, string format) =>
        double.IsNaN(value) ? "-" : value.ToString(format, CultureInfo.InvariantCulture);
}
