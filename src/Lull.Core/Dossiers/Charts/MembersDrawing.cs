using Lull.Events;
using Lull.Time;

namespace Lull.Dossiers.Charts;

/// <summary>Draws a small mirror chart for each member of an umbrella, or for each of several pairs, all over the same days and on the same scale.</summary>
internal static class MembersDrawing
{
    private const int Columns = 3;
    private const double Width = 960;
    private const double Gap = 24;
    private const double PanelHeight = 96;
    private const double Head = 20;
    private const double Foot = 18;

    /// <summary>Draws the members of a pair's sides, a bar a week; there must be one.</summary>
    public static string Members(IReadOnlyList<MemberFinding> members, Dyad dyad, DateOnly from, DateOnly to, string id) =>
        Draw(members, $"Members of {dyad.A} and {dyad.B} under their own names", Finding(members, dyad), from, to, id, member => ActsByWeek.Of(member.Report.Series));

    /// <summary>Draws several pairs, a bar a day; there must be one.</summary>
    public static string Pairs(IReadOnlyList<MemberFinding> pairs, DateOnly from, DateOnly to, string id) =>
        Draw(pairs, "The pairs, day by day", Finding(pairs), from, to, id, pair => ActsByWeek.Days(pair.Report.Series));

    /// <summary>What the drawing of members shows, in words.</summary>
    public static string Finding(IReadOnlyList<MemberFinding> members, Dyad dyad) =>
        string.Join(" ", members.Select(member =>
            $"{member.Name}: {Number(member.ByA)} acts on the side of {dyad.A}, {Number(member.ByB)} on that of {dyad.B}{Quiet(member)}."));

    /// <summary>What the drawing of pairs shows, in words.</summary>
    public static string Finding(IReadOnlyList<MemberFinding> pairs) =>
        string.Join(" ", pairs.Select(pair => $"{pair.Report.Series.Dyad.A} against {pair.Report.Series.Dyad.B}: {Number(pair.ByA)} acts, and {Number(pair.ByB)} the other way{Quiet(pair)}."));

    private static string Draw(
        IReadOnlyList<MemberFinding> members, string title, string finding, DateOnly from, DateOnly to, string id, Func<MemberFinding, IReadOnlyList<ActsBin>> binsOf)
    {
        var rows = (members.Count + Columns - 1) / Columns;
        var svg = new SvgWriter();
        svg.Open(
            "svg",
            ("class", "members"),
            ("viewBox", $"0 0 {SvgWriter.Number(Width)} {SvgWriter.Number(rows * (PanelHeight + Head + Foot))}"),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-desc"),
            ("xmlns", "http://www.w3.org/2000/svg"));
        svg.Named("title", $"{id}-title", title);
        svg.Named("desc", $"{id}-desc", finding);
        var bins = members.Select(binsOf).ToList();
        var highest = bins.SelectMany(all => all).Max(bin => Math.Max(1, Math.Max(bin.AToB, bin.BToA)));
        foreach (var (index, member) in members.Index())
        {
            var width = (Width - (Gap * (Columns - 1))) / Columns;
            var panel = new Panel(svg, index % Columns * (width + Gap), (index / Columns * (PanelHeight + Head + Foot)) + Head, width, from, to, highest);
            panel.Draw(member, bins[index]);
        }

        svg.Close("svg");
        return svg.ToString();
    }

    private static string Number(double acts) => FigureText.Acts(Math.Round(acts, 1));

    private static string Quiet(MemberFinding member) =>
        member.Report.Spells.LastOrDefault(spell => spell is { IsMutualLull: true, End: null }) is { } lull ? $"; both quiet since {DayPhrase.Written(lull.Onset)}" : "; no mutual lull at the end";

    private sealed class Panel(SvgWriter svg, double left, double top, double width, DateOnly from, DateOnly to, double highest)
    {
        private readonly double _ground = top + (PanelHeight / 2);
        private readonly double _unit = ((PanelHeight / 2) - 2) / highest;

        public void Draw(MemberFinding member, IReadOnlyList<ActsBin> bins)
        {
            foreach (var spell in member.Report.Spells.Where(spell => spell.IsMutualLull))
            {
                svg.Rectangle("lull", X(spell.Onset), top, X(spell.End ?? to.AddDays(1)) - X(spell.Onset), PanelHeight, $"quiet from {DayPhrase.Written(spell.Onset)}");
            }

            foreach (var bin in bins.Where(bin => bin.Start <= to))
            {
                var (up, down) = member.ActsIn(bin);
                var barWidth = Math.Max(1, X(bin.Start.AddDays(bin.Days)) - X(bin.Start) - 0.6);
                var when = bin.Days == 1 ? DayPhrase.Written(bin.Start) : $"week of {DayPhrase.Written(bin.Start)}";
                svg.Rectangle("a", X(bin.Start), _ground - (up * _unit), barWidth, up * _unit, $"{when}: {Number(up)} acts");
                svg.Rectangle("b", X(bin.Start), _ground, barWidth, down * _unit, $"{when}: {Number(down)} acts");
            }

            svg.Line("ground", left, _ground, left + width, _ground);
            svg.Text("member", left, top - 6, Fitting(member.Name));
            svg.Text("tick", left, top + PanelHeight + 13, DayPhrase.Iso(from));
            svg.Text("tick", left + width, top + PanelHeight + 13, DayPhrase.Iso(to), "end");
        }

        private double X(DateOnly day) =>
            left + (width * Math.Clamp(day.DayNumber - from.DayNumber, 0, to.DayNumber - from.DayNumber + 1) / (to.DayNumber - from.DayNumber + 1.0));

        private string Fitting(string name)
        {
            var most = (int)(width / 7);
            return name.Length <= most ? name : $"{name[..(most - 1)]}…";
        }
    }
}
