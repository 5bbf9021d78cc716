using Lull.Events;
using Lull.Web.Records;

namespace Lull.Web.Endpoints;

/// <summary>A pair by its id and names.</summary>
internal sealed record PairName(string Id, string A, string B)
{
    public static PairName Of(Dyad dyad) => new(PairId.Of(dyad), dyad.A, dyad.B);
}
