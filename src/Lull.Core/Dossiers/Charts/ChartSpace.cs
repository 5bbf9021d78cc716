using Lull.Events;

namespace Lull.Dossiers.Charts;

/// <summary>Where days and values lie on the page's chart, in pixels of its view box.</summary>
internal sealed record ChartSpace(DyadSeries Series, double HighestUp, double HighestDown)
{
    public const double Width = 960;
    public const double Height = 536;
    public const double Left = 52;
    public const double Right = Width - 12;
    public const double Top = 34;
    public const double MarksTop = 304;
    public const double CurvesTop = 356;
    public const double CurvesBottom = 496;
    private const double GroundLine = 202;
    private const double BarsBottom = 282;

    public static double Ground => GroundLine;

    public static double UpRoom => GroundLine - Top;

    public static double DownRoom => BarsBottom - GroundLine;

    /// <summary>Acts a pixel: the same for both directions where both then stay visible.</summary>
    private double UpUnit => UpRoom / HighestUp;

    public bool SharedScale => HighestUp / HighestDown is >= 1 / 3.0 and <= 3;

    private double DownUnit => SharedScale ? Math.Min(UpUnit, DownRoom / HighestDown) : DownRoom / HighestDown;

    public double UpHeight(double acts) => acts * (SharedScale ? Math.Min(UpUnit, DownUnit) : UpUnit);

    public double DownHeight(double acts) => acts * DownUnit;

    /// <summary>The left edge of a day, kept within the chart.</summary>
    public double X(DateOnly day) => X(day.DayNumber - Series.Start.DayNumber);

    public double X(int day) => Left + ((Right - Left) * Math.Clamp(day, 0, Series.Days) / Series.Days);

    public static double Y(double probability) => CurvesBottom - ((CurvesBottom - CurvesTop) * probability);
}
