using Lull.Ceasefires.Backtests;

namespace Lull.Web.Backtests;

/// <summary>One kind of forecast and what became of it.</summary>
/// <param name="Forecast"><c>lull</c>: that both are quiet on the day; <c>quiet</c>: that the days after are.</param>
/// <param name="Days">How many days after it judge it.</param>
/// <param name="Scores">The bins and the scores.</param>
internal sealed record ForecastAnswer(string Forecast, int Days, Reliability Scores);
