using CsCheck;
using Lull.Web.Imports;
using Xunit;

namespace Lull.Web.Tests.Imports;

public sealed class PageTextTests
{
    [Fact]
    public void Text_of_a_page_has_its_paragraphs_and_nothing_else()
    {
        const string Page = """
            <!DOCTYPE html><html><head><title>Truce holds - The Paper</title><style>p { color: red }</style></head>
            <body><nav>Home</nav><article><h1>Truce   holds</h1><p>One <b>side</b>
            stopped.</p><script>alert('x')</script><ul><li>First</li><li>Second</li></ul><aside>Read more</aside></article><footer>(c)</footer></body></html>
            """;
        Assert.Equal("Truce holds\n\nOne side stopped.\n\nFirst\n\nSecond", PageText.Of(Page));
    }

    [Fact]
    public void Page_without_a_heading_begins_with_its_title() =>
        Assert.Equal("Truce holds\n\nBoth are quiet.", PageText.Of("<html><head><title>Truce holds</title></head><body><p>Both are quiet.</p></body></html>"));

    [Fact]
    public void Page_nested_as_deep_as_anybody_likes_is_read() =>
        Assert.Equal("deep", PageText.Of("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 20_000)) + "deep"));

    [Theory]
    [InlineData("<!doctype html><p>x", true)]
    [InlineData("  <HTML><body>x", true)]
    [InlineData("The <html> tag is named here.", false)]
    [InlineData("", false)]
    public void Page_is_told_from_plain_text(string text, bool expected) => Assert.Equal(expected, PageText.IsPage(text));

    [Fact]
    public void Scripts_never_reach_the_text() => Gen.String[Gen.Char["<>/abscript \"'=!-"], 0, 60].Sample(inside =>
        !PageText.Of($"<html><body><p>kept</p><script>SECRET {inside.Replace("</", "", StringComparison.Ordinal)}</script></body></html>").Contains("SECRET", StringComparison.Ordinal));
}
