using Lull.Events;

namespace Lull.Record.Storage;

/// <summary>Which rows of the record somebody looks for; what is null or empty is not asked for.</summary>
public sealed record EventFilter
{
    /// <summary>All rows that are not superseded.</summary>
    public static EventFilter Everything { get; } = new();

    /// <summary>The names that one side goes by in the record; with <see cref="NamesOfB"/>, rows between the two.</summary>
    public IReadOnlyCollection<string>? NamesOfA { get; init; }

    /// <summary>The names that the other side goes by in the record.</summary>
    public IReadOnlyCollection<string>? NamesOfB { get; init; }

    /// <summary>Part of an id, a side, a place, a publisher, a type or a note, in any case.</summary>
    public string? Text { get; init; }

    /// <summary>Rows that end on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Rows that begin on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Of these kinds.</summary>
    public IReadOnlyCollection<EventKind> Kinds { get; init; } = [];

    /// <summary>Of this publisher, alone or with others; in any case.</summary>
    public string? Publisher { get; init; }

    /// <summary>Of this country, in any case.</summary>
    public string? Country { get; init; }

    /// <summary>Of this id, as the dataset has it.</summary>
    public string? Id { get; init; }
}
