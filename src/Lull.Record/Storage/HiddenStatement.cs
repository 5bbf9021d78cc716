using Lull.Actors;
using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Record.Storage;

/// <summary>What is shown of a statement of a confidential report: who did what to whom, and how it is told, but none of its words.</summary>
internal static class HiddenStatement
{
    private static readonly TextSpan Nowhere = new(0, 0);

    /// <summary>The statement without its words, its places and its speakers' names.</summary>
    public static Statement Of(Statement statement) => statement with
    {
        Span = Nowhere,
        Text = "",
        Agent = Of(statement.Agent),
        Patient = Of(statement.Patient),
        Third = [.. statement.Third.Select(third => third with { Party = Of(third.Party)! })],
        Time = statement.Time with { Text = null },
        Place = null,
        Speakers = [.. statement.Speakers.Select(Of)],
        // That it is hedged counts, with which words it is does not.
        Hedges = statement.Hedges.Count == 0 ? [] : ["hedged"],
        Purpose = null,
        Condition = null,
    };

    // A side that no registry knows goes by the words of the report alone.
    private static Party? Of(Party? party) => party is null ? null : party with { Text = party.Name ?? party.Text, Span = Nowhere };

    // Whether a named person speaks or nobody in particular is part of what the words are worth.
    private static Speaker Of(Speaker speaker) => new(
        speaker.ActorId is { } id && ActorRegistry.Default.Find(id) is { } actor ? actor.Name
            : speaker.Text.Length > 0 && char.IsUpper(speaker.Text[0]) ? "Somebody named" : "somebody",
        speaker.ActorId,
        Role: null,
        speaker.Mode,
        Verb: null);
}
