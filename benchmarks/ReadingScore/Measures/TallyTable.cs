using Lull.Benchmarks.ReadingScore.Matching;

namespace Lull.Benchmarks.ReadingScore.Measures;

/// <summary>Writes the measures as text.</summary>
internal static class TallyTable
{
    /// <summary>Writes one measure a line, name first.</summary>
    public static void Write(ReadingTally tally, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(output);
        Line(output, "reports", FormattableString.Invariant($"{tally.Cases}"));
        Line(output, "statements", FormattableString.Invariant($"{tally.Read} read, {tally.Found + tally.Missed} expected"));
        Line(output, "precision", FormattableString.Invariant($"{tally.Precision:0.000}"));
        Line(output, "recall", FormattableString.Invariant($"{tally.Recall:0.000}"));
        Line(output, "F1", FormattableString.Invariant($"{tally.F1:0.000}"));
        Line(output, "strict F1", FormattableString.Invariant($"{tally.StrictF1:0.000}"));
        for (var at = 0; at < tally.Attributes.Count; at++)
        {
            var (right, scored) = tally.Attributes[at];
            Line(output, Agreement.Names[at], scored == 0 ? "-" : FormattableString.Invariant($"{(double)right / scored:0.000} of {scored}"));
        }

        Line(output, "dangerous", FormattableString.Invariant($"{tally.Dangerous}, or {tally.DangerousPer100:0.0} per 100 statements read"));
    }

    private static void Line(TextWriter output, string name, string value) => output.WriteLine(name.PadRight(12) + value);
}
