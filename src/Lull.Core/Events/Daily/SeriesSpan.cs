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
    /// <param name="theatres">The theatres of most of its acts, the main one first.</param>
    /// <param name="index">The record.</param>
    /// <param name="file">The coverage file.</param>
    /// <param name="notes">Told here, where the analyst asked for a later day.</param>
    public static (int First, int Last) Of(
        IReadOnlyList<DyadAct> acts,
        IReadOnlyList<int> theatres,
        RecordIndex index,
        CoverageFile file,
        ICollection<SeriesNote> notes)
    {
        var all = index.Ledger.Theatres;
        var main = all[theatres[0]];
        var first = acts.Min(act => act.Entry.When.Start.DayNumber);
        var lastAct = acts.Max(act => act.Entry.IsDated || act.Entry.Form == ItemForm.Tally
            ? act.Entry.When.End.DayNumber
            : act.Entry.When.Start.DayNumber);
        var last = Math.Max(lastAct, theatres.Max(theatre => all[theatre].LastDay));
        last = Math.Max(last, file.LastDayOf(main.Name) ?? last);
        if (index.Options.AsOf?.DayNumber is not { } asOf)
        {
            return (first, last);
        }

        if (asOf > last && !string.Equals(main.Dataset, KeptByTheUser, StringComparison.Ordinal))
        {
            notes.Add(new SeriesNote(SeriesNoteKind.Span, $"the record of {main.Title} ends on {Days.Iso(last)}: nothing is known of later days"));
            return (first, last);
        }

        return (first, asOf);
    }
}
