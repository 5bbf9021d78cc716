using Lull.Events;
using Lull.Lulls.Model;

namespace Lull.Lulls;

/// <summary>What could be told of a spell while it went on, without look-ahead.</summary>
internal sealed class OnlineEvidence
{
    private readonly DyadSeries _series;
    private readonly DyadModel _model;
    private readonly double _threshold;
    private readonly bool[] _alarm;
    private readonly double[] _mutual;

    public OnlineEvidence(DyadSeries series, DyadModel model, LullSettings settings)
    {
        (_series, _model, _threshold) = (series, model, settings.OnlineThreshold);
        var shares = model.Chain.Shares;
        _alarm = LullAlarm.Standing(series, Exposure(model), [shares[RegimeChain.DeepShare], shares[RegimeChain.ShallowShare]]);
        _mutual = model.Filtered.Mutual(model.Chain);
    }

    /// <summary>
    /// Whether the guard's alarm was raised on one of the days. The guard watches both directions together, and so says
    /// nothing of one side's quiet or of the press.
    /// </summary>
    public bool IsFirm(RegimeKind kind, int first, int after)
    {
        for (var day = Math.Max(first, 1); day < after && kind == RegimeKind.Mutual; day++)
        {
            if (_alarm[day] && !_alarm[day - 1])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first of the days on which the filtered probability of the state reached the threshold.</summary>
    public DateOnly? DetectedOn(RegimeKind kind, int first, int after)
    {
        var curve = Filtered(kind);
        for (var day = first; day < after; day++)
        {
            if (curve[day] >= _threshold)
            {
                return _series.DayAt(day);
            }
        }

        return null;
    }

    private double[] Filtered(RegimeKind kind) => kind switch
    {
        RegimeKind.OneSidedA => OneSided(RegimeGroup.QuietA),
        RegimeKind.OneSidedB => OneSided(RegimeGroup.QuietB),
        RegimeKind.ReportingGap => _model.Filtered.Outage,
        RegimeKind.Pause => [.. _mutual.Zip(_model.Filtered.Of(_model.Chain, group => group is RegimeGroup.Pause), (lull, pause) => lull + pause)],
        _ => _mutual,
    };

    private double[] OneSided(RegimeGroup side) =>
        [.. _model.Filtered.Of(_model.Chain, group => group == side).Zip(_mutual, (quiet, mutual) => Math.Min(quiet, 1 - mutual))];

    // In an outage little comes through, so that silence says as little about the guns.
    private static double[] Exposure(DyadModel model)
    {
        var lost = 1 - ModelParameters.Default.OutageShare;
        return [.. model.Plan.Exposure.Zip(model.Filtered.Outage, (open, outage) => open * (1 - (outage * lost)))];
    }
}
