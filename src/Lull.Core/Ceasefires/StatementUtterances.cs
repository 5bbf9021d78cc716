using Lull.Ceasefires.Terms;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires;

/// <summary>What the reports in a record say in words of two sides' stopping or going on.</summary>
internal static class StatementUtterances
{
    /// <summary>The words of reports that concern two sides and were published by a day; a report without a date is left out.</summary>
    public static IEnumerable<Utterance> Of(IEnumerable<ReportStatements> reports, SideTies ties, DateOnly day) =>
        from read in reports
        where read.Report.Date <= day
        // A report that names both sides speaks of them also where a sentence leaves one or both of them out.
        let isAboutBoth = ties.AreBothNamed(read.Statements, read.Report.Date!.Value)
        from statement in read.Statements
        let said = Of(read, statement, ties, isAboutBoth)
        where said is not null
        select said;

    private static Utterance? Of(ReportStatements read, Statement statement, SideTies ties, bool isAboutBoth)
    {
        var (report, published) = (read.Report, read.Report.Date!.Value);
        if (read.IsHeadline(statement) || !WordWeights.Knows(statement.Kind) || !Concerns(statement, published, ties, isAboutBoth))
        {
            return null;
        }

        var speaker = statement.Speakers.Count > 0 ? statement.Speakers[^1] : null;
        return new Utterance
        {
            Id = read.IdOf(statement),
            Kind = statement.Kind,
            Day = statement.Time is { End: { } end } && end < published ? end : published,
            Agent = statement.Agent?.ActorId is { } id ? ties.Registry.Find(id) : null,
            AgentName = statement.Agent is { } agent ? agent.Name ?? agent.Text : "",
            Speaker = speaker?.Text ?? report.Publisher ?? "the report",
            Publisher = report.Publisher ?? "",
            Directness = DirectnessOf(speaker, published, ties),
            // A truce that does not cover everything is a truce.
            Polarity = TermReader.IsArrangement(statement.Kind) && Exemptions.IsLimit(report.Text, statement) ? Polarity.Affirmed : statement.Polarity,
            Modality = statement.Modality,
            Declared = statement.Declared,
            IsHedged = statement.Hedges.Count > 0,
            Confidence = statement.Confidence,
            Text = statement.Text,
            Place = statement.Place?.Text,
            Purpose = statement.Purpose,
            Condition = statement.Condition,
            Exemption = TermReader.IsArrangement(statement.Kind) ? Exemptions.Of(report.Text, statement) : null,
            Until = statement.Time.End > published ? statement.Time.End : null,
            UntilText = statement.Time.Text,
            Source = $"{report.Publisher ?? report.Title ?? "report"}, {DayPhrase.Iso(published)}, {statement.Id} at {statement.Span.Start}-{statement.Span.End}",
            Third = statement.Third,
        };
    }

    private static bool Concerns(Statement statement, DateOnly day, SideTies ties, bool isAboutBoth)
    {
        var (agent, patient) = (ties.SideOf(statement.Agent, day), ties.SideOf(statement.Patient, day));
        var isStranger = (statement.Agent is not null && agent is null && !IsThird(statement.Kind))
            || (statement.Patient is not null && patient is null);
        return !isStranger && (isAboutBoth || (agent is not null && patient is not null));
    }

    // Whoever asks for a ceasefire, mediates or watches over it need not be a side of the dyad.
    private static bool IsThird(StatementKind kind) =>
        kind is StatementKind.CeasefireRequest or StatementKind.Negotiation or StatementKind.Mediation or StatementKind.Monitoring;

    private static Directness DirectnessOf(Speaker? speaker, DateOnly day, SideTies ties) =>
        speaker is null ? Directness.Publisher
        : speaker.ActorId is { } id && ties.Registry.Find(id) is { } actor
            ? ties.SideOf(actor, day) is not null ? Directness.Party : Directness.Official
        : speaker.Text.Length > 0 && char.IsUpper(speaker.Text[0]) ? Directness.Observer
        : Directness.Anonymous;
}
