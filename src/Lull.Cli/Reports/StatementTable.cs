using System.Globalization;
using Lull.Dossiers;
using Lull.Reading.Statements;
using Lull.Time;
using Spectre.Console;

namespace Lull.Cli.Reports;

/// <summary>Statements as a table for people.</summary>
internal static class StatementTable
{
    /// <summary>Makes the table.</summary>
    public static DossierTable Of(IReadOnlyList<Statement> statements) =>
        new(
            statements.Count switch { 0 => "No statements", 1 => "1 statement", var count => $"{count.ToString(CultureInfo.InvariantCulture)} statements" },
            ["", "What", "Who", "When", "Says", "Sure"],
            [.. statements.Select(Row)]);

    /// <summary>The colour of a kind: violence red, quiet green, pressure yellow, talk blue, judgement purple.</summary>
    public static Color ColorOf(StatementKind kind) =>
        kind switch
        {
            StatementKind.Attack or StatementKind.Strike or StatementKind.Killing or StatementKind.Clash
                or StatementKind.Seizure or StatementKind.Casualties or StatementKind.ViolationClaim => Color.Red,
            StatementKind.Suspension or StatementKind.Ceasefire or StatementKind.CeasefireExtension
                or StatementKind.Withdrawal or StatementKind.Release or StatementKind.AidAccess
                or StatementKind.Monitoring => Color.Green,
            StatementKind.Threat or StatementKind.Mobilisation or StatementKind.Overflight or StatementKind.Posture
                or StatementKind.Resumption or StatementKind.CeasefireEnd
                or StatementKind.CeasefireRejection => Color.Yellow,
            StatementKind.Assessment or StatementKind.Expectation => Color.Purple,
            _ => Color.Blue,
        };

    /// <summary>Who does it to whom, as the report or the registry names them.</summary>
    public static string Sides(Statement statement) =>
        (Side(statement.Agent), Side(statement.Patient)) switch
        {
            ("", "") => "",
            (var agent, "") => agent,
            ("", var patient) => $"→ {patient}",
            var (agent, patient) => $"{agent} → {patient}",
        };

    private static IReadOnlyList<string> Row(Statement statement) =>
    [
        statement.Id,
        What(statement),
        string.Join('\n', statement.Third.Select(third => $"{StatementNames.Of(third.Role)}: {Side(third.Party)}").Prepend(Sides(statement)).Where(line => line.Length > 0)),
        When(statement.Time),
        string.Join(" › ", statement.Speakers.Select(speaker => speaker.Text)),
        statement.Confidence.ToString("0.00", CultureInfo.InvariantCulture),
    ];

    private static string What(Statement statement)
    {
        var told = (statement.Polarity, statement.Modality) switch
        {
            (Polarity.Negated, Modality.Actual) => "not ",
            (Polarity.Negated, var modality) => $"{StatementNames.Of(modality)}, not ",
            (_, Modality.Actual) => "",
            (_, var modality) => $"{StatementNames.Of(modality)} ",
        };
        var count = statement.Count is { } range ? $" × {range}" : "";
        var deaths = statement.Deaths is { } dead ? $", {dead} dead" : "";
        return $"{told}{StatementNames.Of(statement.Kind)}{count}{deaths}";
    }

    private static string Side(Party? party) => party is null ? "" : party.Name ?? party.Text;

    private static string When(StatementTime time)
    {
        var days = (time.Start, time.End) switch
        {
            (null, null) => time.Text ?? "",
            ({ } start, null) => $"from {DayPhrase.Iso(start)}",
            (null, { } end) => $"until {DayPhrase.Iso(end)}",
            ({ } start, { } end) => start == end ? DayPhrase.Iso(start) : $"{DayPhrase.Iso(start)} to {DayPhrase.Iso(end)}",
        };
        return time.IsRecurrent ? $"{days} again and again".TrimStart() : days;
    }
}
