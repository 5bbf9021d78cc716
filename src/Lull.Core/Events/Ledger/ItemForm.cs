namespace Lull.Events.Ledger;

/// <summary>Which of the three kinds of <see cref="RecordItem"/> an entry was made from.</summary>
internal enum ItemForm
{
    /// <summary>An <see cref="Event"/> that is a hostile act between two named sides.</summary>
    Act,

    /// <summary>Any other <see cref="Event"/>: it tells of the press at work, not of the guns.</summary>
    OtherReport,

    /// <summary>A <see cref="Lull.Events.Tally"/>.</summary>
    Tally,

    /// <summary>A <see cref="Lull.Events.Signal"/>.</summary>
    Signal,
}
