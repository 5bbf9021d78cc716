using Lull.Actors;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Reviews.Fields;

namespace Lull.Reviews;

/// <summary>Whom reviewers say that names mean: in all rows and statements that have the name, or in those of some days.</summary>
internal sealed class NameMeanings
{
    private readonly ILookup<string, Meaning> _meanings;

    /// <summary>Takes what counts of all decisions on names; acceptances change nothing.</summary>
    public NameMeanings(IEnumerable<Decision> ruling, ActorRegistry registry)
    {
        _meanings = ruling.Where(one => one.Subject.Kind == SubjectKind.Name && (one.Verdict == ReviewVerdict.Reject || (one.Verdict == ReviewVerdict.Correct && one[DecisionRules.Actor] is not null)))
            .Select(one => new Meaning(one.Subject.Parts, one.Verdict == ReviewVerdict.Reject ? null : NamedActor.Of(one[DecisionRules.Actor]!, registry)))
            // What is said of some days goes before what is said of all.
            .OrderBy(one => one.From is null && one.To is null)
            .ToLookup(one => one.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names that are decided upon.</summary>
    public IEnumerable<string> Names => _meanings.Select(name => name.Key);

    /// <summary>A row with its names put right; null where a name of it is no side at all.</summary>
    public RecordItem? Of(RecordItem item)
    {
        if (_meanings.Count == 0)
        {
            return item;
        }

        var (source, target) = (On(item.Source, item.When.Start), On(item.Target, item.When.Start));
        if (source is null && target is null)
        {
            return item;
        }

        return source is { Means: null } || target is { Means: null }
            ? null
            : item with { Source = source?.Means?.Name ?? item.Source, Target = target?.Means?.Name ?? item.Target };
    }

    /// <summary>A report's statement with its names put right; a name that is no side at all is left out.</summary>
    public Statement Of(ReportStatements read, Statement statement)
    {
        if (_meanings.Count == 0)
        {
            return statement;
        }

        var day = read.Report.Date;
        var (agent, patient) = (PartyOf(statement.Agent, day), PartyOf(statement.Patient, day));
        var isSaid = statement.Speakers.Any(speaker => On(speaker.Text, day) is not null);
        return ReferenceEquals(agent, statement.Agent) && ReferenceEquals(patient, statement.Patient) && !isSaid
            ? statement
            : statement with { Agent = agent, Patient = patient, Speakers = [.. statement.Speakers.Select(speaker => SpeakerOf(speaker, day))] };
    }

    private Party? PartyOf(Party? party, DateOnly? day)
    {
        if (party is null || (On(party.Text, day) ?? (party is { ActorId: null, Name: { } name } ? On(name, day) : null)) is not { } meaning)
        {
            return party;
        }

        return meaning.Means is { } means ? party with { ActorId = means.Actor?.Id, Name = means.Actor?.Name ?? means.Name } : null;
    }

    private Speaker SpeakerOf(Speaker speaker, DateOnly? day) =>
        On(speaker.Text, day) is { } meaning ? speaker with { ActorId = meaning.Means?.Actor?.Id } : speaker;

    private Meaning? On(string name, DateOnly? day) => _meanings[name.Trim()].FirstOrDefault(one => one.Holds(day));

    private sealed class Meaning(IReadOnlyList<string> parts, NamedActor? means)
    {
        public string Name { get; } = parts[0].Trim();

        public DateOnly? From { get; } = parts.Count > 1 ? IsoDay.Of(parts[1]) : null;

        public DateOnly? To { get; } = parts.Count > 2 ? IsoDay.Of(parts[2]) : null;

        /// <summary>Whom it means; null where it is no side.</summary>
        public NamedActor? Means { get; } = means;

        public bool Holds(DateOnly? day) => (From is null && To is null) || (day is { } known && !(known < From) && !(known > To));
    }
}
