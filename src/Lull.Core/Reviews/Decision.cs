namespace Lull.Reviews;

/// <summary>
/// What a reviewer decided of one thing that the machine read, matched or found. It never changes what the machine had, and is
/// never changed itself: whoever changes their mind decides again, or takes it back.
/// </summary>
public sealed record Decision
{
    /// <summary>Its place in the record, counted from 1; 0 where it is not recorded.</summary>
    public int Number { get; init; }

    /// <summary>What it is about.</summary>
    public required ReviewSubject Subject { get; init; }

    /// <summary>What is decided.</summary>
    public required ReviewVerdict Verdict { get; init; }

    /// <summary>The fields that are changed, with what the machine had.</summary>
    public IReadOnlyList<FieldChange> Changes { get; init; } = [];

    /// <summary>Why, in the reviewer's words.</summary>
    public string Note { get; init; } = "";

    /// <summary>The name that the reviewer goes by; nothing else is known of them.</summary>
    public required string Reviewer { get; init; }

    /// <summary>When it was recorded, UTC.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>The number of the decision that is taken back; null where none is.</summary>
    public int? Undoes { get; init; }

    /// <summary>The new value of a field; null where it is not changed, or changed to nothing.</summary>
    internal string? this[string field] => Changes.FirstOrDefault(change => string.Equals(change.Field, field, StringComparison.Ordinal))?.New;
}
