namespace Lull.Dossiers.Charts;

/// <summary>One thing marked on a chart's time line.</summary>
/// <param name="Day">When.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What to say of it, in one line.</param>
public sealed record ChartMark(DateOnly Day, ChartMarkKind Kind, string Label);
