using Lull.Actors;
using Lull.Reading.Parsing;

namespace Lull.Reading.Landmarks;

/// <summary>The landmarks as one report may name them: a short name counts where the report has the full one too.</summary>
internal sealed class LandmarkScope
{
    // How far a noun phrase is looked through, in pieces, and how far apart its act and its name may stand.
    private const int Window = 16;
    private const int Reach = 8;
    private const int LongestName = 7;

    private readonly LandmarkBook _book;
    private readonly Lazy<string[]> _sentenceKeys;
    private readonly Dictionary<string, bool> _mayBePart = new(StringComparer.Ordinal);

    private LandmarkScope(LandmarkBook book, IReadOnlyList<ParsedSentence> sentences)
    {
        _book = book;
        _sentenceKeys = new Lazy<string[]>(() => [.. sentences.Select(KeyOf)]);
    }

    /// <summary>A scope without a landmark.</summary>
    public static LandmarkScope Empty { get; } = new(LandmarkBook.Empty, []);

    /// <summary>The landmarks of a book for one report.</summary>
    public static LandmarkScope Of(LandmarkBook book, IReadOnlyList<ParsedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(sentences);
        return new LandmarkScope(book, sentences);
    }

    /// <summary>The landmark that the noun phrase from a piece on names; null where it names none.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="at">The first piece of the noun phrase.</param>
    /// <param name="reportDate">Landmarks after it are not meant; null where it is not known.</param>
    public LandmarkMatch? Match(PieceList pieces, int at, DateOnly? reportDate)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        if (_book.Landmarks.Count == 0)
        {
            return null;
        }

        var end = EndOfPhrase(pieces, at);
        var act = Enumerable.Range(at, end - at).Where(piece => _book.Acts.Contains(pieces[piece])).DefaultIfEmpty(-1).First();
        for (var from = at; from < end; from++)
        {
            for (var to = EndOfName(pieces, from, Math.Min(end, from + LongestName)); to > from; to--)
            {
                if (Named(pieces, from, to, act, reportDate) is { } landmark)
                {
                    return new LandmarkMatch(landmark, Math.Max(to, Math.Min(act + 1, end)));
                }
            }

            // A name further on belongs to something else.
            if (from - at > Reach)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The year that is meant where a report tells the day of a landmark without one; null where none is.</summary>
    public int? YearOf(int month, int day, DateOnly reportDate)
    {
        foreach (var landmark in _book.Landmarks)
        {
            if (landmark.Context.Count > 0 && landmark.Start.Month == month && landmark.Start.Day == day
                && landmark.Start <= reportDate && IsInReport(landmark.Context))
            {
                return landmark.Start.Year;
            }
        }

        return null;
    }

    private Landmark? Named(PieceList pieces, int from, int to, int act, DateOnly? reportDate)
    {
        var key = KeyOf(pieces, from, to);
        Landmark? latest = null;
        foreach (var landmark in _book.Named(key))
        {
            var isNamed = landmark.Names.Contains(key, StringComparer.Ordinal) || IsInReport(landmark.Names);
            if (isNamed && !(landmark.Start > reportDate) && HasAct(pieces, landmark, from, to, act)
                && (latest is null || landmark.Start > latest.Start))
            {
                latest = landmark;
            }
        }

        return latest;
    }

    private static bool HasAct(PieceList pieces, Landmark landmark, int from, int to, int act) =>
        landmark.Acts.Count == 0
        || (act >= 0 && act - to < 4 && from - act <= Reach && landmark.Acts.Contains(pieces[act], StringComparer.Ordinal));

    private bool IsInReport(IReadOnlyList<string> keys) =>
        _sentenceKeys.Value.Any(sentence => keys.Any(key => sentence.Contains(" " + key + " ", StringComparison.Ordinal)));

    // No name goes on behind a word that no name has.
    private int EndOfName(PieceList pieces, int from, int end)
    {
        var to = from;
        while (to < end && MayBePart(pieces, to))
        {
            to++;
        }

        return to;
    }

    private bool MayBePart(PieceList pieces, int at)
    {
        if (!_mayBePart.TryGetValue(pieces[at], out var may))
        {
            // Marks and articles leave nothing, and single letters are joined to their neighbours.
            may = NameKey.Of(pieces[at]).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => word.Length == 1 || _book.NameWords.Contains(word) || TokenSpelling.IsArticle(word));
            _mayBePart[pieces[at]] = may;
        }

        return may || TokenSpelling.IsGodName(pieces[at]) || TokenSpelling.IsGodName(pieces[at + 1]);
    }

    private static int EndOfPhrase(PieceList pieces, int at)
    {
        var end = at;
        while (end < pieces.Count && end - at < Window && pieces[end] is not ("." or ";" or ":" or "!" or "?"))
        {
            end++;
        }

        return end;
    }

    private static string KeyOf(ParsedSentence sentence) =>
        " " + NameKey.Of(string.Join(' ', sentence.Tokens.Select(token => token.Form))) + " ";

    private static string KeyOf(PieceList pieces, int from, int to)
    {
        // A name neither begins nor ends with a mark or a small word.
        if (pieces[from] is "the" or "of" or "a" or "," || pieces.IsDash(from) || pieces.IsDash(to - 1) || pieces[to - 1] is "," or "of" or "the" or "'s" or "’s")
        {
            return "";
        }

        var words = new string[to - from];
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = pieces[from + word];
        }

        return NameKey.Of(string.Join(' ', words));
    }
}
