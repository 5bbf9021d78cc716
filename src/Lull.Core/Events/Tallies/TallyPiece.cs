namespace Lull.Events.Tallies;

/// <summary>
/// A number of acts on the days of a span, some of which may be taken out because more is known of them.
/// </summary>
internal sealed class TallyPiece(int first, int last, double acts)
{
    private readonly List<(int First, int Last)> _out = [];

    /// <summary>The first day's number.</summary>
    public int First { get; } = first;

    /// <summary>The last day's number.</summary>
    public int Last { get; } = last;

    /// <summary>How many acts on the days that are left.</summary>
    public double Acts { get; private set; } = acts;

    /// <summary>True where some days were taken out.</summary>
    public bool IsBroken => _out.Count > 0;

    /// <summary>True where the piece spans all days of the other span.</summary>
    public bool Spans(int first, int last) => First <= first && last <= Last;

    /// <summary>True where the piece shares days with the other span.</summary>
    public bool Meets(int first, int last) => First <= last && first <= Last;

    /// <summary>Takes out days on which <paramref name="acts"/> of the piece's acts took place.</summary>
    public void TakeOut(int first, int last, double acts)
    {
        _out.Add((first, last));
        Acts = Math.Max(0, Acts - acts);
    }

    /// <summary>The runs of days that are left, in order.</summary>
    public IReadOnlyList<(int First, int Last)> Runs()
    {
        var runs = new List<(int First, int Last)>();
        var next = First;
        foreach (var (first, last) in _out.Order())
        {
            if (first > next)
            {
                runs.Add((next, first - 1));
            }

            next = Math.Max(next, last + 1);
        }

        if (next <= Last)
        {
            runs.Add((next, Last));
        }

        return runs;
    }
}
