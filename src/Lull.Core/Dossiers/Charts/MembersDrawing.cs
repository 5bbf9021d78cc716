using Lull.Events;
using Lull.Time;

namespace Lull.Dossiers.Charts;

/// <summary>Draws a small mirror chart for each member of an umbrella, all over the same days and on the same scale.</summary>
internal static class MembersDrawing
{
    private const int Columns = 3;
    private const double Width = 960;
    private const double Gap = 24;
    private const double PanelHeight = 96;
    private const double Head = 20;
    private const double Foot = 18;

    /// <summary>Draws them as one <c>svg</c> element; there must be one.</summary>
    /// <param name="members">The members.</param>
    /// <param name="dyad">The pair whose members they are.</param>
    /// <param name="from">The first day shown.</param>
    /// <param name="to">The last day shown.</param>
    /// <param name="id">What its parts are named by.</param>
    public static string Draw(IReadOnlyList<MemberFinding> members, Dyad dyad, DateOnly from, DateOnly to, string id)
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
        svg.Named("title", $"{id}-title", $"Members of {dyad.A} and {dyad.B} under their own names");
        svg.Named("desc", $"{id}-desc", Finding(members, dyad));
        var bins = members.Select(member => ActsByWeek.Of(member.Report.Series)).ToList();
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

    /// <summary>What it shows, in words.</summary>
    public static string Finding(IReadOnlyList<MemberFinding> members, Dyad dyad) =>
        string.Join(" ", members.Select(member =>
            $"{member.Name}: {FigureText.Acts(Math.Round(member.ByA, 1))} acts on the side of {dyad.A}, {FigureText.Acts(Math.Round(member.ByB, 1))} on that of {dyad.B}"
            + (member.Report.Spells.LastOrDefault(spell => spell.IsMutualLull) is { } lull ? $"; quiet since {DayPhrase.Written(lull.Onset)}." : "; no mutual lull.")));

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
                var (up, down) = member.IsTurned ? (bin.BToA, bin.AToB) : (bin.AToB, bin.BToA);
                var barWidth = Math.Max(1, X(bin.Start.AddDays(bin.Days)) - X(bin.Start) - 0.6);
                var when = $"week of {DayPhrase.Written(bin.Start)}";
                svg.Rectangle("a", X(bin.Start), _ground - (up * _unit), barWidth, up * _unit, $"{when}: {FigureText.Acts(up)} acts");
                svg.Rectangle("b", X(bin.Start), _ground, barWidth, down * _unit, $"{when}: {FigureText.Acts(down)} acts");
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
