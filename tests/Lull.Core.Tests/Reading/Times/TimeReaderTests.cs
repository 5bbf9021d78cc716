using System.Globalization;
using CsCheck;
using Lull.Reading.Landmarks;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Reading.Times;
using Xunit;

namespace Lull.Core.Tests.Reading.Times;

public sealed class TimeReaderTests
{
    // A Wednesday.
    private static readonly DateOnly ReportDate = new(2024, 5, 15);

    private static readonly Gen<DateOnly?> Dates = Gen.OneOf(
        Gen.Int[DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber].Select(day => (DateOnly?)DateOnly.FromDayNumber(day)),
        Pick<DateOnly?>([null, DateOnly.MinValue, DateOnly.MaxValue]));

    [Theory]
    [InlineData("The group attacked the base on Tuesday.", "on Tuesday|2024-05-14..2024-05-14|Day|Report")]
    [InlineData("In the first week of March the rebels shelled the town.", "In the first week of March|2024-03-01..2024-03-07|Week|Absolute")]
    [InlineData("Fighters attacked the mine late in April.", "late in April|2024-04-21..2024-04-30|Week|Absolute")]
    [InlineData("Diplomats had shuttled between the camps all week.", "all week|2024-05-13..2024-05-15|Week|Report")]
    [InlineData("The two leaders will meet before the end of the month.", "before the end of the month|2024-05-15..2024-05-31|Week|Report")]
    [InlineData("Foreign ministers are due to meet in Dakar on Friday.", "on Friday|2024-05-17..2024-05-17|Day|Report")]
    [InlineData("They are to meet in Doha on Monday.", "on Monday|2024-05-20..2024-05-20|Day|Report")]
    [InlineData("On Easter Monday the rebels sank a ferry.", "On Easter Monday|2024-04-01..2024-04-01|Day|Report")]
    [InlineData("Between the evenings of 27 and 28 April, monitors logged 62 violations.", "Between the evenings of 27 and 28 April|2024-04-27..2024-04-28|Day|Absolute")]
    [InlineData("They will talk about Saturday, when the coast guard fired warning shots.", "Saturday|2024-05-11..2024-05-11|Day|Report")]
    [InlineData("Within hours, jets pounded the town.", "Within hours|2024-05-15..2024-05-15|Day|Report")]
    [InlineData("Talks will resume on Friday in Doha.", "on Friday|2024-05-17..2024-05-17|Day|Report")]
    [InlineData("The truce takes effect on Sunday at 9 a.m.", "on Sunday|2024-05-19..2024-05-19|Day|Report at 9 a.m.|2024-05-19..2024-05-19|Day|Report")]
    [InlineData("On 14 May, the army captured the bridge.", "On 14 May|2024-05-14..2024-05-14|Day|Absolute")]
    [InlineData("The rebels signed the deal on May 14, 2024 in Addis Ababa.", "on May 14, 2024|2024-05-14..2024-05-14|Day|Absolute")]
    [InlineData("The first such strike was on 2024-01-23.", "on 2024-01-23|2024-01-23..2024-01-23|Day|Absolute")]
    [InlineData("There have been no attacks since mid-October.", "since mid-October|2023-10-15..2024-05-15|Week|Absolute")]
    [InlineData("The ceasefire has held for 20 days.", "for 20 days|2024-04-25..2024-05-15|Day|Report")]
    [InlineData("In the past weeks, there have been no recorded attacks on US bases.", "In the past weeks|2024-04-17..2024-05-15|Week|Report")]
    [InlineData("Two weeks earlier, the sides had agreed to a truce.", "Two weeks earlier|2024-05-01..2024-05-01|Week|Report")]
    [InlineData("The drone strike took place three days ago.", "three days ago|2024-05-12..2024-05-12|Day|Report")]
    [InlineData("Gunmen attacked the post three months ago.", "three months ago|2024-02-01..2024-02-29|Month|Report")]
    [InlineData("Fighting raged overnight in the city.", "overnight|2024-05-14..2024-05-15|Day|Report")]
    [InlineData("Rockets were fired at the base last night.", "last night|2024-05-14..2024-05-14|Day|Report")]
    [InlineData("Clashes broke out over the weekend.", "over the weekend|2024-05-11..2024-05-12|Day|Report")]
    [InlineData("Shelling intensified this week.", "this week|2024-05-13..2024-05-15|Week|Report")]
    [InlineData("The army will withdraw next week.", "next week|2024-05-20..2024-05-26|Week|Report")]
    [InlineData("The vote is set for next month.", "next month|2024-06-01..2024-06-30|Month|Report")]
    [InlineData("The ministry said it would release the prisoners in the coming days.", "in the coming days|2024-05-15..2024-05-22|Week|Report")]
    [InlineData("The rebels have until Friday to surrender.", "until Friday|2024-05-15..2024-05-17|Day|Report")]
    [InlineData("Mediators extended the truce until Friday.", "until Friday|2024-05-15..2024-05-17|Day|Report")]
    [InlineData("All hostages must be released by Friday.", "by Friday|2024-05-15..2024-05-17|Day|Report")]
    [InlineData("The militia must hand over its weapons within 48 hours.", "within 48 hours|2024-05-15..2024-05-17|Day|Report")]
    [InlineData("From 3 to 7 June, the guns were silent.", "From 3 to 7 June|2023-06-03..2023-06-07|Day|Absolute")]
    [InlineData("Between 3 May and 7 June, more than 20 rockets were fired.", "Between 3 May and 7 June|2023-05-03..2023-06-07|Day|Absolute")]
    [InlineData("The truce ran from Monday to Wednesday.", "from Monday to Wednesday|2024-05-13..2024-05-15|Day|Report")]
    [InlineData("Gunmen attacked on Wednesday and Thursday.", "on Wednesday and Thursday|2024-05-08..2024-05-09|Day|Report")]
    [InlineData("Attacks rose from October 2023 to February 2024.", "from October 2023 to February 2024|2023-10-01..2024-02-29|Month|Absolute")]
    [InlineData("A 72-hour ceasefire began on the 3rd.", "on the 3rd|2024-05-03..2024-05-03|Day|Report")]
    [InlineData("The 7th Brigade attacked on 7/8 March.", "on 7/8 March|2024-03-07..2024-03-08|Day|Absolute")]
    [InlineData("The attack took place on the night of 4 February.", "on the night of 4 February|2024-02-04..2024-02-04|Day|Absolute")]
    [InlineData("The agreement was signed in early 2023.", "in early 2023|2023-01-01..2023-04-30|Month|Absolute")]
    [InlineData("The government will hold talks at the end of the month.", "at the end of the month|2024-05-21..2024-05-31|Week|Report")]
    [InlineData("The raid killed two officers in 2019.", "in 2019|2019-01-01..2019-12-31|Year|Absolute")]
    [InlineData("Fighters may attack in March.", "in March|2025-03-01..2025-03-31|Month|Absolute")]
    [InlineData("Last Tuesday's raid left 14 dead and dozens wounded.", "Last Tuesday|2024-05-14..2024-05-14|Day|Report")]
    [InlineData("Early on Monday, gunmen stormed the post.", "Early on Monday|2024-05-13..2024-05-13|Day|Report")]
    [InlineData("Several villages were burned in recent days, residents said.", "in recent days|2024-05-08..2024-05-15|Week|Report")]
    [InlineData("For the third day running, drones hit the port.", "For the third day running|2024-05-13..2024-05-15|Day|Report")]
    [InlineData("The ceasefire began at 2 a.m.", "at 2 a.m.|2024-05-15..2024-05-15|Day|Report")]
    [InlineData("Hours later, shells fell on the market.", "Hours later|..|Unknown|Event")]
    [InlineData("No rockets were fired after the ceasefire.", "after the ceasefire|..|Unknown|Event")]
    [InlineData("The committee may march in May.", "in May|2024-05-01..2024-05-31|Month|Absolute")]
    [InlineData("The Daily Star reported fighting.", "")]
    public void Expression_gives_its_days(string text, string expected) =>
        Assert.Equal(expected, string.Join(" ", Read(text).Select(Written)));

    [Theory]
    [InlineData("US forces struck the depot late on Sunday, Eastern time.", "late on Sunday|2024-05-12..2024-05-13|Day|Report")]
    [InlineData("The strike happened at 8:45 p.m. EST on December 25.", "on December 25|2023-12-25..2023-12-26|Day|Absolute")]
    public void Evening_by_an_American_clock_may_be_the_next_day(string text, string expected) =>
        Assert.Single(Read(text), mention => Written(mention) is var written && string.Equals(expected, written, StringComparison.Ordinal));

    [Theory]
    [InlineData("Drones patrol the skies of Baghdad almost daily.", "almost daily")]
    [InlineData("Snipers fire on the village every night.", "every night")]
    public void Recurrence_is_marked_and_has_no_days(string text, string words)
    {
        var time = Assert.Single(Read(text)).Time;
        Assert.Equal(new StatementTime(null, null, Lull.Time.DatePrecision.Unknown, TimeBasis.Tense, IsRecurrent: true, words), time);
    }

    [Theory]
    [InlineData("There have been no attacks since the killing of Abu Baqir al-Saadi, he said.", "2024-02-07..2024-05-15")]
    [InlineData("Two days after the Tower 22 attack, the group suspended its operations.", "2024-01-30..2024-01-30")]
    [InlineData("Prior to the assassination of Qassem Soleimani, rockets hit the base weekly.", "..2020-01-02")]
    [InlineData("Shelling has continued during Ramadan.", "2024-03-11..2024-04-09")]
    [InlineData("Drone attacks rose after the killing of the Nujaba commander in Baghdad.", "2024-01-04..2024-05-15")]
    [InlineData("No incident has been reported since the two armies reached a local arrangement on 28 December.", "2023-12-28..2024-05-15")]
    public void Time_told_from_an_event_has_the_event_s_day(string text, string days)
    {
        var told = Read(text)[0].Time;
        Assert.Equal((days, TimeBasis.Event), (Days(told), told.Basis));
    }

    [Fact]
    public void Seventh_of_October_in_a_report_on_gaza_is_that_of_2023() =>
        Assert.Equal(
            "2023-10-07..2025-05-15",
            Days(Read("Since October 7, the group has launched 165 attacks on US forces in support of Gaza.", new DateOnly(2025, 5, 15))[0].Time));

    [Fact]
    public void Event_of_the_report_is_named_for_the_caller_to_date()
    {
        var sentence = ParsedSentences.Of("The raid came two days after the ceasefire collapsed.");
        var mention = Assert.Single(Read("The raid came two days after the ceasefire collapsed."));
        Assert.Equal(new TimeAnchor(ParsedSentences.TokenOf(sentence, "collapsed"), TimeBound.After, 2), mention.Anchor);
        var collapse = new StatementTime(new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 1), Lull.Time.DatePrecision.Day, TimeBasis.Absolute);
        Assert.Equal("2024-03-03..2024-03-03", Days(mention.Anchor!.Value.Resolve(mention.Time, collapse, ReportDate)));
    }

    [Theory]
    [InlineData("It was the first attack since February.")]
    [InlineData("It was the deadliest day since Monday.")]
    public void What_measures_how_rare_a_thing_is_is_not_its_time(string text) => Assert.True(Assert.Single(Read(text)).IsComparison);

    [Fact]
    public void Without_a_report_date_nothing_relative_has_days() =>
        Assert.All(
            ParsedSentences.All.SelectMany(sentence => Read(sentence, null)).Where(mention => mention.Time.Basis == TimeBasis.Report),
            mention => Assert.Equal((null, null, mention.Span.Of(ParsedSentences.Text)), (mention.Time.Start, mention.Time.End, mention.Time.Text)));

    [Fact]
    public void Spans_slice_the_text_do_not_overlap_and_stay_the_same_for_any_date() =>
        Gen.Select(Dates, Pick([.. ParsedSentences.All])).Sample((date, sentence) =>
        {
            var mentions = Read(sentence, date);
            Assert.Equal(mentions, Read(sentence, date));
            var end = sentence.Span.Start;
            foreach (var mention in mentions)
            {
                Assert.True(mention.Span.Start >= end && mention.Span.End <= sentence.Span.End);
                Assert.Equal(mention.Time.Text, mention.Span.Of(ParsedSentences.Text));
                Assert.False(mention.Time.End < mention.Time.Start);
                end = mention.Span.End;
            }
        });

    [Fact]
    public void Any_words_in_any_tree_are_read_without_throwing() =>
        Gen.Select(Dates, Trees).Sample((date, sentence) =>
        {
            foreach (var mention in Read(sentence, date))
            {
                TimeAttachment.TimeOf(sentence, [mention], mention.Head);
            }
        });

    [Fact]
    public void Today_and_the_date_itself_give_the_same_days()
    {
        Gen.Int[0, 3_000_000].Sample(day =>
        {
            var date = DateOnly.FromDayNumber(day);
            if (date.Year is < 1900 or > 2099)
            {
                return;
            }

            var told = Assert.Single(Read(Flat("Rebels", "attacked", "today", "."), date));
            var dated = Assert.Single(Read(Flat("Rebels", "attacked", "on", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "."), date));
            Assert.Equal((told.Time.Start, told.Time.End, told.Time.Precision), (dated.Time.Start, dated.Time.End, dated.Time.Precision));
        });
    }

    private static readonly string[] Words =
    [
        "since", "until", "the", "of", "14", "May", "March", "2024", "99999999", "days", "weeks", "ago", "last", "next", "Tuesday", "night", "overnight",
        "for", "two", "hundred", "billion", "-", "/", "between", "and", "to", "after", "before", "killing", "Soleimani", "Ramadan", "early", "mid",
        "end", "week", "31st", "every", "daily", "within", "years", "decades", "at", "9", "p.m.", "GMT", "'s", "9999", "1", "past", "over", "more",
        "than", "attack", "first", ",", "(", "November", "30", "31", "earlier", "later", "from", "now", "weekend", "month", "today", "\u200f", "é",
    ];

    private static readonly Gen<ParsedSentence> Trees =
        from words in Pick(Words).Array[1, 14]
        from heads in Gen.Int[0, 13].Array[words.Length]
        from tags in Pick(["VERB", "NOUN", "PROPN", "ADP", "AUX", "NUM", "PUNCT"]).Array[words.Length]
        select Tree(words, heads, tags);

    private static Gen<T> Pick<T>(T[] from) => Gen.Int[0, from.Length - 1].Select(index => from[index]);

    // Each word but the first hangs on one before it, so that it is a tree.
    private static ParsedSentence Tree(string[] words, int[] heads, string[] tags)
    {
        var tokens = new List<Token>();
        var start = 0;
        for (var word = 0; word < words.Length; word++)
        {
            var span = new Lull.Reports.TextSpan(start, start + words[word].Length);
            tokens.Add(new Token(
                span, words[word], words[word].ToLowerInvariant(), tags[word], tags[word] is "VERB" ? "VBD" : "NN", "_",
                word == 0 ? -1 : heads[word] % word, word == 0 ? "root" : "obl", "O"));
            start = span.End + 1;
        }

        return new ParsedSentence(tokens[0].Span.Join(tokens[^1].Span), tokens);
    }

    private static ParsedSentence Flat(params string[] words) =>
        Tree(words, [.. words.Select((_, index) => Math.Max(0, index - 1))], [.. words.Select(word => word is "attacked" ? "VERB" : "NOUN")]);

    private static IReadOnlyList<TimeMention> Read(string text, DateOnly? date = null) => Read(ParsedSentences.Of(text), date ?? ReportDate);

    private static IReadOnlyList<TimeMention> Read(ParsedSentence sentence, DateOnly? date) =>
        TimeReader.Read(sentence, new TimeContext(date, LandmarkScope.Of(LandmarkBook.Default, [sentence])));

    private static string Written(TimeMention mention) =>
        $"{mention.Time.Text}|{Days(mention.Time)}|{mention.Time.Precision}|{mention.Time.Basis}";

    private static string Days(StatementTime time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Start:yyyy-MM-dd}..{time.End:yyyy-MM-dd}");
}
