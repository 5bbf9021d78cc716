using Lull.Events;
using Lull.Time;
using Xunit;

namespace Lull.Record.Tests.Imports;

public sealed class AcledTests
{
    private const string New =
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

    private const string Old =
        "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3";

    [Fact]
    public async Task New_columns_give_an_event()
    {
        var read = await ImportedText.OfAsync(New + "\n" + NewRow("Explosions/Remote violence", "Air/drone strike", "Islamic Resistance in Iraq", "Political militia", "Military Forces of the United States", "External/Other forces") + "\n");
        Assert.Empty(read.Problems);
        var act = Assert.Single(read.Events);
        Assert.Equal(("IRQ1", EventKind.Strike, false), (act.Id, act.Kind, act.Symmetric));
        Assert.Equal(("Islamic Resistance in Iraq", "Military Forces of the United States"), (act.Source, act.Target));
        Assert.Equal(DayInterval.OfDay(new DateOnly(2024, 1, 20)), act.When);
        Assert.Equal(("Al Asad Air Base", "Iraq", "Al Anbar", "Middle East"), (act.Place.Name, act.Place.Country, act.Place.AdminRegion, act.Place.Region));
        Assert.Equal(("ACLED", "acled", "On 20 January 2024, missiles fell.", "Air/drone strike"), (act.Publisher, act.Dataset, act.Note, act.TypeText));
        Assert.Equal(CountRange.Exactly(2), act.Deaths);
        Assert.Contains("\"source\":\"AFP; Shafaq News\"", act.Extra, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_columns_with_semicolons_give_the_same()
    {
        var row = "6713345;368;IRQ1;1;20 January 2024;2024;1;Explosions/Remote violence;Air/drone strike;Islamic Resistance in Iraq;;3;Military Forces of the United States;;8;38;Middle East;Iraq;Al Anbar;Hit;;Al Asad Air Base;33.80;42.43;1;AFP;International;Missiles fell.;2;1706000000;IRQ";
        var read = await ImportedText.OfAsync(Old.Replace(',', ';') + "\n" + row + "\n");
        Assert.Empty(read.Problems);
        var act = Assert.Single(read.Events);
        Assert.Equal(("IRQ1", EventKind.Strike, "Islamic Resistance in Iraq"), (act.Id, act.Kind, act.Source));
        Assert.Equal(DayInterval.OfDay(new DateOnly(2024, 1, 20)), act.When);
    }

    [Theory]
    [InlineData("Battles", "Armed clash", EventKind.Clash, true, "A", "B")]
    [InlineData("Battles", "Government regains territory", EventKind.Seizure, false, "A", "B")]
    [InlineData("Battles", "Non-state actor overtakes territory", EventKind.Seizure, false, "A", "B")]
    [InlineData("Explosions/Remote violence", "Shelling/artillery/missile attack", EventKind.Strike, false, "A", "B")]
    [InlineData("Explosions/Remote violence", "Remote explosive/landmine/IED", EventKind.Attack, false, "A", "B")]
    [InlineData("Explosions/Remote violence", "Suicide bomb", EventKind.Attack, false, "A", "B")]
    [InlineData("Explosions/Remote violence", "Grenade", EventKind.Attack, false, "A", "B")]
    [InlineData("Violence against civilians", "Attack", EventKind.Attack, false, "A", "B")]
    [InlineData("Violence against civilians", "Abduction/forced disappearance", EventKind.Seizure, false, "A", "B")]
    [InlineData("Protests", "Excessive force against protesters", EventKind.Attack, false, "B", "A")]
    [InlineData("Protests", "Peaceful protest", EventKind.Other, false, "A", "B")]
    [InlineData("Riots", "Mob violence", EventKind.Other, false, "A", "B")]
    [InlineData("Strategic developments", "Agreement", EventKind.Other, false, "A", "B")]
    [InlineData("Strategic developments", "Headquarters or base established", EventKind.Mobilisation, false, "A", "B")]
    [InlineData("Battle-No change of territory", "", EventKind.Clash, true, "A", "B")]
    [InlineData("Remote violence", "", EventKind.Attack, false, "A", "B")]
    public async Task Direction_follows_the_type(string type, string subType, EventKind kind, bool symmetric, string source, string target)
    {
        var read = await ImportedText.OfAsync(New + "\n" + NewRow(type, subType, "A", "", "B", "") + "\n");
        var act = Assert.Single(read.Events);
        Assert.Equal((kind, symmetric, source, target), (act.Kind, act.Symmetric, act.Source, act.Target));
    }

    [Theory]
    [InlineData("Civilians (Iraq)", "7", "IS", "2")]
    [InlineData("Civilians (Iraq)", "Civilians", "IS", "Rebel group")]
    public async Task Civilians_named_first_are_still_the_target(string actor1, string inter1, string actor2, string inter2)
    {
        var read = await ImportedText.OfAsync(New + "\n" + NewRow("Violence against civilians", "Attack", actor1, inter1, actor2, inter2) + "\n");
        Assert.Equal(("IS", "Civilians (Iraq)"), (Assert.Single(read.Events).Source, read.Items[0].Target));
    }

    [Fact]
    public async Task Event_with_one_actor_is_kept_for_coverage_only()
    {
        var read = await ImportedText.OfAsync(New + "\n" + NewRow("Explosions/Remote violence", "Remote explosive/landmine/IED", "Unidentified Armed Group (Iraq)", "3", "", "") + "\n");
        var act = Assert.Single(read.Events);
        Assert.Equal((EventKind.Other, "", "Remote explosive/landmine/IED"), (act.Kind, act.Target, act.TypeText));
    }

    [Theory]
    [InlineData("2", "2024-01-17", "2024-01-23", DatePrecision.Week)]
    [InlineData("3", "2024-01-01", "2024-01-31", DatePrecision.Month)]
    public async Task Coarse_dates_are_intervals(string timePrecision, string first, string last, DatePrecision precision)
    {
        var row = NewRow("Battles", "Armed clash", "A", "2", "B", "1").Replace("2024-01-20,2024,1,", $"2024-01-20,2024,{timePrecision},", StringComparison.Ordinal);
        var when = Assert.Single((await ImportedText.OfAsync(New + "\n" + row + "\n")).Items).When;
        Assert.Equal($"{first}..{last}", when.ToString());
        Assert.Equal(precision, when.Precision);
    }

    [Theory]
    [InlineData("Battles", "Tickling", true)]
    [InlineData("Tickling", "Tickling", false)]
    public async Task Unknown_sub_type_falls_back_on_the_type(string type, string subType, bool known)
    {
        var read = await ImportedText.OfAsync(New + "\n" + NewRow(type, subType, "A", "2", "B", "1") + "\n");
        Assert.Equal(known ? 1 : 0, read.Items.Count);
        Assert.Equal(known ? "" : "event_type", string.Concat(read.Problems.Select(p => p.Column)));
    }

    private static string NewRow(string type, string subType, string actor1, string inter1, string actor2, string inter2) =>
        $"IRQ1,2024-01-20,2024,1,Political violence,{type},{subType},{actor1},,{inter1},{actor2},,{inter2},,,368,Middle East,Iraq,Al Anbar,Hit,,Al Asad Air Base,33.80,42.43,1,AFP; Shafaq News,Other-International,\"On 20 January 2024, missiles fell.\",2,,1706000000";
}
