using System.Data;
using System.Globalization;
using Lull.Ceasefires.Candidates;
using Lull.Reading.Statements;
using Lull.Time;
using Sylvan.Data.Csv;

namespace Lull.Record.Export;

/// <summary>
/// Writes candidate ceasefires in the variables of the ETH/PRIO Civil Conflict Ceasefire codebook (Clayton et al. 2022):
/// what is not known is -1. <c>docs/exports.md</c> tells which variables are filled, and what could not be verified.
/// </summary>
public static class CandidateCsv
{
    private const string NotKnown = "-1";

    private static readonly IReadOnlyList<(string Name, Func<CeasefireCandidate, string> Value)> Columns =
    [
        ("cf_id", one => one.Id),
        ("location", one => one.Location),
        ("cc", _ => NotKnown),
        ("ucdp_acd_id", _ => NotKnown),
        ("ucdp_dyad", _ => NotKnown),
        ("ucdp_actor_id", _ => NotKnown),
        ("pax_id", _ => NotKnown),
        ("side_a", one => one.Dyad.A),
        ("side_b", one => one.Dyad.B),
        ("actor_name", one => one.DeclaredBy.Count == 0 ? NotKnown : List(one.DeclaredBy)),
        ("cf_dec_yr", one => Number(one.Declared.Year)),
        ("cf_dec_month", one => Number(one.Declared.Month)),
        ("cf_dec_day", one => Number(one.Declared.Day)),
        ("cf_effect_yr", one => Number(one.Effect.Year)),
        ("cf_effect_month", one => Number(one.Effect.Month)),
        ("cf_effect_day", one => Number(one.Effect.Day)),
        ("side", one => one.Form is { } form and not DeclaredForm.Unannounced ? StatementNames.Of(form) : NotKnown),
        ("written", one => Flag(one.Terms.IsWritten)),
        ("partial", one => Flag(one.Terms.IsPartial)),
        ("truce", _ => NotKnown),
        ("fixed", one => Flag(one.Terms.IsFixed)),
        ("fixed_time", one => one.Terms.FixedTime.Length > 0 ? one.Terms.FixedTime : NotKnown),
        ("timing", _ => NotKnown),
        ("p_humanitarian", one => Flag(one.Terms.IsHumanitarian)),
        ("p_peaceprocess", one => Flag(one.Terms.IsForTalks)),
        ("p_holiday", one => Flag(one.Terms.IsForHoliday)),
        ("p_election", one => Flag(one.Terms.IsForElection)),
        ("p_other", one => one.Terms.OtherPurpose.Length > 0 ? "1" : NotKnown),
        ("p_other_comment", one => one.Terms.OtherPurpose.Length > 0 ? one.Terms.OtherPurpose : NotKnown),
        ("p_unclear", _ => NotKnown),
        ("mediator_nego", one => one.Mediators.Count > 0 ? "1" : NotKnown),
        ("mediator_send", _ => NotKnown),
        ("implement", _ => NotKnown),
        ("enforcement", _ => NotKnown),
        ("ddr", _ => NotKnown),
        ("ceasefire_class", _ => NotKnown),
        ("nsa_frac", _ => NotKnown),
        ("end_yr", one => Number(one.End.Year)),
        ("end_month", one => Number(one.End.Month)),
        ("end_day", one => Number(one.End.Day)),
        ("ended", one => one.HasEnded switch { true => "declared-over", false => "goes-on", null => NotKnown }),
        ("evidence_onset", one => List(one.OnsetEvidence)),
        ("evidence_end", one => List(one.EndEvidence)),
        ("comment", one => one.Comment),
        ("mediators", one => List(one.Mediators)),
        ("tacit", one => one.Form is DeclaredForm.Unannounced ? "1" : "0"),
        ("lull_onset", one => Day(one.Lull?.Onset)),
        ("lull_onset_lo", one => Day(one.Lull?.OnsetLow)),
        ("lull_onset_hi", one => Day(one.Lull?.OnsetHigh)),
        ("lull_end", one => Day(one.Lull?.End?.AddDays(-1))),
        ("lull_probability", one => one.Lull is { } lull ? lull.Probability.ToString("0.####", CultureInfo.InvariantCulture) : ""),
        ("reviewed", _ => "0"),
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
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var (name, _) in Columns)
        {
            table.Columns.Add(name, typeof(string));
        }

        foreach (var candidate in candidates)
        {
            table.Rows.Add([.. Columns.Select(column => (object)OneLine(column.Value(candidate)))]);
        }

        // The writer closes what it writes to, which belongs to the caller.
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var rows = table.CreateDataReader())
        using (var writer = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\n", MaxBufferSize = 1 << 20 }))
        {
            writer.Write(rows);
        }

        output.Write(text.ToString());
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string List(IReadOnlyList<string> names) => string.Join("; ", names);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Flag(bool? told) => told switch { true => "1", false => "0", null => NotKnown };

    private static string Day(DateOnly? day) => day is { } known ? DayPhrase.Iso(known) : "";
}
