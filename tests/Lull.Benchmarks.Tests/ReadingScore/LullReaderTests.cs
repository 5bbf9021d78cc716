using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Benchmarks.ReadingScore.Outputs;
using Lull.Language;
using Lull.Reading.Statements;
using Xunit;

namespace Lull.Benchmarks.Tests.ReadingScore;

/// <summary>The whole way from a raw text to statements, with the parser: what has to hold for every text.</summary>
public sealed class LullReaderTests : IClassFixture<LullReaderTests.Small>
{
    private static readonly GoldCase NoCase = new("none", new DateOnly(2031, 5, 14), null, "wire", IsInvented: true, "", []);

    private static readonly string[] Folders = ["dev", "dev2", "dev3"];

    private readonly LullReader _reader;

    public LullReaderTests(Small small)
    {
        ArgumentNullException.ThrowIfNull(small);
        _reader = small.Reader;
    }

    public static TheoryData<string> Cases =>
        [.. Folders.SelectMany(folder => Directory.EnumerateFiles(Checkout.Cases(folder), "*.txt"))
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Statements_of_a_case_rest_on_its_text_in_reading_order(string name)
    {
        var (text, statements) = _reader.Read(NoCase, Raw(name));
        Assert.Equal(
            Enumerable.Range(1, statements.Count).Select(number => string.Create(CultureInfo.InvariantCulture, $"s{number}")),
            statements.Select(statement => statement.Id),
            StringComparer.Ordinal);
        Assert.All(statements, statement => Assert.Equal(statement.Text, statement.Span.Of(text)));
        var parties = statements.SelectMany(statement => statement.Third.Select(third => third.Party).Append(statement.Agent).Append(statement.Patient));
        Assert.All(parties.OfType<Party>(), party => Assert.Equal(party.Text, party.Span.Of(text)));
        Assert.All(statements, statement => Assert.InRange(statement.Confidence, 0, 1));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Furniture_after_any_case_changes_nothing(string name)
    {
        var raw = Raw(name);
        Assert.Equal(Told(raw), Told("Share this article\n\n" + raw.TrimEnd() + "\n\nAdvertisement\n\nReporting by Ana Doe; editing by John Roe\n"));
    }

    [Theory]
    [InlineData("Share this article")]
    [InlineData("Advertisement")]
    [InlineData("Our readers are reading too")]
    public void Line_of_furniture_changes_nothing(string furniture)
    {
        foreach (var name in (string[])["001-sarn-crossing", "009-gaza-pause-extended", "035-kataib-suspension"])
        {
            var raw = Raw(name);
            Assert.Equal(Told(raw), Told(raw.TrimEnd() + "\n\n" + furniture + "\n"));
            var at = raw.IndexOf(".\n\n", StringComparison.Ordinal) + 3;
            Assert.Equal(Told(raw), Told(raw[..at] + furniture + "\n\n" + raw[at..]));
        }
    }

    [Theory]
    [InlineData("001-sarn-crossing", "Tavrin", "Sorvan")]
    [InlineData("001-sarn-crossing", "Velmari", "Kestari")]
    [InlineData("011-monitor-daily", "UHC", "WQF")]
    [InlineData("026-kashmir-ceasefire", "Pakistan", "Mongolia")]
    public void Other_name_for_a_side_changes_nothing_else(string name, string side, string other)
    {
        var raw = Raw(name);
        var renamed = raw.Replace(side, other, StringComparison.Ordinal);
        Assert.Contains(side, raw, StringComparison.Ordinal);
        Assert.Equal(Shape(raw), Shape(renamed));
    }

    [Theory]
    [InlineData("The Kadir Front shelled the Otar garrison today, the army said.", "today", "on 14 May 2031")]
    [InlineData("Army jets bombed Otar on Monday. No attacks have been recorded since yesterday.", "yesterday", "13 May 2031")]
    [InlineData("On Tuesday the army and the Kadir Front agreed a ceasefire.", "On Tuesday", "On 13 May 2031")]
    public void Date_itself_says_the_same_as_a_word_for_it(string text, string word, string date) =>
        Assert.Equal(Dated(text), Dated(text.Replace(word, date, StringComparison.Ordinal)));

    [Fact]
    public void Any_characters_are_read() => Gen.String[Gen.Char, 0, 200].Sample(IsSound, iter: 100);

    [Fact]
    public void Any_bytes_are_read() =>
        Gen.Byte.Array[0, 400].Sample(bytes =>
        {
            IsSound(Encoding.UTF8.GetString(bytes));
            IsSound(Encoding.Latin1.GetString(bytes));
        }, iter: 50);

    [Fact]
    public void Words_in_any_order_are_read()
    {
        var words = Raw("001-sarn-crossing").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Gen.Int[0, words.Length - 1].Array[0, 80].Sample(order => IsSound(string.Join(' ', order.Select(at => words[at]))), iter: 50);
    }

    [Fact]
    public void Hundred_kilobytes_without_a_full_stop_are_read() =>
        IsSound(string.Concat(Enumerable.Repeat("rebels shelled the bridge and the army denied that it attacked them ", 1500)));

    private void IsSound(string raw)
    {
        var (text, statements) = _reader.Read(NoCase, raw);
        Assert.All(statements, statement => Assert.Equal(statement.Text, statement.Span.Of(text)));
    }

    private string Told(string raw) => JsonSerializer.Serialize(_reader.Read(NoCase, raw).Statements);

    // All but the names: who is who is told by the rank of the first mention.
    private string Shape(string raw) =>
        string.Join('\n', _reader.Read(NoCase, raw).Statements.Select(statement =>
            $"{statement.Kind} {statement.Span} {statement.Polarity} {statement.Modality} {statement.Time} "
            + $"{statement.Agent?.Span} {statement.Patient?.Span} {statement.Speakers.Count} {statement.Basis}"));

    private string Dated(string raw) =>
        string.Join('\n', _reader.Read(NoCase, raw).Statements.Select(statement =>
            $"{statement.Kind} {statement.Polarity} {statement.Modality} {statement.Time.Start} {statement.Time.End} "
            + $"{statement.Agent?.Text} {statement.Patient?.Text} {statement.Speakers.Count}"));

    private static string Raw(string name) => File.ReadAllText(
        Folders.Select(folder => Path.Combine(Checkout.Cases(folder), name + ".txt")).First(File.Exists));

    /// <summary>One reader for all tests: loading the model takes time.</summary>
    public sealed class Small : IDisposable
    {
        internal LullReader Reader { get; } = new(ParserModel.Small);

        /// <inheritdoc/>
        public void Dispose() => Reader.Dispose();
    }
}
