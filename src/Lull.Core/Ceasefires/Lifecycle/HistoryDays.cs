using Lull.Lulls;

namespace Lull.Ceasefires.Lifecycle;

/// <summary>The likeliest state on the days of a series; where nothing happens, on one day a week.</summary>
internal sealed class HistoryDays
{
    private const int LongestStep = 7;
    private const double Noticeable = 0.02;

    private readonly LullReport _report;
    private readonly IReadOnlyList<EvidenceRow> _acts;
    private readonly IReadOnlyList<Utterance> _said;
    private readonly SideTies _ties;
    private readonly HistoryView _view;

    /// <summary>Looks at a series.</summary>
    public HistoryDays(LullReport report, IReadOnlyList<EvidenceRow> acts, IReadOnlyList<Utterance> said, SideTies ties, HistoryView view)
    {
        // As known on a day, the curve that tells whether a quiet has ended lately is the filtered one too.
        _report = view is HistoryView.Filtered ? report with { Smoothed = report.Filtered } : report;
        (_acts, _said, _ties, _view) = (acts, said, ties, view);
    }

    /// <summary>The days looked at, by index, each with its likeliest state; it holds until the next day looked at.</summary>
    public IEnumerable<(int Day, StateProbability Likeliest)> Read()
    {
        var busy = BusyDays();
        var last = -LongestStep;
        for (var day = 0; day < _report.Series.Days; day++)
        {
            if (day - last >= LongestStep || busy.Contains(day) || HasTurned(day, last) || day == _report.Series.Days - 1)
            {
                last = day;
                yield return (day, On(day));
            }
        }
    }

    private StateProbability On(int index)
    {
        var day = _report.Series.DayAt(index);
        var quiet = QuietOn(day);
        var violations = quiet is null ? [] : _acts.Where(row => row.Item.When.Start >= quiet.OnsetHigh && row.Item.When.End <= day).ToList();
        var words = Words.Of([.. _said.TakeWhile(one => one.Day <= day)], _ties, quiet, day);
        var behaviour = Behaviour.On(_report, _report.Smoothed, index);
        var answer = ArrangementModel.Of(behaviour, words.Arrangement, words.Declared);
        return StateReckoning.Of(_report, index, behaviour, answer, quiet, Strain.OfArrangement(words, violations, day))[0];
    }

    private RegimeSpell? QuietOn(DateOnly day) =>
        Weighing.QuietOn(_report, day) is { } quiet && (_view is HistoryView.Smoothed || quiet.DetectedOn <= day) ? quiet : null;

    private bool HasTurned(int day, int before) =>
        before >= 0 && (Math.Abs(_report.Smoothed.Mutual[day] - _report.Smoothed.Mutual[before]) > Noticeable
            || Math.Abs(_report.Smoothed.QuietAToB[day] - _report.Smoothed.QuietAToB[before]) > Noticeable
            || Math.Abs(_report.Smoothed.QuietBToA[day] - _report.Smoothed.QuietBToA[before]) > Noticeable);

    // Days of words, and of acts within a quiet.
    private HashSet<int> BusyDays() =>
    [
        .. _said.Select(one => one.Day.DayNumber - _report.Series.Start.DayNumber),
        .. _acts.Where(row => _report.Spells.Any(spell => spell.IsMutualLull && row.Item.When.Start >= spell.Onset && (spell.End is not { } end || row.Item.When.Start <= end.AddDays(Strain.UnsettledDays))))
            .Select(row => row.Item.When.End.DayNumber - _report.Series.Start.DayNumber),
    ];
}
