namespace Lull.Reports;

/// <summary>The quotations of a text by where they stand, so that a long text is not gone through for every word.</summary>
internal sealed class QuotationIndex
{
    private readonly Quotation[] _all;
    private readonly Quotation[] _speech;

    /// <summary>Orders the quotations.</summary>
    /// <param name="quotations">In the order of the text and apart from each other.</param>
    public QuotationIndex(IReadOnlyList<Quotation> quotations)
    {
        _all = [.. quotations];
        _speech = [.. quotations.Where(quotation => !quotation.IsTerm)];
    }

    /// <summary>The quotation, more than a term, that holds a stretch of text; null where none does.</summary>
    public Quotation? Holding(TextSpan span)
    {
        var at = First(_speech, span.Start);
        return at < _speech.Length && _speech[at].Span.Contains(span) ? _speech[at] : null;
    }

    /// <summary>The quotations and terms that share a code unit with a stretch of text, in order.</summary>
    public IEnumerable<Quotation> Overlapping(TextSpan span)
    {
        for (var at = First(_all, span.Start); at < _all.Length && _all[at].Span.Start < span.End; at++)
        {
            yield return _all[at];
        }
    }

    // The first that ends behind a place.
    private static int First(Quotation[] quotations, int start)
    {
        var (low, high) = (0, quotations.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotations[middle].Span.End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
