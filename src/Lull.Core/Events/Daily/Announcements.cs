namespace Lull.Events.Daily;

/// <summary>
/// Turns what sides say into announcements. A declaration is one announcement however many publishers carry it: the
/// same speaker saying the same within three days is heard once.
/// </summary>
internal sealed class Announcements(RecordIndex index)
{
    private const int SameDeclarationDays = 3;
    private const double ShareOfMember = 0.5;

    /// <summary>The announcements that concern two sides, in order of days.</summary>
    /// <param name="a">The number of side A.</param>
    /// <param name="b">The number of side B.</param>
    /// <param name="start">The number of the series' first day.</param>
    public IReadOnlyList<Announcement> Between(int a, int b, int start)
    {
        var heard = new Dictionary<(int Name, EventKind Kind), int>();
        var announcements = new List<Announcement>();
        foreach (var number in index.Signals)
        {
            var day = index.Ledger.Entries[number].When.Start.DayNumber;
            var key = (index.Ledger.Entries[number].Source, index.Ledger.Entries[number].Kind);
            if (Announced(number, a, b, day - start) is not { } announcement
                || (heard.TryGetValue(key, out var before) && day - before <= SameDeclarationDays))
            {
                continue;
            }

            heard[key] = day;
            announcements.Add(announcement);
        }

        return announcements;
    }

    private Announcement? Announced(int number, int a, int b, int day)
    {
        var sides = index.EntrySides[number];
        if (sides.Source.Length == 0)
        {
            return null;
        }

        var kind = index.Ledger.Entries[number].Kind;
        var when = index.Ledger.Entries[number].When.Start;
        var (fromA, fromB) = (Concerns(sides, a, b, when), Concerns(sides, b, a, when));
        if (!kind.IsSignal() || fromA == fromB)
        {
            return null;
        }

        var speaker = fromA ? a : b;
        var agreed = kind is EventKind.Ceasefire && sides.Target.Length > 0;
        return new Announcement(
            day,
            fromA || agreed,
            fromB || agreed,
            kind is EventKind.Suspension or EventKind.Ceasefire,
            index.Book.SpeaksFor(sides.Source[0], speaker, when) ? 1 : ShareOfMember);
    }

    // The speaker is the side, one of its members, or an umbrella above it; whom it speaks to is the other side in the
    // same sense, or nobody in particular.
    private bool Concerns(EntrySides sides, int speaker, int other, DateOnly day) =>
        Related(sides.Source, speaker, day) && (sides.Target.Length == 0 || Related(sides.Target, other, day));

    private bool Related(int[] chain, int side, DateOnly day) =>
        Array.IndexOf(chain, side) >= 0 || index.Book.IsUnder(side, chain[0], day);
}
