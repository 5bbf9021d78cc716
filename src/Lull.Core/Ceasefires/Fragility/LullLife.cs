namespace Lull.Ceasefires.Fragility;

/// <summary>A lull from the day on which it could be told to its end or to the end of the record.</summary>
/// <param name="Group">What it has in common with others and must not be judged by, as a rule its theatre.</param>
/// <param name="Weeks">Its weeks; the last one is the one in which it ended, if it did.</param>
/// <param name="DaysToEnd">Days from the first of these weeks to its end; null where it goes on as far as is known.</param>
/// <param name="DaysKnown">Days from the first of these weeks to the end of the record, or to the lull's own end.</param>
public sealed record LullLife(string Group, IReadOnlyList<LullWeek> Weeks, int? DaysToEnd, int DaysKnown)
{
    /// <summary>Whether it ended within some days of the first day of a week; null where the record ends before that.</summary>
    public bool? EndsWithin(int week, int days)
    {
        var from = week * HazardCovariates.StepDays;
        return DaysToEnd is { } end && end <= from + days ? true : from + days <= DaysKnown ? false : null;
    }
}
