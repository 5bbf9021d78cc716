using System.Globalization;
using Lull.Ceasefires.Candidates;
using Lull.Reading.Statements;

namespace Lull.Reviews.Queue;

/// <summary>The candidate ceasefires of a pair.</summary>
internal static class CandidateQuestions
{
    /// <summary>The questions of a pair.</summary>
    public static IEnumerable<QueuedSubject> Of(QueuedPair pair) => pair.Material.Candidates.Select(one => Of(pair, one));

    private static QueuedSubject Of(QueuedPair pair, CeasefireCandidate candidate)
    {
        // What was said weighs as in the ledger; what was only kept, as the quiet that it is.
        var said = candidate.OnsetEvidence.Concat(candidate.EndEvidence).Distinct(StringComparer.Ordinal).Sum(id => pair.Ledger[id]);
        var weight = said > 0 ? said : candidate.Lull is { } lull && lull == pair.Material.Assessment.Quiet ? pair.Ledger.OfQuiet : 0;
        return new QueuedSubject(
            ReviewSubject.OfCandidate(candidate),
            pair.Dyad,
            weight,
            Doubt.Of(candidate.Lull?.Probability ?? Doubt.OfName, candidate.Form is null ? Doubt.OfName : 1),
            candidate.Comment,
            $"{pair.Weighs(weight)}; {Quiet(candidate)}{(candidate.Form is { } form ? $"; it is taken for {StatementNames.Of(form)}" : "; how it was declared is not known")}.");
    }

    private static string Quiet(CeasefireCandidate candidate) =>
        candidate.Lull is { } lull
            ? string.Create(CultureInfo.InvariantCulture, $"the quiet that goes with it is a lull with probability {lull.Probability:0.##}")
            : "no quiet was found that goes with it";
}
