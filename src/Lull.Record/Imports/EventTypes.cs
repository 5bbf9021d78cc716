using System.Globalization;
using System.Text;
using Lull.Events;
using Sylvan.Data.Csv;

namespace Lull.Record.Imports;

/// <summary>
/// The types that Lull CSV may hold: the kinds by their own names, and free text mapped to them by
/// <c>data/event-types.csv</c>. Case, spaces, hyphens and underscores make no difference.
/// </summary>
public sealed class EventTypes
{
    private const string Resource = "Lull.event-types.csv";
    private static readonly Lazy<EventTypes> BuiltIn = new(ReadBuiltIn);
    private readonly Dictionary<string, EventMeaning> _meanings = new(StringComparer.Ordinal);

    private EventTypes()
    {
    }

    /// <summary>The types of the product's own <c>data/event-types.csv</c>.</summary>
    public static EventTypes Default => BuiltIn.Value;

    /// <summary>Reads a table of types with the columns <c>type,kind,symmetric,tally</c>.</summary>
    /// <exception cref="ArgumentException">A row that is not as it should be; the message names its line.</exception>
    public static EventTypes Read(TextReader table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var types = new EventTypes();
        using var csv = CsvDataReader.Create(table);
        while (csv.Read())
        {
            var type = Key(csv.GetString(csv.GetOrdinal("type")));
            var symmetric = csv.GetString(csv.GetOrdinal("symmetric"));
            if (type.Length == 0
                || !TryKind(csv.GetString(csv.GetOrdinal("kind")), out var kind)
                || symmetric is not ("true" or "false" or "")
                || !TryTally(csv.GetString(csv.GetOrdinal("tally")), out var tally)
                || !types._meanings.TryAdd(type, new EventMeaning(kind, symmetric is "true", tally)))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"event types, row {csv.RowNumber}: not a new type with its kind, symmetric (true, false) and tally (empty, interval, cumulative)"),
                    nameof(table));
            }
        }

        return types;
    }

    /// <summary>What a type means; false where it is not known.</summary>
    public bool TryFind(string type, out EventMeaning meaning)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _meanings.TryGetValue(type, out meaning) || _meanings.TryGetValue(Key(type), out meaning);
    }

    private static EventTypes ReadBuiltIn()
    {
        using var stream = typeof(EventTypes).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the assembly lacks its resource {Resource}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader);
    }

    private static string Key(string type)
    {
        var key = new StringBuilder(type.Length);
        foreach (var c in type.AsSpan().Trim())
        {
            if (c is not ('-' or '_') && !char.IsWhiteSpace(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        return key.ToString();
    }

    private static bool TryKind(string name, out EventKind kind)
    {
        foreach (var candidate in Enum.GetValues<EventKind>())
        {
            if (string.Equals(candidate.Name(), name, StringComparison.Ordinal))
            {
                kind = candidate;
                return true;
            }
        }

        kind = EventKind.Other;
        return false;
    }

    private static bool TryTally(string name, out TallyKind tally)
    {
        (var known, tally) = name switch
        {
            "" => (true, TallyKind.None),
            "interval" => (true, TallyKind.Interval),
            "cumulative" => (true, TallyKind.Cumulative),
            _ => (false, TallyKind.None),
        };
        return known;
    }
}
