namespace Lull.Record.Storage;

/// <summary>Which statements somebody looks for; what is null or empty is not asked for.</summary>
public sealed record StatementFilter
{
    /// <summary>Of the report with this hash.</summary>
    public string? Report { get; init; }

    /// <summary>With this id within its report.</summary>
    public string? Id { get; init; }

    /// <summary>Of this kind, by its name.</summary>
    public string? Kind { get; init; }

    /// <summary>Affirmed or negated, by name.</summary>
    public string? Polarity { get; init; }

    /// <summary>Actual, planned, feared and so on, by name.</summary>
    public string? Modality { get; init; }

    /// <summary>Part of the words it rests on, of its agent or its patient; in any case.</summary>
    public string? Text { get; init; }

    /// <summary>The names of one side; with <see cref="NamesOfB"/>, statements in which each of them takes part.</summary>
    public IReadOnlyCollection<string>? NamesOfA { get; init; }

    /// <summary>The names of the other side.</summary>
    public IReadOnlyCollection<string>? NamesOfB { get; init; }
}
