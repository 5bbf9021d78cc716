using System.Text.Json.Nodes;
using Lull.Actors;
using Lull.Dossiers;
using Lull.Dossiers.Json;
using Lull.Events;
using Xunit;

namespace Lull.Core.Tests.Dossiers;

public sealed class DossierComposerTests
{
    private static readonly DateOnly Asked = SampleReport.Start.AddDays(150);

    [Fact]
    public void Dossier_knows_nothing_of_what_came_after_the_day()
    {
        var dossier = Compose(Asked);
        Assert.Equal(Asked, dossier.Day);
        Assert.DoesNotContain(dossier.Evidence, row => row.Item.Id.Equals("e180", StringComparison.Ordinal));
        Assert.DoesNotContain("e180", DossierText.Of(dossier, DossierForm.Json), StringComparison.Ordinal);
        Assert.Null(dossier.Later);
    }

    [Fact]
    public void Dossier_shows_what_came_later_where_that_was_asked()
    {
        var later = Compose(Asked, withLater: true).Later;
        Assert.NotNull(later);
        Assert.Contains(later.Evidence, row => row.Item.Id.Equals("e180", StringComparison.Ordinal));
    }

    [Fact]
    public void Answer_is_two_sentences_that_say_day_state_and_probability()
    {
        var answer = Compose(Asked).Answer;
        Assert.Equal(2, answer.Count);
        Assert.Contains("as known on 15 March 2024", answer[0], StringComparison.Ordinal);
        Assert.Contains("(probability ", answer[0], StringComparison.Ordinal);
        Assert.Contains("no hostile act by either since", answer[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_tells_which_side_did_it() =>
        Assert.All(Compose(Asked).Evidence, row => Assert.Equal(row.Item.Source.Equals(SampleDossier.Sides.A, StringComparison.Ordinal), row.FromA));

    [Fact]
    public void Json_has_the_assessment_as_the_command_assess_writes_it()
    {
        var dossier = Compose(Asked);
        var json = JsonNode.Parse(DossierText.Of(dossier, DossierForm.Json))!;
        Assert.Equal(AssessmentJson.Of(dossier.Result).ToJsonString(), json["assessment"]!.ToJsonString());
        Assert.Equal(dossier.Evidence.Count, json["evidence"]!.AsArray().Count);
        Assert.Equal(new string('a', 64), json["reproduction"]!["record"]!.GetValue<string>());
    }

    [Fact]
    public void Pair_that_the_record_does_not_know_has_no_dossier() =>
        Assert.Null(new DossierComposer(ActorRegistry.Empty).Compose(Request(Asked) with { Dyad = new Dyad("Blue Front", "Nobody") }));

    [Fact]
    public void Dossier_says_the_same_twice() =>
        Assert.Equal(DossierText.Of(Compose(Asked), DossierForm.Html), DossierText.Of(Compose(Asked), DossierForm.Html));

    [Theory]
    [InlineData("page.html", DossierForm.Html)]
    [InlineData("PAGE.HTM", DossierForm.Html)]
    [InlineData("notes.md", DossierForm.Md)]
    [InlineData("a.b.json", DossierForm.Json)]
    [InlineData("page.pdf", null)]
    [InlineData("html", DossierForm.Html)]
    public void Form_is_told_by_the_ending_of_the_file(string file, DossierForm? form) => Assert.Equal(form, DossierText.FormOf(file));

    internal static DossierRequest Request(DateOnly? day) => new()
    {
        Dyad = SampleDossier.Sides,
        Items = SampleDossier.Items(),
        Reports = [],
        Options = new SeriesOptions { AsOf = day },
        WithSensitivity = false,
        Reproduction = SampleDossier.Make().Reproduction,
    };

    private static Dossier Compose(DateOnly day, bool withLater = false) =>
        new DossierComposer(ActorRegistry.Empty).Compose(Request(day) with { WithLater = withLater })!;
}
