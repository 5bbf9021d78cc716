using Lull.Reading.Statements;
using Lull.Reviews.Queue;

namespace Lull.Web.Endpoints;

/// <summary>Something for a reviewer to look at, as it is shown.</summary>
internal sealed record QueuedAnswer(
    string Kind, IReadOnlyList<string> Parts, PairName Dyad, double Weight, double Doubt, double Importance, int Pairs, bool Disputed, string Text, string Reason)
{
    public static QueuedAnswer Of(QueuedSubject one) => new(
        StatementNames.Of(one.Subject.Kind), one.Subject.Parts, PairName.Of(one.Dyad), one.Weight, one.Doubt, one.Importance, one.Pairs, one.IsDisputed, one.Text, one.Reason);
}
