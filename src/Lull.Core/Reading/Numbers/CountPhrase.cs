using Lull.Events;
using Lull.Reports;

namespace Lull.Reading.Numbers;

/// <summary>A stretch of text that says how many.</summary>
/// <param name="Range">How many.</param>
/// <param name="Span">The words that say so.</param>
/// <param name="IsApproximate">True where they say "about", "some", "nearly" or the like; the range is then the number as told.</param>
internal readonly record struct CountPhrase(CountRange Range, TextSpan Span, bool IsApproximate);
