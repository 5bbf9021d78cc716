using Lull.Record.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Lull.Web.Answers;

/// <summary>Which page of a list is asked for.</summary>
internal sealed record Paging
{
    private const int UsualSize = 50;
    private const int MostSize = 500;
    private const int MostPages = 1_000_000;

    /// <summary>Its number, from 1.</summary>
    [FromQuery(Name = "page")]
    public int? Page { get; init; }

    /// <summary>How many it has, at most 500.</summary>
    [FromQuery(Name = "size")]
    public int? Size { get; init; }

    public int Number => Page ?? 1;

    public int Count => Size ?? UsualSize;

    /// <summary>The stretch of the list.</summary>
    public PageOf Stretch => new(checked((Number - 1) * Count), Count);

    /// <summary>What is wrong with it; null where nothing is.</summary>
    public string? Fault =>
        Number is < 1 or > MostPages ? "page is a number from 1"
        : Count is < 1 or > MostSize ? "size is a number from 1 to 500"
        : null;

    /// <summary>A page of a list that is in memory.</summary>
    public Listing<T> Of<T>(IEnumerable<T> all, long total) => new([.. all.Skip(Stretch.Skip).Take(Count)], Number, Count, total);

    /// <summary>A page that was looked up, in the form that is shown.</summary>
    public Listing<TShown> Of<T, TShown>(RecordPage<T> page, Func<T, TShown> show) => new([.. page.Items.Select(show)], Number, Count, page.Total);
}
