using System.Collections.Frozen;
using Lull.Events;
using Lull.Time;

namespace Lull.Record.Storage;

/// <summary>
/// The words by which the record's file names kinds, precisions and shapes: words and not numbers, so that the file
/// can be read with other tools and outlives a reordering of the enums.
/// </summary>
internal static class StoredNames
{
    public const string EventShape = "event";
    public const string TallyShape = "tally";
    public const string SignalShape = "signal";

    private static readonly FrozenDictionary<EventKind, string> KindNames =
        Enum.GetValues<EventKind>().ToFrozenDictionary(kind => kind, kind => kind.Name());

    private static readonly FrozenDictionary<string, EventKind> Kinds =
        KindNames.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static readonly FrozenDictionary<DatePrecision, string> PrecisionNames =
        Enum.GetValues<DatePrecision>()
            .ToFrozenDictionary(precision => precision, precision => precision.ToString().ToLowerInvariant());

    private static readonly FrozenDictionary<string, DatePrecision> Precisions =
        PrecisionNames.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(EventKind kind) => KindNames[kind];

    public static string Of(DatePrecision precision) => PrecisionNames[precision];

    public static string ShapeOf(RecordItem item) =>
        item switch
        {
            Event => EventShape,
            Tally => TallyShape,
            Signal => SignalShape,
            _ => throw new ArgumentException($"no place in the record for a {item.GetType().Name}", nameof(item)),
        };

    /// <exception cref="LullException">The record holds a word that no version of Lull writes.</exception>
    public static EventKind Kind(string name) => Kinds.TryGetValue(name, out var kind) ? kind : throw Unknown("kind", name);

    /// <exception cref="LullException">The record holds a word that no version of Lull writes.</exception>
    public static DatePrecision Precision(string name) =>
        Precisions.TryGetValue(name, out var precision) ? precision : throw Unknown("date precision", name);

    /// <summary>The exception for a value that no version of Lull writes.</summary>
    public static LullException Unknown(string what, string value) =>
        new(Trouble.RecordUnusable, $"the record is damaged: it holds the impossible {what} '{value}'");
}
