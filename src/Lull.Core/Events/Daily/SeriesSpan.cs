using System.Globalization;
using Lull.Events.Coverage;
using Lull.Events.Ledger;

namespace Lull.Events.Daily;

/// <summary>
/// Which days a series covers: from the dyad's first act to the last day that is on record for its theatre. Days after
/// that are not silent but unknown.
/// </summary>
internal static class SeriesSpan
{
    // Lull's own format is kept up by its user, who knows up to which day; a published release ends when it ends.
    private const string KeptByTheUser = "lull";

    /// <summary>The first and the last day's number.</summary>
    /// <param name="acts">The dyad's acts and tallies; at least one.</param>
    /// <param name="main">The theatre of most of its acts.</param>
    /// <param name="index">The record.</param>
    /// <param name="file">The coverage file.</param>
    /// <param name="notes">Told here: acts after the end, and an end before the day that the analyst asked for.</param>
    public static (int First, int Last) Of(
        IReadOnlyList<DyadAct> acts,
        Theatre main,
        RecordIndex index,
        CoverageFile file,
        ICollection<SeriesNote> notes)
    {
        var first = acts.Min(act => act.Entry.When.Start.DayNumber);
        var last = LastOnRecord(acts, index.Ledger.Theatres);
        last = Math.Max(last, file.LastDayOf(main.Name) ?? last);
        if (index.Options.AsOf?.DayNumber is { } asOf)
        {
            if (asOf <= last || string.Equals(main.Dataset, KeptByTheUser, StringComparison.Ordinal))
            {
                return (first, asOf);
            }

            notes.Add(new SeriesNote(
                SeriesNoteKind.Span,
                $"the record of {main.Title} ends on {Days.Iso(last)}: nothing is known of later days"));
        }

        var later = acts.Count(act => act.Entry.When.Start.DayNumber > last);
        if (later > 0)
        {
            notes.Add(new SeriesNote(
                SeriesNoteKind.Span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"later acts elsewhere, left out since the record of {main.Title} ends on {Days.Iso(last)}: {later}")));
        }

        return (first, last);
    }

    // A theatre that saw only a few of the dyad's acts does not say how long the others were on record.
    private static int LastOnRecord(IReadOnlyList<DyadAct> acts, IReadOnlyList<Theatre> theatres) =>
        acts.GroupBy(act => theatres[act.Entry.Theatre].Dataset, StringComparer.Ordinal)
            .SelectMany(dataset => CoverageSearch.MainTheatres(dataset, theatres))
            .Max(theatre => theatres[theatre].LastDay);
}
