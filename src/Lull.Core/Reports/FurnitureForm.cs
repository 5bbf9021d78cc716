namespace Lull.Reports;

/// <summary>How a line of page furniture is known.</summary>
internal enum FurnitureForm
{
    /// <summary>The line is these words and nothing else.</summary>
    Whole,

    /// <summary>The line begins with these words.</summary>
    Start,

    /// <summary>The line is these words, and headlines of other reports may follow it at the end of the page.</summary>
    Tail,
}
