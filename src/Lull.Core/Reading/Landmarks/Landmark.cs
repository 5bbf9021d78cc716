namespace Lull.Reading.Landmarks;

/// <summary>A dated event that reports tell other times from.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day, included.</param>
/// <param name="Acts">Words of which one must stand beside a name, such as <c>killing</c>; none where the name is enough.</param>
/// <param name="Names">The keys of the names that tell it from every other.</param>
/// <param name="ShortNames">The keys of names that count only where the report has one of <paramref name="Names"/> too.</param>
/// <param name="Context">Keys of words of which one must be in the report for its date to be meant without a year; none where it never is.</param>
/// <param name="Place">Where.</param>
/// <param name="Country">The ISO 3166-1 alpha-2 code; empty where there is none.</param>
/// <param name="Source">A public page that tells it.</param>
internal sealed record Landmark(
    string Id,
    DateOnly Start,
    DateOnly End,
    IReadOnlyList<string> Acts,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> ShortNames,
    IReadOnlyList<string> Context,
    string Place,
    string Country,
    string Source);
