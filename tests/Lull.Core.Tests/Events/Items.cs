using System.Globalization;
using Lull.Actors;
using Lull.Events;
using Lull.Places;
using Lull.Time;
using Xunit;

namespace Lull.Core.Tests.Events;

/// <summary>Items of a record in short, for tests.</summary>
internal static class Items
{
    private const string Registry = """
        id,name,kind,country,source,note
        us,United States,State,US,test,
        umbrella,Front,Umbrella,,test,
        north,North Brigade,Group,,test,
        south,South Brigade,Group,,test,
        east,Comet (East),Group,,test,
        west,Comet (West),Group,,test,
        """;

    private const string Aliases = """
        actor,name,form,source
        us,US forces,Name,test
        us,Americans,Name,test
        umbrella,The Front of All,Name,test
        north,Northern Brigade,Name,test
        east,Comet,Name,test
        west,Comet,Name,test
        """;

    private const string Affiliations = """
        member,group,from,to,kind,source
        north,umbrella,2024-01-01,2024-06-30,Member,test
        south,umbrella,,,Member,test
        """;

    /// <summary>Two brigades under an umbrella (the northern one from January to June 2024), and two called Comet.</summary>
    public static ActorRegistry Actors { get; } = Read();

    /// <summary>A set of publishers.</summary>
    public static IReadOnlySet<string> Names(params string[] names) => names.ToHashSet(StringComparer.Ordinal);

    /// <summary>A builder's dyads in one line.</summary>
    public static string Texts(IEnumerable<DyadSummary> dyads) => string.Join("; ", dyads.Select(dyad => dyad.Dyad));

    public static bool Tells(this SeriesBuilding building, string text) =>
        building.Notes.Any(note => string.Equals(note.Text, text, StringComparison.Ordinal));

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Event Act(string day, string source, string target, string count = "1", string publisher = "", string place = "") => new()
    {
        Id = "",
        When = Interval(day),
        Source = source,
        Target = target,
        Kind = EventKind.Attack,
        Count = CountRange.TryParse(count, out var range) ? range : throw new ArgumentException(count, nameof(count)),
        Publisher = publisher,
        Place = new Place(Name: place),
        Origin = new Origin("test", 1, ""),
        Dataset = "lull",
    };

    public static Event In(this Event act, string country, string? region = null, string dataset = "lull") =>
        act with { Place = act.Place with { Country = country, Region = region }, Dataset = dataset };

    public static Event Clash(string day, string source, string target) =>
        Act(day, source, target) with { Kind = EventKind.Clash, Symmetric = true };

    public static Tally Tally(string days, string source, string target, string count, string publisher, bool cumulative = false)
    {
        var act = Act(days, source, target, count, publisher);
        return new Tally
        {
            Id = "",
            When = act.When,
            Source = source,
            Target = target,
            Kind = EventKind.Attack,
            Count = act.Count,
            Cumulative = cumulative,
            Publisher = publisher,
            Origin = act.Origin,
            Dataset = act.Dataset,
        };
    }

    public static Signal Says(string day, string source, string target, EventKind kind, string publisher = "") => new()
    {
        Id = "",
        When = Interval(day),
        Source = source,
        Target = target,
        Kind = kind,
        Publisher = publisher,
        Origin = new Origin("test", 1, ""),
        Dataset = "lull",
    };

    public static SeriesBuilder Builder(IEnumerable<RecordItem> items, SeriesOptions? options = null)
    {
        var builder = new SeriesBuilder(Actors, options ?? SeriesOptions.Default);
        foreach (var item in items)
        {
            builder.Add(item);
        }

        return builder;
    }

    public static DyadSeries Series(params RecordItem[] items)
    {
        var builder = Builder(items);
        return builder.Build(Assert.Single(builder.Dyads()).Dyad)!;
    }

    private static DayInterval Interval(string days)
    {
        var ends = days.Split("..");
        return new DayInterval(Day(ends[0]), Day(ends[^1]), ends.Length == 1 ? DatePrecision.Day : DatePrecision.Week);
    }

    private static ActorRegistry Read()
    {
        using var actors = new StringReader(Registry);
        using var aliases = new StringReader(Aliases);
        using var affiliations = new StringReader(Affiliations);
        var reading = ActorRegistry.Read(actors, aliases, affiliations);
        Assert.Empty(reading.Problems);
        return reading.Registry;
    }
}
