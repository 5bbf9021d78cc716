using Lull.Places;
using Lull.Time;

namespace Lull.Events;

/// <summary>One thing in the record: an <see cref="Event"/>, a <see cref="Tally"/> or a <see cref="Signal"/>.</summary>
public abstract record RecordItem
{
    /// <summary>The publisher's own identifier, or one made from the content where it has none.</summary>
    public required string Id { get; init; }

    /// <summary>The days on which it may have happened.</summary>
    public required DayInterval When { get; init; }

    /// <summary>The side that did it, as its source names it.</summary>
    public required string Source { get; init; }

    /// <summary>The side it was done to, as its source names it.</summary>
    public required string Target { get; init; }

    /// <summary>What was done.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>
    /// Who counts or reports it. Several, separated by semicolons, where more than one publisher counts the same act.
    /// </summary>
    public string Publisher { get; init; } = "";

    /// <summary>The publishers one by one; a single nameless one where none is named.</summary>
    public IReadOnlyList<string> Publishers =>
        Publisher.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } names ? names : [""];

    /// <summary>True for a row of Lull CSV or of a read report; datasets that are coded have seen to it that an act is one row.</summary>
    internal bool IsAsTold => Dataset is "lull" or Reading.Candidates.CandidateItems.Dataset;

    /// <summary>Where it happened.</summary>
    public Place Place { get; init; } = Place.Unknown;

    /// <summary>
    /// Where it happened, where that is not to be told since its source is confidential: it tells repeated reports of one act apart,
    /// and is for nobody's eyes. Null where <see cref="Place"/> says it.
    /// </summary>
    public Place? HiddenPlace { get; init; }

    /// <summary>What tells repeated reports of one act apart.</summary>
    internal Place Site => HiddenPlace ?? Place;

    /// <summary>The places whose reporting rises and falls together; empty means the country of the place.</summary>
    public string Theatre { get; init; } = "";

    /// <summary>
    /// Which act it tells, where a reviewer said that rows tell different ones; empty where nobody did. Rows of two such acts
    /// are never taken for one.
    /// </summary>
    public string Act { get; init; } = "";

    /// <summary>A page where it can be read.</summary>
    public string Url { get; init; } = "";

    /// <summary>What else the source says, in short.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where the row came from.</summary>
    public required Origin Origin { get; init; }

    /// <summary>
    /// The dataset: <c>lull</c>, <c>ucdp</c>, <c>acled</c> or <c>gdelt</c>; <c>reading</c> for what reports say.
    /// </summary>
    public required string Dataset { get; init; }

    /// <summary>Columns that Lull has no place for, as a JSON object; empty where there are none.</summary>
    public string Extra { get; init; } = "";
}
