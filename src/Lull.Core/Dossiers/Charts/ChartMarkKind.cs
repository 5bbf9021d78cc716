namespace Lull.Dossiers.Charts;

/// <summary>What a mark on a chart stands for.</summary>
public enum ChartMarkKind
{
    /// <summary>A side said that it stops.</summary>
    SaidToStop,

    /// <summary>A ceasefire was declared or told of.</summary>
    Declared,

    /// <summary>A side said that it goes on.</summary>
    SaidToGoOn,

    /// <summary>A report came out whose words are in the ledger.</summary>
    Reported,

    /// <summary>An act within a lull: a violation.</summary>
    Violation,
}
