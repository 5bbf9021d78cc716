using System.Globalization;
using Lull.Ceasefires.Candidates;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Record.Export;

/// <summary>
/// Writes candidate ceasefires in the variables of the ETH/PRIO Civil Conflict Ceasefire codebook (Clayton et al. 2022):
/// what is not known is -1. <c>docs/exports.md</c> tells which variables are filled, and what could not be verified.
/// </summary>
public static class CandidateCsv
{
    private const string NotKnown = "-1";

    private static readonly IReadOnlyList<ExportColumn<CeasefireCandidate>> Columns =
    [
        new("cf_id", ExportType.Text, one => one.Id),
        new("location", ExportType.Text, one => one.Location),
        new("cc", ExportType.Text, _ => NotKnown),
        new("ucdp_acd_id", ExportType.Text, _ => NotKnown),
        new("ucdp_dyad", ExportType.Text, _ => NotKnown),
        new("ucdp_actor_id", ExportType.Text, _ => NotKnown),
        new("pax_id", ExportType.Text, _ => NotKnown),
        new("side_a", ExportType.Text, one => one.Dyad.A),
        new("side_b", ExportType.Text, one => one.Dyad.B),
        new("actor_name", ExportType.Text, one => one.DeclaredBy.Count == 0 ? NotKnown : List(one.DeclaredBy)),
        new("cf_dec_yr", ExportType.Text, one => Number(one.Declared.Year)),
        new("cf_dec_month", ExportType.Text, one => Number(one.Declared.Month)),
        new("cf_dec_day", ExportType.Text, one => Number(one.Declared.Day)),
        new("cf_effect_yr", ExportType.Text, one => Number(one.Effect.Year)),
        new("cf_effect_month", ExportType.Text, one => Number(one.Effect.Month)),
        new("cf_effect_day", ExportType.Text, one => Number(one.Effect.Day)),
        new("side", ExportType.Text, one => one.Form is { } form and not DeclaredForm.Unannounced ? StatementNames.Of(form) : NotKnown),
        new("written", ExportType.Text, one => Flag(one.Terms.IsWritten)),
        new("partial", ExportType.Text, one => Flag(one.Terms.IsPartial)),
        new("truce", ExportType.Text, _ => NotKnown),
        new("fixed", ExportType.Text, one => Flag(one.Terms.IsFixed)),
        new("fixed_time", ExportType.Text, one => one.Terms.FixedTime.Length > 0 ? one.Terms.FixedTime : NotKnown),
        new("timing", ExportType.Text, _ => NotKnown),
        new("p_humanitarian", ExportType.Text, one => Flag(one.Terms.IsHumanitarian)),
        new("p_peaceprocess", ExportType.Text, one => Flag(one.Terms.IsForTalks)),
        new("p_holiday", ExportType.Text, one => Flag(one.Terms.IsForHoliday)),
        new("p_election", ExportType.Text, one => Flag(one.Terms.IsForElection)),
        new("p_other", ExportType.Text, one => one.Terms.OtherPurpose.Length > 0 ? "1" : NotKnown),
        new("p_other_comment", ExportType.Text, one => one.Terms.OtherPurpose.Length > 0 ? one.Terms.OtherPurpose : NotKnown),
        new("p_unclear", ExportType.Text, _ => NotKnown),
        new("mediator_nego", ExportType.Text, one => one.Mediators.Count > 0 ? "1" : NotKnown),
        new("mediator_send", ExportType.Text, _ => NotKnown),
        new("implement", ExportType.Text, _ => NotKnown),
        new("enforcement", ExportType.Text, _ => NotKnown),
        new("ddr", ExportType.Text, _ => NotKnown),
        new("ceasefire_class", ExportType.Text, _ => NotKnown),
        new("nsa_frac", ExportType.Text, _ => NotKnown),
        new("end_yr", ExportType.Text, one => Number(one.End.Year)),
        new("end_month", ExportType.Text, one => Number(one.End.Month)),
        new("end_day", ExportType.Text, one => Number(one.End.Day)),
        new("ended", ExportType.Text, one => one.HasEnded switch { true => "declared-over", false => "goes-on", null => NotKnown }),
        new("evidence_onset", ExportType.Text, one => List(one.OnsetEvidence)),
        new("evidence_end", ExportType.Text, one => List(one.EndEvidence)),
        new("comment", ExportType.Text, one => one.Comment),
        new("mediators", ExportType.Text, one => List(one.Mediators)),
        new("tacit", ExportType.Text, one => one.Form is DeclaredForm.Unannounced ? "1" : "0"),
        new("lull_onset", ExportType.Text, one => Day(one.Lull?.Onset)),
        new("lull_onset_lo", ExportType.Text, one => Day(one.Lull?.OnsetLow)),
        new("lull_onset_hi", ExportType.Text, one => Day(one.Lull?.OnsetHigh)),
        new("lull_end", ExportType.Text, one => Day(one.Lull?.End?.AddDays(-1))),
        new("lull_probability", ExportType.Text, one => one.Lull is { } lull ? lull.Probability.ToString("0.####", CultureInfo.InvariantCulture) : ""),
        new("reviewed", ExportType.Text, one => one.ReviewedBy.Count > 0 ? "1" : "0"),
    ];

    /// <summary>The names of the columns, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Columns.Select(column => column.Name)];

    /// <summary>Writes the header and one row a candidate.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="candidates">The candidates.</param>
    public static void Write(TextWriter output, IEnumerable<CeasefireCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(candidates);
        TableCsv.Write(output, Columns, candidates);
    }

    private static string List(IReadOnlyList<string> names) => string.Join("; ", names);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Flag(bool? told) => told switch { true => "1", false => "0", null => NotKnown };

    private static string Day(DateOnly? day) => day is { } known ? DayPhrase.Iso(known) : "";
}
