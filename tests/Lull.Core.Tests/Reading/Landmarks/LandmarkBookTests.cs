using CsCheck;
using Lull.Reading.Landmarks;
using Xunit;

namespace Lull.Core.Tests.Reading.Landmarks;

public sealed class LandmarkBookTests
{
    private const string Header = "id,date,date_end,acts,names,short_names,context,place,country,source\n";

    [Fact]
    public void Built_in_book_has_a_page_for_every_landmark()
    {
        Assert.Empty(LandmarkBook.Default.Problems);
        Assert.True(LandmarkBook.Default.Landmarks.Count >= 60);
        Assert.All(LandmarkBook.Default.Landmarks, landmark => Assert.True(Uri.TryCreate(landmark.Source, UriKind.Absolute, out _), landmark.Id));
        Assert.Equal(
            LandmarkBook.Default.Landmarks.Count,
            LandmarkBook.Default.Landmarks.Select(landmark => landmark.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("x,2024-02-30,,killing,Some Name,,,,,https://example.org", "date")]
    [InlineData("x,2024-02-03,2024-02-01,killing,Some Name,,,,,https://example.org", "date_end")]
    [InlineData("x,2024-02-03,,killing,--,,,,,https://example.org", "names")]
    [InlineData(",2024-02-03,,killing,Some Name,,,,,https://example.org", "id")]
    public void Bad_row_is_refused_with_its_line_and_column(string row, string column)
    {
        var problem = Assert.Single(Read(Header + row).Problems);
        Assert.Equal((2L, column), (problem.Line, problem.Column));
    }

    [Fact]
    public void Missing_column_is_told() => Assert.Equal("acts", Assert.Single(Read("id,date,date_end\n").Problems).Column);

    [Fact]
    public void Any_text_is_read_or_refused_but_never_throws() =>
        Gen.String[Gen.Char["ab,\"|\n2024-01é"], 0, 80].Sample(text => Read(Header + text));

    private static LandmarkBook Read(string text)
    {
        using var reader = new StringReader(text);
        return LandmarkBook.Read(reader, "landmarks.csv");
    }
}
