using Lull.Ceasefires;

namespace Lull.Reviews.Queue;

/// <summary>How much each row and statement weighs in a ledger.</summary>
internal sealed class PairLedger
{
    private const string Acts = "acts";
    private const string Quiet = "quiet";

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    /// <summary>Reads the ledger of an assessment.</summary>
    public PairLedger(Assessment assessment)
    {
        foreach (var line in assessment.Ledger)
        {
            var weight = Math.Abs(line.Weight);
            if (string.Equals(line.Id, Acts, StringComparison.Ordinal))
            {
                // All acts together make the line, so that each has an equal share of it.
                OfAct = line.Also.Count == 0 ? 0 : weight / line.Also.Count;
                Add(line.Also, _ => OfAct);
            }
            else
            {
                // What tells the same stands behind the first, and counts where that falls away.
                Add([line.Id], _ => weight);
                Add(line.Also, place => weight / (place + 2));
            }

            OfQuiet = string.Equals(line.Id, Quiet, StringComparison.Ordinal) ? weight : OfQuiet;
        }
    }

    /// <summary>The weight of an act since the quiet began.</summary>
    public double OfAct { get; }

    /// <summary>The weight of what the guns say.</summary>
    public double OfQuiet { get; }

    /// <summary>The weight of a row or statement by its id in the ledger; 0 where it stands in no line.</summary>
    public double this[string id] => _weights.GetValueOrDefault(id);

    private void Add(IReadOnlyList<string> ids, Func<int, double> weight)
    {
        for (var place = 0; place < ids.Count; place++)
        {
            _weights[ids[place]] = Math.Max(_weights.GetValueOrDefault(ids[place]), weight(place));
        }
    }
}
