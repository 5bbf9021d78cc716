using System.Xml.Linq;
using Lull.Ceasefires;
using Lull.Dossiers;
using Lull.Events;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Dossiers;

public sealed class DossierWriterTests
{
    [Fact]
    public void Page_is_as_it_was_looked_at() => Golden.Check(Page(Sample()), "page.verified.html");

    [Fact]
    public void Page_is_well_formed_and_fetches_nothing()
    {
        var page = Page(Sample());
        var body = XDocument.Parse(page[page.IndexOf("<main>", StringComparison.Ordinal)..(page.IndexOf("</main>", StringComparison.Ordinal) + 7)]);
        Assert.DoesNotContain(body.Descendants(), element => element.Name.LocalName is "script" or "img" or "link" or "iframe");
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page.Replace("url(#", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Row_cannot_put_markup_or_other_links_than_web_addresses_on_the_page()
    {
        var page = Page(Sample("<script>alert(1)</script>", "javascript:alert(1) https://example.org/a?b=1&c=2"));
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/a?b=1&amp;c=2\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Picture_has_a_title_a_description_and_its_figures_as_a_table()
    {
        var page = Page(Sample());
        Assert.Contains("aria-labelledby=\"chart-title chart-desc\"", page, StringComparison.Ordinal);
        Assert.Contains("a mutual lull from 4 February 2024 (90 % interval 31 January to 13 February 2024)", page, StringComparison.Ordinal);
        Assert.Contains("<summary>The chart&#39;s figures, week by week</summary>", page, StringComparison.Ordinal);
    }

    private static string Page(Dossier dossier)
    {
        using var page = new StringWriter { NewLine = "\n" };
        DossierWriter.Write(dossier, page);
        return page.ToString();
    }

    private static Dossier Sample(string note = "Two rockets.", string url = "https://example.org/a")
    {
        var report = SampleReport.Make();
        var act = new Event
        {
            Id = "e1",
            When = DayInterval.OfDay(SampleReport.Start.AddDays(150)),
            Source = "Blue Front",
            Target = "Red Army",
            Kind = EventKind.Attack,
            Publisher = "Gazette;Herald",
            Note = note,
            Url = url,
            Origin = new Origin("events.csv", 7, ""),
            Dataset = "lull",
        };
        return new Dossier
        {
            Title = "Blue Front and Red Army",
            Answer = ["A mutual lull began on 4 February 2024.", "One act speaks against it."],
            Chart = new LullChart(report, report, [new ChartMark(act.When.Start, ChartMarkKind.Violation, note), new ChartMark(SampleReport.Start.AddDays(107), ChartMarkKind.SaidToStop, "Blue Front suspends")]),
            Tables = [new DossierTable("Regimes", ["Regime", "From"], [["mutual lull", "2024-02-04"]])],
            Notes = ["reporting could not be checked"],
            Evidence = [new EvidenceRow(act, WithinLull: true)],
            Credits = "Made up.",
        };
    }
}
