namespace Lull.Record.Storage;

/// <summary>By what rows are put in order.</summary>
public enum EventOrder
{
    /// <summary>The first day.</summary>
    Day,

    /// <summary>The kind.</summary>
    Kind,

    /// <summary>Who did it.</summary>
    Source,

    /// <summary>To whom.</summary>
    Target,

    /// <summary>Where.</summary>
    Place,

    /// <summary>Who published it.</summary>
    Publisher,

    /// <summary>How many died, at least.</summary>
    Deaths,
}
