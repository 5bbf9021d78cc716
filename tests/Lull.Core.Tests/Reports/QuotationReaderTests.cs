using CsCheck;
using Lull.Reports;
using Xunit;

namespace Lull.Core.Tests.Reports;

public sealed class QuotationReaderTests
{
    [Theory]
    [InlineData("He said \"we go\" and left.", "\"we go\"")]
    [InlineData("“We go on, and on, and on.” He left.", "“We go on, and on, and on.”")]
    [InlineData("\"One.\" Then \"two.\"", "\"One.\"|\"two.\"")]
    [InlineData("The shell was 6\" wide.", "")]
    [InlineData("\"One goes on.\n\n\"Two ends.\" He left.", "\"One goes on.|\"Two ends.\"")]
    [InlineData("\"Never closed, and nobody goes on.\n\nHe left.", "")]
    [InlineData("", "")]
    public void Quotations_are_found_by_their_marks_when_these_pair_up(string text, string quotations) =>
        Assert.Equal(quotations, string.Join('|', QuotationReader.Read(text).Select(quotation => quotation.Span.Of(text))));

    [Fact]
    public void A_few_words_are_a_term_when_they_end_no_sentence()
    {
        Assert.True(Assert.Single(QuotationReader.Read("the \"war of words\" goes on")).IsTerm);
        Assert.False(Assert.Single(QuotationReader.Read("\"No.\" He left.")).IsTerm);
    }

    [Fact]
    public void Quotations_are_in_order_and_apart_whatever_the_text() =>
        Gen.String[Gen.Char["\"“”«»a .\n5"], 0, 40].Sample(
            text =>
            {
                var end = 0;
                foreach (var quotation in QuotationReader.Read(text))
                {
                    Assert.True(quotation.Span.Start >= end && quotation.Span.End <= text.Length);
                    end = quotation.Span.End;
                }
            },
            iter: 2000);
}
