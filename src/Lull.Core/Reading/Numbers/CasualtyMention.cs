using Lull.Events;
using Lull.Reports;

namespace Lull.Reading.Numbers;

/// <summary>How many a sentence says were killed, or were wounded.</summary>
/// <param name="IsDeaths">True for the dead, false for the wounded.</param>
/// <param name="Range">How many.</param>
/// <param name="Span">The words that say how many; for one person told without a number, that person.</param>
/// <param name="Word">The token of the word for dying or wounding: <c>killed</c>, <c>dead</c>, <c>deaths</c>.</param>
/// <param name="Victims">The token of the noun or number that is counted; -1 where there is none, as in "no one was hurt".</param>
internal readonly record struct CasualtyMention(bool IsDeaths, CountRange Range, TextSpan Span, int Word, int Victims);
