using System.Globalization;
using CsCheck;
using Lull.Actors;
using Xunit;

namespace Lull.Core.Tests.Actors;

public sealed class NameKeyTests
{
    private static readonly string[] Written =
        [.. ActorRegistry.Default.Actors.SelectMany(actor =>
            ActorRegistry.Default.AliasesOf(actor.Id).Select(alias => alias.Name).Append(actor.Name))];

    private static readonly string[] Pieces =
    [
        "al", "an", "ash", "the", "a", "aa", "n", "ee", "oo", "ullah", "allah", "q", "hizb", "iz", "ation", " ", "-", "'",
        ".", "s", "sh", "k", "ال",
    ];

    [Theory]
    [InlineData("Kataib Hezbollah", "Kata'ib Hizballah")]
    [InlineData("Kataib Hezbollah", "Kataeb Hizbullah")]
    [InlineData("Kataib Hezbollah", "KATA’IB HEZBOLLAH")]
    [InlineData("Kataib Hezbollah", "Kataʾib Ḥizb Allāh")]
    [InlineData("Kataib Hezbollah", "Kata'ib Hizb'allah")]
    [InlineData("Kataib Hezbollah", "Kata'eb Hezballah")]
    [InlineData("Kataib Hezbollah", "Kataib-Hezbullah")]
    [InlineData("Harakat al-Nujaba", "Harakat an-Nujabaa")]
    [InlineData("Harakat al-Nujaba", "Harakat Alnujaba")]
    [InlineData("al-Nujaba", "Annujaba")]
    [InlineData("Kataib Sayyid al-Shuhada", "Kata'ib Sayed ash-Shohada'")]
    [InlineData("Kataib Sayyid al-Shuhada", "Kataeb Sayyed Alshuhada")]
    [InlineData("Ansar Allah", "Ansarullah")]
    [InlineData("Ansar Allah", "Ansarollah")]
    [InlineData("al-Qaeda", "Al Qa'ida")]
    [InlineData("al-Mahdi Army", "El Mehdi Army")]
    [InlineData("Jaysh al-Mahdi", "Jaish al Mahdi")]
    [InlineData("Houthi", "Huthi")]
    [InlineData("al-Thawriyoun", "ath-Thawriyyun")]
    [InlineData("Tashkil al-Waritheen", "Tashkeel al-Warithin")]
    [InlineData("US forces", "the U.S. Forces")]
    [InlineData("US forces", "U. S. forces")]
    [InlineData("Côte d'Ivoire", "Cote d’Ivoire")]
    [InlineData("Türkiye", "TURKIYE")]
    [InlineData("Iraq", "Iraq’s")]
    [InlineData("Military Forces of Iraq", "Military Forces of Iraq (2022-)")]
    [InlineData("Military Forces of Iraq", "Military Forces of Iraq (2016-2018)")]
    [InlineData("Israel Defense Forces", "Israel Defence Forces")]
    [InlineData("Kachin Independence Organisation", "Kachin Independence Organization")]
    [InlineData("الفصائل", "فصائل")]
    [InlineData("حركة النجباء", "حَرَكَة نجباء")]
    public void Key_is_the_same_when_spellings_of_one_name_differ(string one, string other) =>
        Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("ULA", "OLA")]
    [InlineData("Kataib Hezbollah", "Hezbollah")]
    [InlineData("Ansar Allah", "Ansar Allah al-Awfiya")]
    [InlineData("Ain al-Asad", "Assad")]
    [InlineData("Niger", "Nigeria")]
    [InlineData("Nigerian forces", "Nigerien forces")]
    [InlineData("Austria", "Australia")]
    [InlineData("Iran", "Iraq")]
    [InlineData("Slovakia", "Slovenia")]
    [InlineData("MILF", "MNLF")]
    [InlineData("DPR", "LPR")]
    [InlineData("KSS", "KS")]
    [InlineData("Sudan", "South Sudan")]
    [InlineData("Guinea", "Guinea-Bissau")]
    [InlineData("LTTE", "LTTE - K")]
    public void Key_differs_when_names_do(string one, string other) =>
        Assert.NotEqual(NameKey.Of(one), NameKey.Of(other), StringComparer.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("'-.()")]
    [InlineData("\ud800")]
    [InlineData("\ufffe")]
    [InlineData("\u0301\u064e")]
    public void Key_is_empty_when_there_is_no_letter_or_digit(string name) => Assert.Empty(NameKey.Of(name));

    [Fact]
    public void Key_of_a_key_is_that_key_whatever_the_text() =>
        Gen.String.Sample(name => string.Equals(NameKey.Of(NameKey.Of(name)), NameKey.Of(name), StringComparison.Ordinal));

    [Fact]
    public void Key_of_a_key_is_that_key_for_words_full_of_articles_and_doubles() =>
        Gen.Int[0, Pieces.Length - 1].Select(at => Pieces[at])
            .Array[0, 14]
            .Select(string.Concat)
            .Sample(name => string.Equals(NameKey.Of(NameKey.Of(name)), NameKey.Of(name), StringComparison.Ordinal), iter: 20_000);

    [Fact]
    public void Key_does_not_change_when_case_hyphens_spaces_or_articles_do() =>
        Gen.Select(Gen.Int[0, Written.Length - 1].Select(at => Written[at]), Gen.Int[0, 5]).Sample((name, change) =>
        {
            var changed = change switch
            {
                0 => name.ToUpperInvariant(),
                1 => name.ToLowerInvariant(),
                2 => name.Replace('-', ' '),
                3 => "  " + name.Replace(" ", "  ", StringComparison.Ordinal),
                4 => "the " + name,
                _ => name.Replace("al-", "el ", StringComparison.Ordinal).Replace("Al-", "AL ", StringComparison.Ordinal),
            };
            return string.Equals(NameKey.Of(changed), NameKey.Of(name), StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("az-Latn-AZ")]
    [InlineData("lt-LT")]
    [InlineData("ar-SA")]
    public void Key_does_not_change_when_the_culture_does(string culture)
    {
        var expected = Written.Select(NameKey.Of).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Written.Select(NameKey.Of), StringComparer.Ordinal);
            Assert.Equal(NameKey.Of("IRAQI ISLAMIC RESISTANCE"), NameKey.Of("iraqi islamic resistance"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
