using System.Xml.Linq;
using Lull.Dossiers;
using Xunit;

namespace Lull.Core.Tests.Dossiers;

public sealed class DossierWriterTests
{
    [Fact]
    public void Page_is_as_it_was_looked_at() => Golden.Check(Page(SampleDossier.Make()), "page.verified.html");

    [Fact]
    public void Markdown_is_as_it_was_looked_at() => Golden.Check(DossierText.Of(SampleDossier.Make(), DossierForm.Md), "dossier.verified.md");

    [Fact]
    public void Page_is_well_formed_and_fetches_nothing()
    {
        var page = Page(SampleDossier.Make());
        var body = XDocument.Parse(page[page.IndexOf("<main>", StringComparison.Ordinal)..(page.IndexOf("</main>", StringComparison.Ordinal) + 7)]);
        Assert.DoesNotContain(body.Descendants(), element => element.Name.LocalName is "script" or "img" or "link" or "iframe");
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page.Replace("url(#", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Row_cannot_put_markup_or_other_links_than_web_addresses_on_the_page()
    {
        var page = Page(SampleDossier.Make("<script>alert(1)</script>", "javascript:alert(1) https://example.org/a?b=1&c=2"));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/a?b=1&amp;c=2\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Picture_has_a_title_a_description_and_its_figures_as_a_table()
    {
        var page = Page(SampleDossier.Make());
        Assert.Contains("aria-labelledby=\"chart-title chart-desc\"", page, StringComparison.Ordinal);
        Assert.Contains("a mutual lull from 4 February 2024 (90 % interval 31 January to 13 February 2024)", page, StringComparison.Ordinal);
        Assert.Contains("The chart&#39;s figures, week by week</h2></summary>", page, StringComparison.Ordinal);
    }

    private static string Page(Dossier dossier)
    {
        using var page = new StringWriter { NewLine = "\n" };
        DossierWriter.Write(dossier, page);
        return page.ToString();
    }
}
