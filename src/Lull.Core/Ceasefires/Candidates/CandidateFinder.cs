using System.Globalization;
using Lull.Actors;
using Lull.Events;
using Lull.Lulls;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires.Candidates;

/// <summary>Finds what may be ceasefires between two sides: each declaration, and each mutual lull that nobody declared.</summary>
/// <param name="registry">Who is who.</param>
public sealed class CandidateFinder(ActorRegistry registry)
{
    // A quiet that begins so long after a declaration may be its doing; one may also be declared when it is there already.
    private const int QuietAfterDays = 30;
    private const int QuietBeforeDays = 45;

    // The same declared by the same party within so many days is told twice.
    private const int SameDays = 3;

    /// <summary>The candidates of a pair, in order of time.</summary>
    /// <param name="dyad">The two sides.</param>
    /// <param name="spells">The quiet that was found, from acts alone; none where the record has no acts of the pair.</param>
    /// <param name="items">The rows of the record.</param>
    /// <param name="reports">The reports of the record.</param>
    public IReadOnlyList<CeasefireCandidate> Find(Dyad dyad, IReadOnlyList<RegimeSpell> spells, IReadOnlyList<RecordItem> items, IReadOnlyList<ReportStatements> reports)
    {
        ArgumentNullException.ThrowIfNull(spells);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(reports);
        var ties = new SideTies(dyad, registry);
        var declared = Declarations.Of(items, reports, ties);
        var pieces = Pieces([.. declared.Where(one => one.Stops)]);
        var matched = pieces.ConvertAll(piece => QuietOf(piece[0], spells, ties));
        var tacit = spells.Where(spell => spell.IsMutualLull && !matched.Contains(spell)).ToList();
        if (pieces.Count + tacit.Count == 0)
        {
            return [];
        }

        var location = LocationOf(items, dyad);
        var candidates = pieces.Select((piece, index) => (piece[0].When.Start, Candidate: Declared(piece, matched[index], declared, ties)))
            .Concat(tacit.Select(spell => (spell.Onset, Candidate: Tacit(spell, dyad, declared))))
            .OrderBy(one => one.Item1)
            .ThenBy(one => one.Candidate.OnsetEvidence.FirstOrDefault(""), StringComparer.Ordinal)
            .Select((one, index) => one.Candidate with
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{dyad}#{index + 1}"),
                Location = location,
            });
        return [.. candidates];
    }

    /// <summary>True where a row's words are between two sides, so that a pair without a single act has a candidate.</summary>
    public bool Declares(RecordItem item, Dyad dyad)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Declarations.Concerns(item, new SideTies(dyad, registry));
    }

    private static CeasefireCandidate Declared(List<Declaration> piece, RegimeSpell? quiet, IReadOnlyList<Declaration> all, SideTies ties)
    {
        var first = piece[0];
        var words = string.Join(" / ", piece.Select(one => one.Words).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));
        var end = all.FirstOrDefault(one => !one.Stops && one.When.Start > first.When.Start && Ends(one, first, ties) && !all.Any(next => next.Stops && IsSame(next, first) && next.When.Start > first.When.Start && next.When.Start < one.When.Start));
        var isTacit = first.Form is DeclaredForm.Unannounced;
        return new CeasefireCandidate
        {
            Id = "",
            Dyad = ties.Dyad,
            Location = "",
            DeclaredBy = isTacit ? [] : first.Form is DeclaredForm.Bilateral ? [ties.Dyad.A, ties.Dyad.B] : [.. piece.Select(one => one.Who).Distinct(StringComparer.Ordinal)],
            Declared = isTacit ? CodedDate.Unknown : CodedDate.Of(first.When),
            Effect = isTacit ? CodedDate.Of(first.When) : CodedDate.Unknown,
            End = end is null ? CodedDate.Unknown : CodedDate.Of(end.When),
            Form = piece.Select(one => one.Form).FirstOrDefault(form => form is not null),
            HasEnded = end is not null ? true : quiet is { End: null } ? false : null,
            Terms = CandidateTerms.Of(words, string.Join(" / ", piece.Select(one => one.Purpose).OfType<string>().Distinct(StringComparer.Ordinal))),
            Mediators = [.. piece.SelectMany(one => one.Mediators).Distinct(StringComparer.Ordinal)],
            Lull = quiet,
            OnsetEvidence = [.. piece.Select(one => one.Id)],
            EndEvidence = end is null ? [] : [end.Id],
            Comment = words,
        };
    }

    private static CeasefireCandidate Tacit(RegimeSpell spell, Dyad dyad, IReadOnlyList<Declaration> all)
    {
        var near = all.Where(one => one.Stops && one.When.Start >= spell.OnsetLow.AddDays(-QuietAfterDays) && one.When.Start <= spell.OnsetHigh.AddDays(QuietBeforeDays)).ToList();
        return new CeasefireCandidate
        {
            Id = "",
            Dyad = dyad,
            Location = "",
            Form = DeclaredForm.Unannounced,
            Lull = spell,
            OnsetEvidence = [.. near.Select(one => one.Id)],
            Comment = near.Count == 0 ? "a quiet of both sides that nobody declared, from acts alone"
                : $"a quiet of both sides that nobody declared for both, from acts alone; near its beginning: {string.Join(" / ", near.Select(one => $"{one.Who} {one.Kind.Name()} {DayPhrase.Iso(one.When.Start)}"))}",
        };
    }

    private static List<List<Declaration>> Pieces(IReadOnlyList<Declaration> declared)
    {
        var pieces = new List<List<Declaration>>();
        foreach (var one in declared)
        {
            var piece = pieces.FindLast(found => IsSame(found[0], one) && one.When.Start.DayNumber - found[^1].When.Start.DayNumber <= SameDays);
            if (piece is null)
            {
                pieces.Add([one]);
            }
            else
            {
                piece.Add(one);
            }
        }

        return pieces;
    }

    // What both agreed is one thing whoever tells of it; else the same party's word of the same kind.
    private static bool IsSame(Declaration one, Declaration other) =>
        one.Kind == other.Kind && (one.Kind is EventKind.Ceasefire || (one.Actor is { } actor ? actor == other.Actor : string.Equals(one.Who, other.Who, StringComparison.Ordinal)));

    // A member ends its own suspension, and an umbrella that of any member; an arrangement of both anybody who is in it.
    private static bool Ends(Declaration end, Declaration begun, SideTies ties) =>
        begun.Kind is EventKind.Ceasefire
        || (string.Equals(end.Side, begun.Side, StringComparison.Ordinal)
            && (string.Equals(end.Who, begun.Who, StringComparison.Ordinal)
                || (end.Actor is { } ender && begun.Actor is { } party && (ender == party || ties.Registry.IsUnder(party, ender, end.When.Start)))));

    // The quiet that a declaration of both, or of a whole side, came with; one member's word makes no quiet of both.
    private static RegimeSpell? QuietOf(Declaration declared, IReadOnlyList<RegimeSpell> spells, SideTies ties)
    {
        var isWhole = declared.Kind is EventKind.Ceasefire || declared.Actor is null || declared.Actor == ties.ActorOf(declared.Side);
        var own = string.Equals(declared.Side, ties.Dyad.A, StringComparison.Ordinal) ? RegimeKind.OneSidedA : RegimeKind.OneSidedB;
        return !isWhole ? null
            : spells.Where(spell => !spell.Indistinct && (spell.Kind is RegimeKind.Mutual || (spell.Kind == own && declared.Kind is EventKind.Suspension))
                    && declared.When.Start >= spell.OnsetLow.AddDays(-QuietAfterDays)
                    && declared.When.Start <= spell.OnsetHigh.AddDays(QuietBeforeDays))
                .OrderBy(spell => spell.Kind)
                .ThenBy(spell => Math.Abs(spell.Onset.DayNumber - declared.When.Start.DayNumber))
                .FirstOrDefault();
    }

    private string LocationOf(IReadOnlyList<RecordItem> items, Dyad dyad) =>
        DyadEvidence.Of(items, dyad, registry, [])
            .Select(row => row.Item.Place.Country ?? "")
            .Where(country => country.Length > 0)
            .GroupBy(country => country, StringComparer.Ordinal)
            .OrderByDescending(country => country.Count())
            .ThenBy(country => country.Key, StringComparer.Ordinal)
            .Select(country => country.Key)
            .FirstOrDefault("");
}
