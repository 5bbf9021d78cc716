using Lull.Ceasefires.Terms;
using Lull.Events;
using Lull.Lulls;
using Lull.Reading.Statements;

namespace Lull.Ceasefires;

/// <summary>What is said of two sides up to a day, put together by what it tells of, and weighed.</summary>
internal sealed record Words
{
    // What has faded to less than this is history, not evidence.
    private const double Negligible = 0.05;

    /// <summary>Everything said, in order of days, but what is disowned.</summary>
    public required IReadOnlyList<Utterance> Said { get; init; }

    /// <summary>The pieces of evidence, in order of days; of each the strongest utterance first.</summary>
    public required IReadOnlyList<IReadOnlyList<Utterance>> Pieces { get; init; }

    /// <summary>The weight of an utterance for an arrangement of any form, in log-odds.</summary>
    public required Func<Utterance, double> Weight { get; init; }

    /// <summary>What was said since the quiet began that lasts or has just ended, each with the share of its side that it speaks for; nothing where there is none.</summary>
    public required IReadOnlyList<(Utterance Said, double Share)> SinceOnset { get; init; }

    /// <summary>The days on which what is arranged is said to expire, or an ultimatum to run out, each with the share of its side that it is said for.</summary>
    public required IReadOnlyList<(DateOnly Day, double Share)> Deadlines { get; init; }

    /// <summary>The weight of the words for a declared rather than an unannounced arrangement, in log-odds, without <see cref="IsUndeclared"/>.</summary>
    public required double Declaration { get; init; }

    /// <summary>True where nobody tells of a declaration by both sides.</summary>
    public required bool IsUndeclared { get; init; }

    /// <summary>How an arrangement was declared, as far as anybody says so; null where nothing is known.</summary>
    public required DeclaredForm? Form { get; init; }

    /// <summary>By the id of what others tell that a side announced, the side's own denial of it; such words count nothing.</summary>
    public required IReadOnlyDictionary<string, Utterance> Disowned { get; init; }

    /// <summary>The sum of all pieces for an arrangement of any form, in log-odds.</summary>
    public double Arrangement => Pieces.Sum(piece => Weight(piece[0]));

    /// <summary>The sum of all words, and of their absence, for a declared rather than an unannounced one, in log-odds.</summary>
    public double Declared => Declaration + (IsUndeclared ? WordWeights.Undeclared : 0);

    /// <summary>Everything said of two sides up to a day, in order of days, whatever it weighs.</summary>
    public static IReadOnlyList<Utterance> SaidUpTo(DateOnly day, IEnumerable<RecordItem> items, IEnumerable<ReportStatements> reports, SideTies ties) =>
    [
        .. RowUtterances.Of(items, ties, day).Concat(StatementUtterances.Of(reports, ties, day))
            .OrderBy(one => one.Day).ThenBy(one => one.Id, StringComparer.Ordinal),
    ];

    /// <summary>What was said, weighed for a day.</summary>
    /// <param name="said">Everything said up to the day, in order of days.</param>
    /// <param name="ties">Who belongs to which side.</param>
    /// <param name="quiet">The quiet that lasts on the day or has lately ended; null where there is none.</param>
    /// <param name="day">The day asked about.</param>
    public static Words Of(IReadOnlyList<Utterance> said, SideTies ties, RegimeSpell? quiet, DateOnly day)
    {
        var onset = quiet?.Onset;
        var disowned = DisownedWords.Of(said);
        IReadOnlyList<Utterance> owned = disowned.Count == 0 ? said : [.. said.Where(one => !disowned.ContainsKey(one.Id))];
        var form = FormOf(owned, quiet);
        return new Words
        {
            Said = owned,
            Disowned = disowned,
            Weight = Weight,
            Pieces = WordPieces.Of(owned.Where(one => Math.Abs(Weight(one)) >= Negligible), Weight),
            SinceOnset = [.. owned.Where(one => one.Day >= quiet?.Onset).Select(one => (one, WordWeights.ShareOf(SpeaksForWhole(one))))],
            Deadlines = [.. DeadlinesOf(owned).Select(one => (one.Until!.Value, WordWeights.ShareOf(SpeaksForWhole(one)) * one.Confidence))],
            Declaration = owned.Sum(one => WordWeights.Declaration(one) * WordWeights.Fading((onset ?? day).DayNumber - one.Day.DayNumber)),
            IsUndeclared = form is not (DeclaredForm.Bilateral or DeclaredForm.Multilateral),
            Form = form,
        };

        double Weight(Utterance one) => WordWeights.Arrangement(one, SpeaksForWhole(one), onset, day);

        bool SpeaksForWhole(Utterance one) =>
            one.Agent is not { } actor || ties.SideOf(actor, one.Day) is not { } side || ties.ActorOf(side) is not { } whole || actor == whole
            || ties.Registry.IsUnder(whole, actor, one.Day);
    }

    /// <summary>What sets a day by which it ends. An extension moves the day: what was said of it before counts no more. The same day is counted once.</summary>
    public static IEnumerable<Utterance> DeadlinesOf(IReadOnlyList<Utterance> said)
    {
        var extended = said.LastOrDefault(one => one is { Kind: StatementKind.CeasefireExtension, Polarity: Polarity.Affirmed, Modality: Modality.Actual })?.Day;
        return said.Where(one => one.Until is not null && one.Polarity is Polarity.Affirmed && one.Modality is not (Modality.Denied or Modality.Feared)
                && (TermReader.IsUltimatum(one.Kind) || ((TermReader.IsArrangement(one.Kind) || one.Kind is StatementKind.CeasefireEnd) && (extended is null || one.Day >= extended))))
            .DistinctBy(one => one.Until);
    }

    // The latest that anybody says of this quiet; words that are older than the time around its beginning are of another.
    private static DeclaredForm? FormOf(IReadOnlyList<Utterance> said, RegimeSpell? quiet) =>
        said.LastOrDefault(one => one.Declared is not null && one is { Polarity: Polarity.Affirmed, Modality: Modality.Actual }
            && (quiet is null || one.Day >= quiet.OnsetLow.AddDays(-Strain.RecentDays)))?.Declared
        ?? (said.Any(one => one is { Kind: StatementKind.Suspension, Polarity: Polarity.Affirmed, Modality: Modality.Actual } && quiet is not null && one.Day >= quiet.OnsetLow.AddDays(-Strain.RecentDays))
            ? DeclaredForm.Unilateral : null);
}
