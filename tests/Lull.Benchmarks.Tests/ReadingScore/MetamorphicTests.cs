using System.Globalization;
using System.Text.RegularExpressions;
using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Language;
using Lull.Reading;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Reports;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

/// <summary>What must not matter to the reading of any report: how invented sides are called, and whether a day is named or dated.</summary>
public sealed partial class MetamorphicTests : IClassFixture<MetamorphicTests.Small>
{
    private static readonly string[] Folders = ["dev", "dev2", "dev3", "dev4", "dev5", "dev8", "dev11", "dev12", "dev13"];

    // Words that begin a side's name and mean something themselves, which another word would not.
    private static readonly string[] TellingWords = ["republic", "federation", "highland", "shelter", "cardinal", "vatican"];

    private readonly OnnxParser _parser;

    public MetamorphicTests(Small small)
    {
        ArgumentNullException.ThrowIfNull(small);
        _parser = small.Parser;
    }

    /// <summary>The trees are held: that the parser may read another name otherwise is its own affair, and measured with it.</summary>
    [Fact]
    public void Other_names_for_invented_sides_change_nothing_else()
    {
        var common = Cases().SelectMany(one => LowerWord().Matches(one.Text).Select(word => word.Value)).Concat(TellingWords).ToHashSet(StringComparer.Ordinal);
        var renamed = 0;
        foreach (var (gold, text) in Cases().Where(one => one.Gold.IsInvented))
        {
            var names = SideNames(gold).Where(name => !common.Contains(name.ToLowerInvariant())).ToList();
            if (names.Count == 0)
            {
                continue;
            }

            var pattern = new Regex($@"\b({string.Join('|', names)})", RegexOptions.NonBacktracking);
            string Rename(string words) => pattern.Replace(words, match => OtherName(match.Value));
            var report = ReportCleaner.Clean(text, gold.Date, gold.Publisher);
            var sentences = Parse(report);
            var others = sentences.Select(sentence => sentence with { Tokens = [.. sentence.Tokens.Select(token => Renamed(token, Rename))] });
            Assert.Equal(
                ReportReader.Read(report, sentences).Select(Shape),
                ReportReader.Read(report with { Title = report.Title is { } title ? Rename(title) : null, Text = Rename(report.Text) }, [.. others]).Select(Shape),
                StringComparer.Ordinal);
            renamed++;
        }

        Assert.InRange(renamed, 60, int.MaxValue);
    }

    /// <summary>Here the parser reads another sentence, and may hang a clause elsewhere: seldom.</summary>
    [Fact]
    public void Date_instead_of_today_or_yesterday_changes_next_to_nothing()
    {
        var (statements, changed) = (0, 0);
        foreach (var (gold, text) in Cases())
        {
            var dated = gold.Date is { } day ? WithDates(text, day) : text;
            if (!string.Equals(dated, text, StringComparison.Ordinal))
            {
                var before = Read(gold, text);
                var after = Read(gold, dated);
                statements += before.Count;
                changed += Math.Max(before.Except(after, StringComparer.Ordinal).Count(), after.Except(before, StringComparer.Ordinal).Count());
            }
        }

        Assert.InRange(statements, 100, int.MaxValue);
        Assert.InRange(changed / (double)statements, 0, 0.03);
    }

    private static IEnumerable<(GoldCase Gold, string Text)> Cases() =>
        Folders.SelectMany(folder => GoldFolder.Read(Checkout.Cases(folder), Checkout.Root)).Select(one => (one.Gold, one.Text!));

    private static IEnumerable<string> SideNames(GoldCase gold) =>
        gold.Statements.SelectMany(statement => new[] { statement.Agent, statement.Patient })
            .SelectMany(side => side?.Names.Take(1) ?? [])
            .OfType<string>()
            .Select(name => name.Split(' ')[0])
            .Where(word => Name().IsMatch(word))
            .Distinct(StringComparer.Ordinal);

    // As long as the first, so that all spans stay, and with its initial, for the sake of its abbreviation.
    private static string OtherName(string name) => $"{name[0]}{(char)('a' + ((name[1] - 'a' + 7) % 26))}{name[2..]}";

    private static Token Renamed(Token token, Func<string, string> rename)
    {
        var form = rename(token.Form);
        var lemma = string.Equals(token.Lemma, token.Form, StringComparison.Ordinal) ? form
            : string.Equals(token.Lemma, token.Form, StringComparison.OrdinalIgnoreCase) ? form.ToLowerInvariant()
            : rename(token.Lemma);
        return token with { Form = form, Lemma = lemma };
    }

    private static string Shape(Statement statement) =>
        $"{statement.Kind} {statement.Span} {statement.Polarity} {statement.Modality} {statement.Time.Start:O} {statement.Time.End:O} "
        + $"{statement.Agent?.Span} {statement.Patient?.Span} {statement.Speakers.Count} {statement.Basis}";

    // "Since on 3 May" and "3 May's" are no English, and an hour belongs to its day: those stay.
    private static string WithDates(string text, DateOnly day) =>
        DayWord().Replace(text, match => match.Groups["more"].Length > 0 ? match.Value
            : "on " + day.AddDays(match.Groups["day"].Value is "today" ? 0 : -1).ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\b[a-z]+\b", RegexOptions.NonBacktracking)]
    private static partial Regex LowerWord();

    [GeneratedRegex("^[A-Z][a-z]{3,}$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<more>\b(since|until|from|by|of|dawn|before) )?\b(?<day>today|yesterday)\b(?<more>['’]s| (morning|evening|night|afternoon|lunchtime|at)\b)?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DayWord();

    private IReadOnlyList<ParsedSentence> Parse(Report report) => _parser.Parse([report.Text], TestContext.Current.CancellationToken)[0];

    private List<string> Read(GoldCase gold, string text)
    {
        var report = ReportCleaner.Clean(text, gold.Date, gold.Publisher);
        return
        [
            .. ReportReader.Read(report, Parse(report)).Select(statement =>
                $"{statement.Kind} {statement.Polarity} {statement.Modality} {statement.Time.Start:O} {statement.Time.End:O} "
                + $"{statement.Agent?.Text} {statement.Patient?.Text} {statement.Speakers.Count}"),
        ];
    }

    /// <summary>One parser for all tests: loading the model takes time.</summary>
    public sealed class Small : IDisposable
    {
        internal OnnxParser Parser { get; } = OnnxParser.Load(ParserModel.Small);

        /// <inheritdoc/>
        public void Dispose() => Parser.Dispose();
    }
}
