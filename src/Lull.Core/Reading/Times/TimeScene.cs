using Lull.Reading.Parsing;

namespace Lull.Reading.Times;

/// <summary>A sentence, as the grammars of time see it.</summary>
/// <param name="Pieces">Its pieces.</param>
/// <param name="Context">What its times are worked out from.</param>
internal sealed record TimeScene(PieceList Pieces, TimeContext Context)
{
    /// <summary>The report's date; null where it is not known.</summary>
    public DateOnly? Today => Context.ReportDate;

    /// <summary>Where the verb over a piece looks.</summary>
    public TenseDirection DirectionAt(int at) =>
        Pieces.TokenAt(at) is null ? TenseDirection.Unknown
            : TenseReader.DirectionAt(Pieces.Sentence, Pieces.At(at).Token);

    /// <summary>True where the words at a piece are of what is to come.</summary>
    public bool LooksAheadAt(int at) =>
        DirectionAt(at) switch
        {
            TenseDirection.Future => true,
            TenseDirection.Present => IsDeadline(at) || TenseReader.IsScheduled(Pieces.Sentence, Pieces.At(at).Token),
            TenseDirection.Past => IsDeadline(at) && TenseReader.IsProlonged(Pieces.Sentence, Pieces.At(at).Token),
            _ => IsDeadline(at),
        };

    // "Have until Friday", "by Friday".
    private bool IsDeadline(int at)
    {
        var before = Pieces[at - 1] is "the" or "next" or "this" ? at - 2 : at - 1;
        return Pieces[before] is "until" or "till" or "by" or "to" || (Pieces[before] is "than" && Pieces[before - 1] is "later");
    }
}
