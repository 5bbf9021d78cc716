namespace Lull.Lulls.Model;

/// <summary>
/// What a theatre's reports say about reporting itself: how much of it there is relative to its own long run, and on
/// each day how likely the reports are under an outage. Uses only the days up to the one judged.
/// </summary>
internal sealed class ReportingLevel
{
    private const double LeastReports = 0.2;

    // Reporting as full as this rules an outage out for the day, which spares the filter half of its states.
    private const double LeastLogRatio = -7;
    private readonly ModelParameters _parameters;
    private readonly double[] _weekdayReports = new double[7];
    private readonly double[] _weekdayExpected = new double[7];
    private double _recent;
    private double _longRun;
    private double _spread = 0.1;
    private double _outage;
    private int _seen;

    private ReportingLevel(ModelParameters parameters) => _parameters = parameters;

    /// <summary>Exposure and outage likelihood ratio for each day; days without a figure leave both alone.</summary>
    public static (float[] Exposure, float[] OutageRatio) Of(IReadOnlyList<double> reports, DateOnly start, ModelParameters parameters)
    {
        var level = new ReportingLevel(parameters);
        var exposure = new float[reports.Count];
        var ratio = new float[reports.Count];
        for (var day = 0; day < reports.Count; day++)
        {
            ratio[day] = 1;
            if (!double.IsNaN(reports[day]))
            {
                ratio[day] = (float)level.Observe(reports[day], (int)start.AddDays(day).DayOfWeek);
            }

            exposure[day] = (float)level.Exposure();
        }

        return (exposure, ratio);
    }

    private double Exposure() =>
        _seen < 14 ? 1 : Math.Clamp(Math.Pow(_recent / _longRun, _parameters.ExposureExponent), 0.4, 2);

    private double Observe(double reports, int weekday)
    {
        var byWeekday = (_weekdayReports[weekday] + (4 * LeastReports)) / (_weekdayExpected[weekday] + (4 * LeastReports));
        if (_seen == 0)
        {
            (_recent, _longRun) = (Math.Max(reports, LeastReports), Math.Max(reports, LeastReports));
        }

        var expected = Math.Max(_recent * byWeekday, LeastReports);
        var ratio = OutageRatio(reports, expected);
        var before = (_outage * (1 - _parameters.OutageEnds)) + ((1 - _outage) * _parameters.OutageStarts);
        _outage = before * ratio / ((before * ratio) + 1 - before);
        Learn(reports, byWeekday, expected, weekday);
        return ratio;
    }

    private double OutageRatio(double reports, double expected)
    {
        var size = Math.Clamp(1 / _spread, 1, 50);
        var log = NegativeBinomial.LogRatio(reports, expected * _parameters.OutageShare, expected, size);
        return log < LeastLogRatio ? 0 : Math.Exp(Math.Min(log, 12));
    }

    private void Learn(double reports, double byWeekday, double expected, int weekday)
    {
        _seen++;
        var weight = 1 - _outage;
        var level = reports / byWeekday;
        _recent = Math.Max(_recent + (weight * Math.Max(1.0 / 21, 1.0 / _seen) * (level - _recent)), LeastReports);
        _longRun = Math.Max(_longRun + (weight * Math.Max(1.0 / 500, 1.0 / _seen) * (level - _longRun)), LeastReports);
        var surprise = Math.Pow((reports - expected) / expected, 2) - (1 / expected);
        _spread = Math.Clamp(_spread + (weight * Math.Max(1.0 / 200, 1.0 / (_seen + 10)) * (Math.Min(surprise, 2) - _spread)), 0.02, 1);
        _weekdayReports[weekday] = (_weekdayReports[weekday] * 0.99) + (weight * reports);
        _weekdayExpected[weekday] = (_weekdayExpected[weekday] * 0.99) + (weight * _recent);
    }
}
