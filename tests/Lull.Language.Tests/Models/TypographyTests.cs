using Lull.Language.Models;
using Xunit;

namespace Lull.Language.Tests.Models;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("ā", "a")]
    [InlineData("ḥ", "h")]
    [InlineData("a", null)]
    [InlineData("\u0301", null)]
    [InlineData("\ufffe", null)]
    [InlineData("\uffff", null)]
    [InlineData("\ud800", null)]
    [InlineData("\udc00", null)]
    public void Letter_without_its_accents_is_the_bare_one_and_what_is_no_letter_has_none(string letter, string? bare) =>
        Assert.Equal(bare, Typography.Base(letter));
}
