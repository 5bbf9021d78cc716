namespace Lull.Lulls.Model;

/// <summary>
/// The regimes and the transitions between them. Where every act belongs to both sides alike (clashes only) there is
/// one stream and no one-sided regime.
/// </summary>
internal sealed class RegimeChain
{
    public const int FullShare = 0;
    public const int ShallowShare = 1;
    public const int DeepShare = 2;
    public const int PauseShare = 3;
    public const int ShallowPauseShare = 4;

    private RegimeChain(Regime[] regimes, RegimeEdge[] edges, ModelParameters parameters, int streams)
    {
        Regimes = regimes;
        Edges = edges;
        Streams = streams;
        Shares =
        [
            1f, ShareAfter(parameters.ShallowSteps), ShareAfter(parameters.DeepSteps),
            ShareAfter(parameters.PauseSteps), ShareAfter(parameters.ShallowSteps + parameters.PauseSteps),
        ];
    }

    public Regime[] Regimes { get; }

    public RegimeEdge[] Edges { get; }

    /// <summary>2 where the directions are told apart, else 1.</summary>
    public int Streams { get; }

    public float[] Shares { get; }

    public int Count => Regimes.Length;

    /// <summary>The chain whose two directions are told apart.</summary>
    public static RegimeChain Directed(ModelParameters p)
    {
        Regime[] regimes =
        [
            new(RegimeGroup.Fighting, FullShare, FullShare),
            new(RegimeGroup.Pause, PauseShare, PauseShare),
            new(RegimeGroup.Pause, PauseShare, PauseShare),
            new(RegimeGroup.QuietA, DeepShare, FullShare),
            new(RegimeGroup.QuietA, ShallowShare, FullShare),
            new(RegimeGroup.QuietB, FullShare, DeepShare),
            new(RegimeGroup.QuietB, FullShare, ShallowShare),
            .. LullRegimes(),
        ];
        const int lull = 7;
        var edges = LullEdges(p, lull);
        foreach (var (deep, isA) in new[] { (3, true), (5, false) })
        {
            for (var depth = 0; depth < 2; depth++)
            {
                var weight = depth == 0 ? p.DeepWeight : 1 - p.DeepWeight;
                var quiet = deep + depth;
                int a = isA ? 1 : 0, b = isA ? 0 : 1;
                edges.Add(new(0, quiet, p.FightingToOneSided * weight, false, a, b));
                edges.Add(new(quiet, 0, p.OneSidedToFighting, true, -a, -b));
                edges.Add(new(quiet, lull + depth, p.OneSidedToLull, false, 1 - a, 1 - b));
                edges.Add(new(lull + 2 + depth, quiet, p.LullToOneSided / 2, false, a - 1, b - 1));
            }
        }

        return new RegimeChain(regimes, [.. edges], p, streams: 2);
    }

    /// <summary>The chain of one stream.</summary>
    public static RegimeChain Undirected(ModelParameters p)
    {
        Regime[] regimes =
        [
            new(RegimeGroup.Fighting, FullShare, FullShare),
            new(RegimeGroup.Pause, PauseShare, PauseShare),
            new(RegimeGroup.Pause, PauseShare, PauseShare),
            .. LullRegimes(),
        ];
        return new RegimeChain(regimes, [.. LullEdges(p, lull: 3)], p, streams: 1);
    }

    private static float ShareAfter(int steps) => (float)Math.Pow(LevelGrid.Factor, -steps);

    // Three phases, each deep or shallow, and the two phases of a pause within a shallow one that lasts.
    private static Regime[] LullRegimes() =>
    [
        new(RegimeGroup.Lull, DeepShare, DeepShare),
        new(RegimeGroup.Lull, ShallowShare, ShallowShare),
        new(RegimeGroup.Lull, DeepShare, DeepShare),
        new(RegimeGroup.Lull, ShallowShare, ShallowShare),
        new(RegimeGroup.Lull, DeepShare, DeepShare),
        new(RegimeGroup.Lull, ShallowShare, ShallowShare),
        new(RegimeGroup.Lull, ShallowPauseShare, ShallowPauseShare),
        new(RegimeGroup.Lull, ShallowPauseShare, ShallowPauseShare),
    ];

    private static List<RegimeEdge> LullEdges(ModelParameters p, int lull)
    {
        var deep = p.DeepWeight;
        return
        [
            new(0, 1, p.FightingToPause, false, 0, 0),
            new(1, 2, p.PauseStep, false, 0, 0),
            new(2, 0, p.PauseStep, false, 0, 0),
            new(0, lull, p.FightingToLull * deep, false, 1, 1),
            new(0, lull + 1, p.FightingToLull * (1 - deep), false, 1, 1),
            new(lull, lull + 2, p.LullSettles, false, 0, 0),
            new(lull + 1, lull + 3, p.LullSettles, false, 0, 0),
            new(lull + 2, 0, p.LullToFighting, true, -1, -1),
            new(lull + 3, 0, p.LullToFighting, true, -1, -1),
            new(lull + 2, lull + 4, p.LullLasts, false, 0, 0),
            new(lull + 3, lull + 5, p.ShallowLullLasts, false, 0, 0),
            new(lull + 4, lull + 5, p.LullFrays, false, 0, 0),
            new(lull + 4, 0, p.LastingLullToFighting, true, -1, -1) { SaidHazard = p.LullToFighting },
            new(lull + 5, 0, p.ShallowLullToFighting, true, -1, -1) { SaidHazard = p.LullToFighting },

            // Without these a day of a lasting shallow lull would cost less than one of fighting at its rate, which has pauses.
            new(lull + 5, lull + 6, p.FightingToPause, false, 0, 0),
            new(lull + 6, lull + 7, p.PauseStep, false, 0, 0),
            new(lull + 7, lull + 5, p.PauseStep, false, 0, 0),
        ];
    }
}
