namespace Lull.Benchmarks.Simulation;

/// <summary>How two sides conduct their fight: the rate of each direction, day by day, and the spells that shape it.</summary>
internal sealed class Conduct
{
    private const int EarliestSpell = 60;
    private const int ActsAgain = 45;
    private readonly Draw _draw;
    private readonly SimulatorSettings _settings;
    private readonly double[] _levels;

    /// <summary>Draws the conduct of one dyad; a truce of its theatre is joined where the dyad is fighting then.</summary>
    public Conduct(Draw draw, SimulatorSettings settings, int? truce)
    {
        _draw = draw;
        _settings = settings;
        Share = draw.Between(0.2, 0.8);
        _levels = Levels();
        FactorsA = [.. Enumerable.Repeat(1.0, settings.Days)];
        FactorsB = [.. Enumerable.Repeat(1.0, settings.Days)];
        DrawSpells(truce);
        DrawPauses();
    }

    /// <summary>A's share of the acts.</summary>
    public double Share { get; }

    /// <summary>Reported acts a day of both sides while they fight, on a day of ordinary reporting.</summary>
    public IReadOnlyList<double> FightingLevels => _levels;

    /// <summary>What is left of A's fighting rate, day by day.</summary>
    public double[] FactorsA { get; }

    /// <summary>What is left of B's fighting rate, day by day.</summary>
    public double[] FactorsB { get; }

    /// <summary>The lulls and pauses: kind, first day, day after the last, and acts a day before.</summary>
    public List<(TruthKind Kind, int Onset, int End, double Rate)> Spells { get; } = [];

    private double[] Levels()
    {
        var level = _draw.LogBetween(_settings.LowestLevel, _settings.HighestLevel);
        var season = _draw.Chance(_settings.SeasonShare) ? _draw.Between(0.2, 0.6) : 0;
        var phase = _draw.Between(0, 2 * Math.PI);
        var (declineStart, declineDays, declineDepth) = _draw.Chance(_settings.DeclineShare)
            ? (_draw.Between(60, 600), _draw.Between(150, 500), Math.Log(_draw.Between(1.5, 4.0)))
            : (_settings.Days, 1, 0.0);
        var levels = new double[_settings.Days];
        for (var day = 0; day < levels.Length; day++)
        {
            var fallen = declineDepth * Math.Clamp((day - declineStart) / (double)declineDays, 0, 1);
            levels[day] = level * Math.Exp((season * Math.Sin((2 * Math.PI * day / 365.25) + phase)) - fallen);
        }

        return levels;
    }

    private void DrawSpells(int? truce)
    {
        var hazard = _settings.LullHazard + (2 * _settings.OneSidedHazard);
        var day = EarliestSpell + _draw.Wait(hazard);
        var joins = truce is { } signed && _draw.Chance(0.7) ? signed + _draw.Between(-2, 5) : int.MaxValue;
        var free = EarliestSpell;
        while (Math.Min(day, joins) < _settings.Days)
        {
            if (joins <= day)
            {
                free = joins >= free ? Spell(TruthKind.Mutual, joins) + ActsAgain : free;
                joins = int.MaxValue;
                day = Math.Max(day, free + _draw.Wait(hazard));
                continue;
            }

            var pick = _draw.Between(0, hazard);
            var kind = pick < _settings.LullHazard ? TruthKind.Mutual
                : pick < _settings.LullHazard + _settings.OneSidedHazard ? TruthKind.OneSidedA : TruthKind.OneSidedB;
            free = Spell(kind, day) + ActsAgain;
            day = free + _draw.Wait(hazard);
        }
    }

    /// <summary>Puts a lull into the rates and returns the day after it.</summary>
    private int Spell(TruthKind kind, int onset)
    {
        var end = Math.Min(_settings.Days, onset + (int)Math.Round(_draw.LogBetween(20, 300)));
        var rate = RateBefore(kind, onset);
        var left = _draw.Chance(_settings.SilentShare) ? 0 : _draw.Between(0, _settings.HighestResidual);
        var ramp = _draw.Chance(_settings.GradualShare) ? _draw.Between(6, 20) : 0;
        var surge = _draw.Chance(_settings.SurgeShare) ? _draw.Between(1.5, 3) : 1;
        var surgeDays = _draw.Between(7, 21);
        for (var day = Math.Max(0, onset - surgeDays); day < end; day++)
        {
            var fallen = day < onset - (ramp / 2) ? 0
                : ramp == 0 ? 1 : Math.Clamp((day - onset + (ramp / 2.0)) / ramp, 0, 1);
            var factor = (day < onset ? surge : 1) * (1 - ((1 - left) * fallen));
            FactorsA[day] = kind == TruthKind.OneSidedB ? FactorsA[day] : factor;
            FactorsB[day] = kind == TruthKind.OneSidedA ? FactorsB[day] : factor;
        }

        var again = Math.Exp(_draw.Normal(0.3));
        for (var day = end; day < _levels.Length; day++)
        {
            _levels[day] *= again;
        }

        Spells.Add((kind, onset, end, rate));
        return end;
    }

    private void DrawPauses()
    {
        for (var day = 10 + _draw.Wait(_settings.PauseHazard); day < _settings.Days; day += 20 + _draw.Wait(_settings.PauseHazard))
        {
            var end = Math.Min(_settings.Days, day + _draw.Between(3, 8));
            if (Spells.Exists(spell => spell.Kind != TruthKind.Pause && day < spell.End + 10 && spell.Onset < end + 30))
            {
                continue;
            }

            Spells.Add((TruthKind.Pause, day, end, RateBefore(TruthKind.Pause, day)));
            for (var quiet = day; quiet < end; quiet++)
            {
                FactorsA[quiet] = 0.03;
                FactorsB[quiet] = 0.03;
            }

            day = end;
        }
    }

    private double RateBefore(TruthKind kind, int onset)
    {
        var first = Math.Max(0, onset - 60);
        var rate = _levels.Skip(first).Take(onset - first).Average();
        return kind switch
        {
            TruthKind.OneSidedA => rate * Share,
            TruthKind.OneSidedB => rate * (1 - Share),
            _ => rate,
        };
    }
}
