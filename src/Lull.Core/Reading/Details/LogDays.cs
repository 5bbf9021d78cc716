using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Reading.Times;
using Lull.Reports;
using Lull.Time;

namespace Lull.Reading.Details;

/// <summary>The days at the heads of a log's entries, and those that a summary says it is of.</summary>
/// <param name="report">The report.</param>
/// <param name="trees">Its sentences.</param>
/// <param name="times">Their times.</param>
internal sealed class LogDays(Report report, IReadOnlyList<SentenceTree> trees, IReadOnlyList<IReadOnlyList<TimeMention>> times)
{
    // Words of a heading that tells the days of a summary, and of one that tells the day of a log.
    private const int LongestPeriod = 20;
    private const int LongestDate = 12;

    /// <summary>The day of each sentence that stands under the head of an entry, up to the next: "07:35", "Tue 7.", "Friday 7 March".</summary>
    public DateOnly?[] Entries()
    {
        var entries = new DateOnly?[trees.Count];
        var (heads, day, isList) = (0, default(DateOnly?), false);
        for (var sentence = 0; sentence < entries.Length; sentence++)
        {
            if (IsHour(sentence) || IsEntry(sentence))
            {
                heads++;
                day ??= Headed(report.Date);
            }
            else if (DateAtHead(sentence) is { } head)
            {
                heads++;
                day = head;
                isList = trees[sentence].Count > 6;
            }

            // A section that follows a list of days begins with a line of its own.
            day = sentence > 0 && isList && DateAtHead(sentence) is null && IsParted(sentence) ? null : day;
            entries[sentence] = day;
        }

        // One such line is the date of the page.
        return heads > 1 ? entries : new DateOnly?[trees.Count];
    }

    private bool IsParted(int sentence) =>
        report.Text.AsSpan(trees[sentence - 1].Sentence.Span.End, trees[sentence].Sentence.Span.Start - trees[sentence - 1].Sentence.Span.End).Count('\n') > 1;

    private bool IsHour(int sentence) => trees[sentence].Count <= 4 && IsHour(trees[sentence][0].Form, "h");

    private static bool IsHour(string word, string more = "") =>
        word.Length is 4 or 5 && (word[^3] is ':' or '.' || more.Contains(word[^3], StringComparison.Ordinal))
        && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]) && char.IsAsciiDigit(word[^2]);

    // "Daily log, 13 July": the hours beneath are of that day, and else of the report's.
    private DateOnly? Headed(DateOnly? reported)
    {
        for (var sentence = 0; sentence < Math.Min(3, trees.Count); sentence++)
        {
            if (IsHeading(trees[sentence], LongestDate)
                && times[sentence].FirstOrDefault(mention => !mention.Time.IsRecurrent) is { Time: { Precision: DatePrecision.Day, Start: { } day } time } && time.End == day && !(day > reported))
            {
                return day;
            }
        }

        return reported;
    }

    // "09:35 - The garrison returned fire"
    private bool IsEntry(int sentence) =>
        trees[sentence] is { Count: > 4 } tree && tree[1].Form is "-" or "–" or "—" or ":" && IsHour(tree[0].Form);

    private DateOnly? DateAtHead(int sentence) =>
        times[sentence] is [{ FirstToken: 0 } mention, ..] && ReportTimes.IsHead(trees[sentence].Sentence, mention)
            ? TimeReader.NarrativeDayOf(mention)
            : null;

    // A line without a verb that has a tense.
    private static bool IsHeading(SentenceTree tree, int longest) =>
        tree.Count <= longest && tree.Tokens.All(token => token.Tag is not ("VBD" or "VBZ" or "VBP" or "MD"));

    /// <summary>"Weekly summary, 20-26 April": what is told without a day is of those days. Null where the report says none.</summary>
    public StatementTime? Period()
    {
        for (var sentence = 0; sentence < Math.Min(4, trees.Count); sentence++)
        {
            var spell = times[sentence].FirstOrDefault(mention => mention.Time is { Basis: TimeBasis.Absolute, Precision: DatePrecision.Day, Start: { } start, End: { } end }
                && end.DayNumber - start.DayNumber is >= 2 and <= 31 && !(start > report.Date));
            if (IsHeading(trees[sentence], LongestPeriod) && spell is not null)
            {
                return spell.Time with { Text = null };
            }
        }

        return null;
    }
}
