using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Reading.Times;

/// <summary>A stretch of a sentence that tells a time.</summary>
/// <param name="Span">The words, preposition included.</param>
/// <param name="FirstToken">The first of its tokens.</param>
/// <param name="LastToken">The last of its tokens, included.</param>
/// <param name="Head">The token of it that hangs on the rest of the sentence.</param>
/// <param name="Governor">The token that <paramref name="Head"/> hangs on; -1 where it is the root.</param>
/// <param name="Time">The days.</param>
/// <param name="Anchor">The event of the report that it is told from, where no landmark was it; null where there is none.</param>
/// <param name="IsComparison">
/// True where it measures how rare a thing is, as in "the first attack since February": it is not the thing's own time.
/// </param>
/// <param name="EventTime">The days of the landmark that it is told from; null where there is none.</param>
/// <param name="IsClock">True where only an hour is told, and the day is taken from the narrative or the report.</param>
internal sealed record TimeMention(
    TextSpan Span,
    int FirstToken,
    int LastToken,
    int Head,
    int Governor,
    StatementTime Time,
    TimeAnchor? Anchor = null,
    bool IsComparison = false,
    StatementTime? EventTime = null,
    bool IsClock = false);
