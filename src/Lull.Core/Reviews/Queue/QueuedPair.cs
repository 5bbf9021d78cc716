using System.Globalization;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reviews.Queue;

/// <summary>A pair's evidence with what it weighs, looked through once for all kinds of questions.</summary>
internal sealed class QueuedPair
{
    private const double Hardly = 0.005;

    private readonly Dictionary<string, RecordItem> _byId = new(StringComparer.Ordinal);

    /// <summary>Looks through it.</summary>
    public QueuedPair(PairMaterial material)
    {
        Material = material;
        Ledger = new PairLedger(material.Assessment);
        var scope = new PairScope(material.Assessment.Dyad, material.Registry, [], []);
        Ties = scope.Ties;
        Items = [.. material.Items.Where(item => item.When.Start <= material.Assessment.Day && (scope.IsBetween(item) || IsUnattributed(item)))];
        foreach (var item in Items)
        {
            _byId.TryAdd(item.Id, item);
        }
    }

    /// <summary>What it is made of.</summary>
    public PairMaterial Material { get; }

    /// <summary>What everything weighs.</summary>
    public PairLedger Ledger { get; }

    /// <summary>Who belongs to which side.</summary>
    public SideTies Ties { get; }

    /// <summary>The rows of the pair up to the day, with acts against either side that nobody is known to have done.</summary>
    public IReadOnlyList<RecordItem> Items { get; }

    /// <summary>The pair.</summary>
    public Dyad Dyad => Material.Assessment.Dyad;

    /// <summary>The row of an id; null where the pair has none.</summary>
    public RecordItem? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>A row in a line.</summary>
    public static string TextOf(RecordItem item) =>
        $"{DayPhrase.Span(item.When.Start, item.When.End)}: {item.Source}, {item.Kind.Name()}{(item.Target.Length > 0 ? $", {item.Target}" : "")}{(item.Place.Name is { } place ? $", {place}" : "")}{(item.Publisher.Length > 0 ? $" ({item.Publisher})" : "")}";

    /// <summary>What begins every reason.</summary>
    public string Weighs(double weight) =>
        weight < Hardly ? $"It hardly moves the answer for {Dyad.A} and {Dyad.B}"
        : string.Create(CultureInfo.InvariantCulture, $"It moves the log-odds of a ceasefire of {Dyad.A} and {Dyad.B} by {weight:0.##}");

    /// <summary>What the name of a party leaves open; empty where it means one actor.</summary>
    public static string Unsure(Party? party) =>
        party is null || party.ActorId is not null ? "" : $"'{party.Text}' is nobody that the registry knows";

    private bool IsUnattributed(RecordItem item) =>
        Material.Assessment.Violations.Any(violation => ReferenceEquals(violation.Item, item) || violation.Also.Contains(item.Id, StringComparer.Ordinal));
}
