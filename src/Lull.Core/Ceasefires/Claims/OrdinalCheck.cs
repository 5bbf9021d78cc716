using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Claims;

/// <summary>Claims that an act was the first since a time, or the third within one, held against the acts before it.</summary>
internal static class OrdinalCheck
{
    // An act whose day the report does not tell is the latest one that is not older than this.
    private const int LatestDays = 7;

    /// <summary>Checks a claim.</summary>
    public static CheckedClaim Of(Statement statement, StatementRank rank, ClaimCase @case)
    {
        var scope = @case.ScopeOfDoer(statement);

        var answer = new CheckedClaim { Statement = statement, Kind = ClaimKind.Ordinal, Verdict = Verdict.NotCheckable, Because = "the days within which it is counted cannot be told" };
        if (ClaimTime.After(rank.Time, @case.Day) is not { } time)
        {
            return answer;
        }

        var told = DayOf(statement.Time, time.Longest);
        var found = @case.Acts.Within(new DayInterval(time.Longest.Start, told ?? time.Longest.End), scope);
        var own = Own(found, told, @case.Day);
        var earlier = found.Except(own).ToList();
        return answer with
        {
            Window = time.Longest,
            Verdict = VerdictOf(rank.Number, earlier, own.Count),
            Because = Because(rank, earlier, own, scope, time),
            Rows = [.. found.Select(act => act.Row.Item.Id)],
        };
    }

    private static Verdict VerdictOf(int number, List<FoundAct> earlier, int own)
    {
        var (least, most) = (Distinct([.. earlier.Where(act => act.IsCertain)]), earlier.Count);
        return number <= least ? Verdict.Contradicted
            : number > most + Math.Max(1, own) ? Verdict.NotCheckable
            : number > least + Math.Max(1, own) || (number <= most && least < most) ? Verdict.Contested
            : Verdict.Supported;
    }

    // What two publishers tell of the same place on neighbouring days may be one act under two dates.
    private static int Distinct(IReadOnlyList<FoundAct> acts)
    {
        var (count, last) = (0, (FoundAct?)null);
        foreach (var act in acts)
        {
            if (last is null || !MayBeOne(last, act))
            {
                count++;
            }

            last = act;
        }

        return count;
    }

    private static bool MayBeOne(FoundAct one, FoundAct other)
    {
        var (a, b) = (one.Row.Item, other.Row.Item);
        return b.When.Start.DayNumber - a.When.End.DayNumber <= 1 && a.Kind == b.Kind
            && string.Equals(a.Place.Name ?? "", b.Place.Name ?? "", StringComparison.Ordinal)
            && a.Publisher.Length > 0 && b.Publisher.Length > 0 && !a.Publishers.Intersect(b.Publishers, StringComparer.Ordinal).Any();
    }

    private static DateOnly? DayOf(StatementTime act, DayInterval within) =>
        act is { Start: { } start, Precision: DatePrecision.Day } && act.End == start && within.Contains(start) ? start : null;

    private static List<FoundAct> Own(IReadOnlyList<FoundAct> found, DateOnly? told, DateOnly reported) =>
        told is { } day ? [.. found.Where(act => act.Row.Item.When.Contains(day))]
        : found is [.., var last] && reported.DayNumber - last.Row.Item.When.End.DayNumber <= LatestDays ? [last]
        : [];

    private static string Because(StatementRank rank, List<FoundAct> earlier, List<FoundAct> own, ClaimScope scope, ClaimTime time)
    {
        var before = earlier.Count == 0 ? $"no earlier act {scope.By} is in the record from {DayPhrase.Written(time.Longest.Start)} on"
            : $"before it from {DayPhrase.Written(time.Longest.Start)} on: {ActsRecord.Texts(earlier)}";
        var itself = own.Count == 0 ? "; the act itself is not in the record" : $"; the act itself: {ActsRecord.Texts(own)}";
        var merged = Distinct(earlier) < earlier.Count ? "; some of them may be one act under two dates" : "";
        var missing = rank.Number > earlier.Count + Math.Max(1, own.Count) ? $"; for that, {rank.Number - 1} earlier would have to be in the record" : "";
        return before + merged + itself + missing + scope.RestsOn;
    }
}
