using Lull.Ceasefires.Backtests;

namespace Lull.Web.Backtests;

/// <summary>A backtest of one state of the record, as far as it has come.</summary>
/// <param name="head">The record's head that it is made of.</param>
internal sealed class RunningBacktest(string head)
{
    private int _done;

    /// <summary>The record's head that it is made of.</summary>
    public string Head { get; } = head;

    /// <summary>How many pairs it goes through; null as long as the record is being read.</summary>
    public int? Pairs { get; set; }

    /// <summary>How many pairs of the record have acts enough but are not among them.</summary>
    public int Beyond { get; set; }

    /// <summary>How many pairs it has gone through.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>What came out; null as long as it is not known.</summary>
    public Backtest? Result { get; set; }

    /// <summary>Why nothing will come out; null where something does.</summary>
    public string? Trouble { get; set; }

    /// <summary>Another pair is done.</summary>
    public void Step() => Interlocked.Increment(ref _done);
}
