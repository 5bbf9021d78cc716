namespace Lull.Lulls;

/// <summary>
/// The level of the fighting as known on the day: the acts per exposed day of the last days that were not under
/// suspicion of belonging to a lull. Uses nothing that comes later.
/// </summary>
internal sealed class FightingLevel
{
    private const int MemoryDays = 180;

    // A record that begins with an act must not be taken for one act a day.
    private const double LeastExposure = 28;

    // From this much evidence for a lull on, days wait until it is clear whether they belong to one.
    private const double Doubt = 20;
    private readonly Queue<(double Acts, double Exposure, int Days)> _taken = new();
    private readonly List<(double Acts, double Exposure, int Days)> _waiting = [];
    private double _acts;
    private double _exposure;
    private int _days;

    /// <summary>Acts a day at exposure one.</summary>
    public double PerDay => _acts / Math.Max(_exposure, LeastExposure);

    /// <summary>Takes in some days once the guard has judged them.</summary>
    public void Observe(double acts, double exposure, int days, ShiryaevRoberts guard)
    {
        if (guard.Stands)
        {
            _waiting.Clear();
            return;
        }

        _waiting.Add((acts, exposure, days));
        if (guard.Evidence >= Doubt)
        {
            return;
        }

        foreach (var some in _waiting)
        {
            Take(some);
        }

        _waiting.Clear();
    }

    private void Take((double Acts, double Exposure, int Days) some)
    {
        _taken.Enqueue(some);
        (_acts, _exposure, _days) = (_acts + some.Acts, _exposure + some.Exposure, _days + some.Days);
        while (_taken.Count > 1 && _days - _taken.Peek().Days >= MemoryDays)
        {
            var old = _taken.Dequeue();
            (_acts, _exposure, _days) = (Math.Max(_acts - old.Acts, 0), _exposure - old.Exposure, _days - old.Days);
        }
    }
}
