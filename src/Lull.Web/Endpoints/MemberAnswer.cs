using System.Text.Json;
using System.Text.Json.Nodes;
using Lull.Dossiers;
using Lull.Dossiers.Charts;
using Lull.Events;
using Lull.Web.Answers;
using Lull.Web.Pairs;

namespace Lull.Web.Endpoints;

/// <summary>A member of a side by its own acts and those against it, as a small chart draws it.</summary>
/// <param name="Name">The member; both names where members of both sides act against each other.</param>
/// <param name="ByA">Acts of the pair's side A or its member.</param>
/// <param name="ByB">Acts of the pair's side B or its member.</param>
/// <param name="Last">The last day with an act known one by one; null where there is none.</param>
/// <param name="Bins">Its acts, the oldest first.</param>
/// <param name="Spells">Its mutual lulls.</param>
internal sealed record MemberAnswer(
    string Name, double ByA, double ByB, DateOnly? Last, IReadOnlyList<WeekOfActs> Bins, IReadOnlyList<SeriesAnswer.Spell> Spells)
{
    // A small chart has no room for more.
    private const int MostBins = 160;

    /// <summary>The members of a pair, all over the same days; none where no member acts under its own name.</summary>
    public static JsonObject Of(Dossier dossier)
    {
        var series = dossier.Finding.Report.Series;
        var weeks = 1 + ((ActsByWeek.Weeks(series) - 1) / MostBins);
        return JsonSerializer.SerializeToNode(
            new Listed(series.Start, series.End, weeks, [.. dossier.Members.Select(member => Of(member, weeks))]), ApiJson.Options)!.AsObject();
    }

    private static MemberAnswer Of(MemberFinding member, int weeks)
    {
        var series = member.Report.Series;
        return new MemberAnswer(
            member.Name,
            member.ByA,
            member.ByB,
            LastOf(series),
            [.. ActsByWeek.Of(series, weeks).Select(bin => Bin(member, bin))],
            [.. member.Report.Spells.Where(spell => spell.IsMutualLull).Select(spell => SeriesAnswer.Spell.Of(series.Dyad, spell))]);
    }

    private static WeekOfActs Bin(MemberFinding member, ActsBin bin)
    {
        var (byA, byB) = member.ActsIn(bin);
        return new WeekOfActs(bin.Start, byA, byB);
    }

    private static DateOnly? LastOf(DyadSeries series)
    {
        for (var day = series.Days - 1; day >= 0; day--)
        {
            if (series.AToB[day] + series.BToA[day] > 0)
            {
                return series.DayAt(day);
            }
        }

        return null;
    }

    private sealed record Listed(DateOnly From, DateOnly To, int Weeks, IReadOnlyList<MemberAnswer> Items);
}
