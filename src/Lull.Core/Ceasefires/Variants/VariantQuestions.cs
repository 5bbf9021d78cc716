using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Ceasefires.Variants;

/// <summary>Asks the question of a pair by each publisher's count, without each publisher, by country, by definition of attack.</summary>
internal sealed class VariantQuestions(PairRecord pair, Weighing asked)
{
    /// <summary>How many publishers, countries or members are looked at, those with most acts.</summary>
    public const int MostOfAKind = 8;

    /// <summary>With fewer acts than this nothing can be told of a rate, let alone of its fall.</summary>
    public const int FewestActs = 10;

    private const int LongestPause = 30;
    private const double SameWithin = 0.005;

    private readonly List<string> _notes = [];

    /// <summary>What was not tried, and what the variants leave out.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>All variants but those of level.</summary>
    public IEnumerable<VariantAnswer> Answers() => [.. OfPublishers(), .. OfCountries(), .. OfDefinitions()];

    /// <summary>One variant's answer.</summary>
    public VariantAnswer Answer(VariantKind kind, string name, Weighing? weighed, string remark = "")
    {
        var acts = weighed is null ? 0 : ActsIn(weighed);
        if (weighed is null || acts < FewestActs)
        {
            var thin = acts == 0 ? "no acts in the record" : $"fewer than {FewestActs} acts tell nothing of a rate";
            return Thin(kind, name, acts, remark.Length > 0 ? $"{thin}; {remark}" : thin);
        }

        return new VariantAnswer
        {
            Kind = kind,
            Name = name,
            Answer = weighed.States[0],
            InForce = weighed.Answer.InForce,
            Onset = weighed.Quiet?.Onset,
            Acts = acts,
            Differs = weighed.States[0].State != asked.States[0].State,
            IsSame = weighed.States[0].State == asked.States[0].State && Math.Abs(weighed.Answer.InForce - asked.Answer.InForce) < SameWithin
                && Math.Abs(weighed.States[0].Probability - asked.States[0].Probability) < SameWithin,
            Remark = remark,
        };
    }

    // What most acts do not tell cannot be asked of them.
    private VariantAnswer Answer(VariantKind kind, string name, Func<RecordItem, bool> keep, double told, string whatIsTold)
    {
        var all = ActsIn(asked);
        return 2 * told < all ? Thin(kind, name, ActsOf(pair.Acts.Where(row => keep(row.Item))), $"of {FigureText.Acts(Math.Round(all))} acts only {FigureText.Acts(Math.Round(told))} {whatIsTold}")
            : Answer(kind, name, pair.Weigh(keep));
    }

    private static VariantAnswer Thin(VariantKind kind, string name, double acts, string why) =>
        new() { Kind = kind, Name = name, Acts = acts, Remark = $"too thin: {why}" };

    private static double ActsIn(Weighing weighed) => ActsBetween.Count(weighed.Report.Series, weighed.Report.Series.Start, weighed.Report.Series.End);

    private static double ActsOf(IEnumerable<EvidenceRow> rows) => rows.Sum(row => row.Item is Event act ? act.Count.Middle : 0);

    private IEnumerable<VariantAnswer> OfPublishers()
    {
        var publishers = pair.Rows.Where(row => row.Item is Event or Tally)
            .SelectMany(row => row.Item.Publishers.Where(name => name.Length > 0).Select(name => (name, Acts: row.Item is Event act ? act.Count.Middle : ((Tally)row.Item).Count.Middle)))
            .GroupBy(one => one.name, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(one => one.Max(row => row.Acts) + one.Count())
            .ThenBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => one.Key)
            .ToList();
        if (publishers.Count > MostOfAKind)
        {
            _notes.Add($"{publishers.Count - MostOfAKind} further publishers count fewer acts and are not shown: {string.Join(", ", publishers.Skip(MostOfAKind).Take(MostOfAKind))}{(publishers.Count > 2 * MostOfAKind ? " and others" : "")}");
        }

        foreach (var name in publishers.Take(MostOfAKind))
        {
            bool Counts(RecordItem item) => item.Publishers.Contains(name, StringComparer.OrdinalIgnoreCase);
            yield return StoppedCounting(name, Counts) is { } stopped ? Thin(VariantKind.Publisher, name, stopped.Acts, stopped.Why)
                : Answer(VariantKind.Publisher, name, pair.Weigh(Counts));
        }

        foreach (var name in publishers.Take(MostOfAKind))
        {
            yield return Answer(VariantKind.WithoutPublisher, name, pair.Weigh(
                item => !IsOnly(item.Publishers, name),
                said => !IsOnly(said.Publisher.Split(';', StringSplitOptions.TrimEntries), name)));
        }
    }

    // Whoever publishes nothing at all for a month while others go on counting may have stopped: that is no quiet.
    private (double Acts, string Why)? StoppedCounting(string publisher, Func<RecordItem, bool> counts)
    {
        var last = pair.LastPublished(publisher);
        var until = asked.Quiet?.Onset.AddDays(-1) ?? pair.Day;
        var others = until.DayNumber - last.DayNumber > LongestPause ? ActsBetween.Count(asked.Report.Series, last.AddDays(1), until) : 0;
        return others < 3 ? null
            : (ActsOf(pair.Acts.Where(row => counts(row.Item))), $"nothing of it is in the record after {DayPhrase.Written(last)}, while {FigureText.Acts(Math.Round(others))} acts by {DayPhrase.Written(until)} are known from others: it may have stopped counting");
    }

    private static bool IsOnly(IReadOnlyList<string> publishers, string name) =>
        publishers.All(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<VariantAnswer> OfCountries()
    {
        var countries = pair.Acts.Where(row => row.Item.Place.Country is { Length: > 0 })
            .GroupBy(row => row.Item.Place.Country!.Trim(), StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(country => country.Count())
            .ThenBy(country => country.Key, StringComparer.Ordinal)
            .Select(country => country.Key)
            .ToList();
        if (countries.Count < 2)
        {
            yield break;
        }

        var placed = ActsOf(pair.Acts.Where(row => !string.IsNullOrWhiteSpace(row.Item.Place.Country)));
        foreach (var country in countries.Take(MostOfAKind))
        {
            yield return Answer(VariantKind.Geography, $"{country} only", item => string.Equals(item.Place.Country?.Trim(), country, StringComparison.OrdinalIgnoreCase), placed, "are known with a country");
        }
    }

    private IEnumerable<VariantAnswer> OfDefinitions()
    {
        var all = pair.Rows.Where(row => row.Item is Event or Tally).Select(row => row.Item).ToList();
        if (all.Exists(item => !IsLethal(item)))
        {
            yield return Answer(VariantKind.Definition, "lethal acts only", IsLethal, ActsOf(pair.Acts.Where(row => row.Item is Event { Deaths: not null } || IsLethal(row.Item))), "say whether anybody died");
        }

        (string Name, Func<RecordItem, bool> Keep)[] definitions =
        [
            ("strikes from the air and missiles only", item => item is Event { Kind: EventKind.Strike }),
            ("without clashes and seizures", item => item.Kind is not (EventKind.Clash or EventKind.Seizure)),
            ("acts known one by one, without publishers' sums", item => item is Event),
        ];
        foreach (var (name, keep) in definitions)
        {
            if (all.Exists(item => !keep(item)))
            {
                yield return Answer(VariantKind.Definition, name, pair.Weigh(keep));
            }
        }
    }

    private static bool IsLethal(RecordItem item) =>
        item is Event { Deaths.Low: > 0 } or Event { Kind: EventKind.Killing };
}
