using System.Xml.Linq;
using CsCheck;
using Lull.Dossiers;
using Xunit;

namespace Lull.Core.Tests.Dossiers;

/// <summary>What comes from a source is text: it may break neither the page nor the Markdown, and nothing is fetched.</summary>
public sealed class PageSafetyTests
{
    private static readonly string[] Attempts =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><script>", "]]>", "<!--", "&#x3c;script&#x3e;", "' onmouseover='a",
        "\0\u0001\uFFFE", "\uD800", "a|b\n# c", "[x](javascript:alert(1))", "`<b>`", "</title></svg>",
    ];

    private static readonly Gen<string> Hostile = Gen.OneOf(Gen.String, Gen.Int[0, Attempts.Length - 1].Select(at => Attempts[at]));

    [Fact]
    public void Page_stays_well_formed_whatever_a_source_says() =>
        Gen.Select(Hostile, Hostile, Hostile).Sample((note, url, party) =>
        {
            var main = MainOf(Page(SampleDossier.Make(note, url, party)));
            return !main.Descendants().Any(element => element.Name.LocalName is "script" or "img" or "iframe" or "link" or "object" or "form")
                && main.Descendants().SelectMany(element => element.Attributes()).All(IsHarmless);
        });

    [Fact]
    public void Page_refers_to_nothing_but_the_sources()
    {
        var page = Page(SampleDossier.Make());
        var main = MainOf(page);
        Assert.All(main.Descendants().Attributes("href"), link => Assert.Equal("https://example.org/a", link.Value));
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page.Replace("url(#", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Page_names_each_part_once()
    {
        var page = XDocument.Parse(Body(Page(SampleDossier.Make())));
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids, StringComparer.Ordinal);
        Assert.All(
            page.Descendants().Attributes("aria-labelledby").SelectMany(names => names.Value.Split(' ')),
            name => Assert.Contains(name, ids, StringComparer.Ordinal));
    }

    [Fact]
    public void Markdown_keeps_a_row_on_its_line_and_its_cells_apart() =>
        Gen.Select(Hostile, Hostile).Sample((note, party) =>
        {
            var text = DossierText.Of(SampleDossier.Make(note, party: party), DossierForm.Md);
            var rows = text.Split('\n').Where(line => line.StartsWith('|')).ToList();
            return rows.Count > 10 && rows.TrueForAll(row => row.EndsWith('|')) && !HasMarkup(text)
                && text.Split('\n').Where(line => line.StartsWith('#')).All(line => line.StartsWith("# Blue", StringComparison.Ordinal) || line.StartsWith("## ", StringComparison.Ordinal));
        });

    // A backslash makes a bracket plain text; addresses stand in brackets of their own.
    private static bool HasMarkup(string text) =>
        Enumerable.Range(0, text.Length).Any(at => text[at] == '<' && (at == 0 || text[at - 1] != '\\') && !text.AsSpan(at + 1).StartsWith("http", StringComparison.Ordinal));

    private static bool IsHarmless(XAttribute attribute) =>
        !attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        && (attribute.Name.LocalName is not "href" || attribute.Value.StartsWith("http", StringComparison.Ordinal));

    private static string Page(Dossier dossier) => DossierText.Of(dossier, DossierForm.Html);

    private static XElement MainOf(string page) =>
        XDocument.Parse(page[page.IndexOf("<main>", StringComparison.Ordinal)..(page.LastIndexOf("</main>", StringComparison.Ordinal) + 7)]).Root!;

    private static string Body(string page) =>
        page[page.IndexOf("<body>", StringComparison.Ordinal)..(page.LastIndexOf("</body>", StringComparison.Ordinal) + 7)];
}
