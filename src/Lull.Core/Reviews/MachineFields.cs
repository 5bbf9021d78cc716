using Lull.Actors;
using Lull.Ceasefires;
using Lull.Ceasefires.Candidates;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Reviews.Fields;

namespace Lull.Reviews;

/// <summary>What the machine has of a subject, field by field, and what those fields may be.</summary>
/// <param name="registry">Who is who.</param>
public sealed class MachineFields(ActorRegistry registry)
{
    private readonly StatementFields _statements = new(registry);
    private readonly RowFields _rows = new(registry);

    /// <summary>The fields of a statement.</summary>
    public IReadOnlyDictionary<string, string?> Of(Statement statement) => Values(_statements.All, statement);

    /// <summary>The fields of a row.</summary>
    public IReadOnlyDictionary<string, string?> Of(RecordItem item) => Values(_rows.All, item);

    /// <summary>The fields of a candidate ceasefire.</summary>
    public static IReadOnlyDictionary<string, string?> Of(CeasefireCandidate candidate) => Values(CandidateFields.All, candidate);

    /// <summary>The field of a name: whom the registry takes it for; nothing where it knows nobody, or several.</summary>
    public IReadOnlyDictionary<string, string?> Of(string name) =>
        new Dictionary<string, string?>(StringComparer.Ordinal) { [DecisionRules.Actor] = registry.Match(name).Actor?.Id };

    /// <summary>The field of a match: whether the two rows are taken for one act.</summary>
    /// <param name="one">A row.</param>
    /// <param name="other">Another.</param>
    /// <param name="dyad">The pair that they are of.</param>
    public IReadOnlyDictionary<string, string?> Of(RecordItem one, RecordItem other, Dyad dyad)
    {
        var acts = RepeatedActs.Of([new EvidenceRow(one, WithinLull: false), new EvidenceRow(other, WithinLull: false)], new SideTies(dyad, registry));
        return new Dictionary<string, string?>(StringComparer.Ordinal) { [DecisionRules.Same] = acts.Count == 1 ? "yes" : "no" };
    }

    /// <summary>What each field of a kind of subject may be, in words.</summary>
    public IReadOnlyDictionary<string, string> FormsOf(SubjectKind kind) => kind switch
    {
        SubjectKind.Statement => Forms(_statements.All),
        SubjectKind.Event => Forms(_rows.All),
        SubjectKind.Ceasefire => Forms(CandidateFields.All),
        SubjectKind.Match => new Dictionary<string, string>(StringComparer.Ordinal) { [DecisionRules.Same] = "yes or no" },
        _ => new Dictionary<string, string>(StringComparer.Ordinal) { [DecisionRules.Actor] = "an actor's id or any of its names, or another name" },
    };

    private static Dictionary<string, string?> Values<T>(IReadOnlyList<FieldRule<T>> rules, T one) =>
        rules.ToDictionary(rule => rule.Name, rule => rule.Value(one), StringComparer.Ordinal);

    private static Dictionary<string, string> Forms<T>(IReadOnlyList<FieldRule<T>> rules) =>
        rules.ToDictionary(rule => rule.Name, rule => rule.Form, StringComparer.Ordinal);
}
