using Lull.Events;
using Lull.Time;

namespace Lull.Dossiers.Charts;

/// <summary>Draws the acts of both directions as bars mirrored at the ground line, divided by who counts them.</summary>
internal sealed class BarDrawing(SvgWriter svg, ChartSpace space, PublisherShares publishers)
{
    private const double BetweenBars = 1.2;
    private readonly bool _isTold = publishers.IsTold;

    /// <summary>Draws the bars, the ground line and the scale.</summary>
    /// <param name="bins">What they show.</param>
    /// <param name="each">How long a bar lasts, such as <c>a week</c>.</param>
    public void Draw(IReadOnlyList<ActsBin> bins, string each)
    {
        foreach (var bin in bins)
        {
            Bar(bin, up: true);
            Bar(bin, up: false);
        }

        var dyad = space.Series.Dyad;
        svg.Line("ground", ChartSpace.Left, ChartSpace.Ground, ChartSpace.Right, ChartSpace.Ground);
        svg.Text("name a", ChartSpace.Left, ChartSpace.Top - 12, $"▲ {dyad.A} against {dyad.B}, acts {each}");
        svg.Text("name b", ChartSpace.Left, ChartSpace.MarksTop - 6, $"▼ {dyad.B} against {dyad.A}, acts {each}" + (space.SharedScale ? "" : " (its own scale)"));
        Tick(ChartSpace.Ground - space.UpHeight(space.HighestUp), FigureText.Acts(Math.Round(space.HighestUp)));
        Tick(ChartSpace.Ground, "0");
        Tick(ChartSpace.Ground + space.DownHeight(space.HighestDown), FigureText.Acts(Math.Round(space.HighestDown)));
    }

    private void Tick(double y, string text) => svg.Text("tick", ChartSpace.Left - 6, y + 4, text, "end");

    private void Bar(ActsBin bin, bool up)
    {
        var (known, sum) = up ? (bin.KnownAToB, bin.SpreadAToB) : (bin.KnownBToA, bin.SpreadBToA);
        if (known + sum <= 0)
        {
            return;
        }

        var dyad = space.Series.Dyad;
        var (style, side) = up ? ("a", dyad.A) : ("b", dyad.B);
        var when = bin.Days == 1 ? DayPhrase.Written(bin.Start) : DayPhrase.Span(bin.Start, bin.Start.AddDays(bin.Days - 1));
        var shares = _isTold ? publishers.Of(bin.Start, bin.Days, fromA: up) : [];
        var from = 0.0;
        if (shares.Count == 0)
        {
            from = Piece(bin, up, from, known, style, $"{when}: {Acts(known)} of {side}");
        }

        for (var group = 0; group < shares.Count; group++)
        {
            var acts = known * shares[group];
            var end = Piece(bin, up, from, acts, style, $"{when}: {Acts(acts)} of {side}, {Counted(group)}");
            if (group > 0 && group <= publishers.Named.Count)
            {
                Piece(bin, up, from, acts, $"texture t{group}", "");
            }

            from = end;
        }

        Piece(bin, up, from, sum, $"{style} sum", $"{when}: {Acts(sum)} of {side} known only as a sum");
    }

    private double Piece(ActsBin bin, bool up, double from, double acts, string style, string tooltip)
    {
        var x = space.X(bin.Start);
        var width = Math.Max(0.8, space.X(bin.Start.AddDays(bin.Days)) - x - BetweenBars);
        var (low, high) = up ? (space.UpHeight(from), space.UpHeight(from + acts)) : (space.DownHeight(from), space.DownHeight(from + acts));
        svg.Rectangle(style, x, up ? ChartSpace.Ground - high : ChartSpace.Ground + low, width, high - low, tooltip);
        return from + acts;
    }

    private string Counted(int group) =>
        group == 0 ? "counted by several publishers"
        : group <= publishers.Named.Count ? $"counted by {publishers.Named[group - 1]} alone"
        : "counted by another publisher alone";

    private static string Acts(double acts) => Math.Round(acts, 1) is 1 ? "1 act" : $"{FigureText.Acts(Math.Round(acts, 1))} acts";
}
