using CsCheck;
using Lull.Reports;
using Xunit;

namespace Lull.Core.Tests.Reports;

public sealed class ReportCleanerTests
{
    private const string Page =
        "Iraq\n\nFactions and army stop firing\n\nFighters of the Kadir Front left the bridge on Tuesday, the army said.\n"
        + "No shots have been heard since.\n\n\"We keep our word,\" their spokesman said.\n";

    private static readonly string[] FurnitureLines =
    [
        "Our readers are reading too", "Read more", "Read more: Six questions about the truce", "Share this article", "SHARE", "Advertisement",
        "ADVERTISEMENT", "Photo: the bridge in May", "Subscribe to our newsletter", "Follow us on Twitter", "Related articles", "© 2031 The Courier",
        "All rights reserved.", "Copyright 2031", "4 min read", "Most read", "Sign up now", "***", "Click here to comment",
    ];

    [Fact]
    public void A_page_becomes_title_and_paragraphs_when_cleaned()
    {
        var report = ReportCleaner.Clean(Page);

        Assert.Equal("Factions and army stop firing", report.Title);
        Assert.StartsWith("Factions and army stop firing\n\nFighters of the Kadir Front", report.Text, StringComparison.Ordinal);
        Assert.EndsWith("their spokesman said.", report.Text, StringComparison.Ordinal);
        Assert.Null(report.Date);
        Assert.Matches("^[0-9a-f]{64}$", report.Hash);
    }

    [Fact]
    public void A_furniture_line_changes_nothing_wherever_it_stands()
    {
        var clean = ReportCleaner.Clean(Page);
        var lines = Page.Split('\n');
        Gen.Select(Gen.Int[0, lines.Length], Gen.Int[0, FurnitureLines.Length - 1].Select(index => FurnitureLines[index])).Sample(
            (at, furniture) => Assert.Equal(clean, ReportCleaner.Clean(string.Join('\n', lines.Take(at).Append(furniture).Concat(lines.Skip(at))))),
            iter: 1000);
    }

    [Fact]
    public void Headlines_of_other_reports_are_dropped_when_they_follow_a_heading_at_the_end()
    {
        var clean = ReportCleaner.Clean(Page);

        Assert.Equal(clean, ReportCleaner.Clean(Page + "\nRelated articles\nMilitia shells market in the north\nOil price rises\n"));
    }

    [Fact]
    public void Any_text_makes_a_report_and_a_clean_one_stays_as_it_is()
    {
        Gen.String.Sample(
            text =>
            {
                var report = ReportCleaner.Clean(text);
                Assert.True(report.Title is null || report.Text.StartsWith(report.Title, StringComparison.Ordinal));
                Assert.DoesNotContain('\r', report.Text);
            },
            iter: 2000);
        Assert.Equal(ReportCleaner.Clean(Page).Text, ReportCleaner.Clean(ReportCleaner.Clean(Page).Text).Text);
    }

    [Theory]
    [InlineData("BAGHDAD, 14 Feb (Agency) - Two rockets fell near the base.", null)]
    [InlineData("BAGHDAD, 14 February 2031 (Agency) — Two rockets fell near the base.", "2031-02-14")]
    [InlineData("BAGHDAD (Agency) - Two rockets fell near the base.", null)]
    [InlineData("ORTA, 1 July. Two rockets fell near the base.", null)]
    [InlineData("Date: 2031-02-14\nPublisher: The Courier\n\nTwo rockets fell near the base.", "2031-02-14")]
    [InlineData("Published: Friday, 14 February 2031, 08:30 GMT\n\nTwo rockets fell near the base.", "2031-02-14")]
    [InlineData("Date: 14 February\n\nTwo rockets fell near the base.", null)]
    [InlineData("Two rockets fell near the base.", null)]
    public void A_date_is_read_when_it_is_written_with_its_year_and_never_made_up(string raw, string? date)
    {
        var report = ReportCleaner.Clean(raw);

        Assert.Equal("Two rockets fell near the base.", report.Text);
        Assert.Equal(date, report.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void What_is_known_from_elsewhere_outweighs_the_page()
    {
        var report = ReportCleaner.Clean("Date: 2031-02-14\n\nTwo rockets fell.", new DateOnly(2031, 2, 15), "The Courier", "Rockets on base");

        Assert.Equal(new DateOnly(2031, 2, 15), report.Date);
        Assert.Equal("The Courier", report.Publisher);
        Assert.Equal("Rockets on base\n\nTwo rockets fell.", report.Text);
    }

    [Theory]
    [InlineData("Europe\n\nRussia said on Tuesday that it had left.", null)]
    [InlineData("A truce\n\nThe guns fell silent at noon.", "A truce")]
    [InlineData("\"There is no truce,\" said the colonel. \"We will go on.\"\n\nHe left.", null)]
    [InlineData("HOST: Did they?\n\nVASK: No.", null)]
    [InlineData("06:12 Shots heard\n\n06:40 The army says nothing.", null)]
    public void A_title_is_found_when_the_first_line_is_one(string raw, string? title) =>
        Assert.Equal(title, ReportCleaner.Clean(raw).Title);

    [Theory]
    [InlineData("Read more than one report before you judge.", false)]
    [InlineData("Related families left the town.", false)]
    [InlineData("Read more", true)]
    [InlineData("read more >>", true)]
    public void A_line_is_furniture_when_it_is_nothing_else(string line, bool isFurniture) =>
        Assert.Equal(isFurniture, Furniture.Is(line));
}
