using Lull.Ceasefires.Fragility;
using Lull.Cli.Output;
using Lull.Dossiers;

namespace Lull.Cli.Commands;

/// <summary>Fits how soon lulls end, writes the weights into a file, and tells how good the fit is.</summary>
internal static class FragilityWriter
{
    private static readonly IReadOnlyList<Column<(HazardValidation Validation, CalibrationBin Bin)>> Keys =
    [
        new("days", row => row.Validation.Days),
        new("from", row => row.Bin.From),
        new("to", row => row.Bin.To),
        new("count", row => row.Bin.Count),
        new("ended", row => row.Bin.Ended),
        new("brier", row => row.Validation.Fitted.Brier),
        new("brier_of_constant", row => row.Validation.Constant.Brier),
        new("log_score", row => row.Validation.Fitted.LogScore),
        new("log_score_of_constant", row => row.Validation.Constant.LogScore),
    ];

    /// <summary>Fits and writes; a record with too few lulls leaves no file behind.</summary>
    /// <exception cref="LullException">The file cannot be written.</exception>
    public static void Write(Terminal terminal, OutputFormat format, IReadOnlyList<LullLife> lives, string file)
    {
        var (weights, validation) = FragilityWeights.Fit(lives);
        if (weights.IsTooThin)
        {
            terminal.Note(FormattableString.Invariant($"note: the record has {weights.Ended} lulls that could be told and ended, too few to fit anything to: at least {FragilityWeights.LeastEnded} are needed. No file was written."));
            return;
        }

        OutputFile.Write(terminal, file, FragilityFile.Write(weights));
        if (format != OutputFormat.Table)
        {
            ResultWriter<(HazardValidation, CalibrationBin)>.WriteAll(terminal.Out, format, Keys, validation.SelectMany(one => one.Bins.Select(bin => (one, bin))));
            return;
        }

        TableText.Write(terminal, FragilityText.Weights(weights));
        TableText.Write(terminal, FragilityText.Validation(validation));
        TableText.Write(terminal, FragilityText.Calibration(weights));
    }
}
