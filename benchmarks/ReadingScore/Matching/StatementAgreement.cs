using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Reading.Statements;

namespace Lull.Benchmarks.ReadingScore.Matching;

/// <summary>Compares one statement that was read with one that is expected.</summary>
/// <param name="names">Whether two names are one.</param>
internal sealed class StatementAgreement(SideNames names)
{
    private static readonly HashSet<StatementKind> Symmetric =
    [
        StatementKind.Clash, StatementKind.Ceasefire, StatementKind.CeasefireExtension, StatementKind.CeasefireEnd,
        StatementKind.Negotiation,
    ];

    /// <summary>Says what agrees.</summary>
    public Agreement Of(GoldStatement gold, Statement read)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(read);
        var (agent, patient) = Sides(gold, read);
        return new Agreement(
            agent,
            patient,
            gold.Polarity is { } polarity ? polarity == read.Polarity : null,
            gold.Modalities.Count > 0 ? gold.Modalities.Contains(read.Modality) : null,
            names.Agrees(gold.Speakers, read.Speakers),
            TimeAgreement.Of(gold.Time, read.Time));
    }

    private (bool? Agent, bool? Patient) Sides(GoldStatement gold, Statement read)
    {
        var straight = (names.Agrees(gold.Agent, read.Agent), names.Agrees(gold.Patient, read.Patient));
        if (!Symmetric.Contains(gold.Kind) && !Symmetric.Contains(read.Kind))
        {
            return straight;
        }

        var crossed = (names.Agrees(gold.Agent, read.Patient), names.Agrees(gold.Patient, read.Agent));
        return Right(crossed) > Right(straight) ? crossed : straight;
    }

    private static int Right((bool? Agent, bool? Patient) sides) =>
        (sides.Agent is true ? 1 : 0) + (sides.Patient is true ? 1 : 0);
}
