using Lull.Ceasefires.Candidates;
using Xunit;

namespace Lull.Core.Tests.Ceasefires.Candidates;

/// <summary>What the words of a declaration say of its terms; null is not known and never no.</summary>
public sealed class CandidateTermsTests
{
    [Fact]
    public void Words_that_say_nothing_of_terms_leave_all_of_them_open() =>
        Assert.Equal(CandidateTerms.None, CandidateTerms.Of("Operations suspended so as not to embarrass the government.", ""));

    [Theory]
    [InlineData("The two signed a truce.", true)]
    [InlineData("A verbal understanding.", false)]
    [InlineData("A truce.", null)]
    public void Text_is_written_where_somebody_signed_it(string words, bool? expected) =>
        Assert.Equal(expected, CandidateTerms.Of(words, "").IsWritten);

    [Theory]
    [InlineData("A pause until 10 October, convoys not covered.", true, "until 10 October")]
    [InlineData("A 72-hour pause.", true, "72-hour")]
    [InlineData("They stop for two weeks.", true, "for two weeks")]
    [InlineData("No end is named.", false, "")]
    [InlineData("An indefinite truce until further notice.", false, "")]
    [InlineData("They stop.", null, "")]
    public void Duration_is_what_is_told(string words, bool? isFixed, string time)
    {
        var terms = CandidateTerms.Of(words, "");
        Assert.Equal((isFixed, time), (terms.IsFixed, terms.FixedTime));
    }

    [Theory]
    [InlineData("A truce over Eid.", "", "holiday")]
    [InlineData("They stop.", "to let humanitarian convoys through", "humanitarian")]
    [InlineData("They stop.", "to give negotiations a chance", "talks")]
    [InlineData("They stop for the elections.", "", "election")]
    [InlineData("They stop.", "as a gesture of goodwill", "other")]
    [InlineData("Meant to last until the US election.", "", "")]
    [InlineData("They stop.", "", "")]
    public void Purpose_is_what_is_told_and_how_long_is_none(string words, string purpose, string expected)
    {
        var terms = CandidateTerms.Of(words, purpose);
        var told = new (string Name, bool Is)[]
        {
            ("holiday", terms.IsForHoliday is true), ("humanitarian", terms.IsHumanitarian is true), ("talks", terms.IsForTalks is true),
            ("election", terms.IsForElection is true), ("other", terms.OtherPurpose.Length > 0),
        };
        Assert.Equal(expected, string.Join(' ', told.Where(one => one.Is).Select(one => one.Name)));
    }
}
