using Lull.Events;
using Lull.Lulls;
using Lull.Lulls.Baseline;
using Xunit;

namespace Lull.Core.Tests.Lulls;

/// <summary>
/// Real sparse data from another field, whose rate is known to fall about 1890: the 191 explosions in British coal mines
/// with ten deaths or more, 15 March 1851 to 22 March 1962 (R. G. Jarrett, "A note on the intervals between coal-mining
/// disasters", Biometrika 66, 1979; as decimal years in the R package boot, data set coal). The counts of the years were
/// checked against the table of the same data set in another source. A step of the series is a month, not a day: what is
/// found depends on steps only, and 111 years of days would take a minute.
/// </summary>
public sealed class CoalMiningTests
{
    // Thousandths of a year, by year of the explosion.
    private const string Explosions =
        """
        1851 203 632 969 975; 1852 314 347 358 385 977; 1853 196 229 319 500; 1854 135; 1856 396 506 539 618; 1857 138 404 582;
        1858 091 154 406 945; 1860 125 169 591 851 919 971; 1861 185 738 836; 1862 138 893 937; 1863 178 794 939 986; 1865 459 971;
        1866 064 340 452 833 948 951; 1867 635 854 862; 1868 749 903 988; 1869 251 442 554 809 875; 1870 124 515 559 633;
        1871 027 151 167 736 816; 1872 123 240 769; 1873 136; 1874 285 546 888 981; 1875 329 925 931 931; 1876 966;
        1877 064 105 190 779 809; 1878 184 195 236 433 696; 1879 036 172 501; 1880 057 539 689 944; 1881 105 968;
        1882 129 296 299 335 852; 1883 797 851; 1884 073 856; 1885 168 464 979; 1886 617 693 754 921; 1887 134 405; 1888 298;
        1889 051 198 793; 1890 102 190; 1891 252 665; 1892 654; 1893 508; 1894 477; 1895 318; 1896 070 284 331; 1899 630; 1901 393;
        1902 671; 1905 056 188 524; 1906 773; 1908 136 270 629; 1909 127 825; 1910 357 970; 1912 520; 1913 784; 1914 409; 1916 615;
        1918 031; 1922 529 677; 1923 569; 1927 162; 1928 114; 1930 154 748; 1931 077 830 884; 1932 065 864 875; 1933 883; 1934 723;
        1935 643 695; 1936 596; 1937 500; 1938 354; 1939 821; 1940 218 424; 1941 420 522 574; 1942 001 129 483; 1946 945;
        1947 025 619 638 687; 1951 405; 1957 883; 1960 489; 1962 220
        """;

    [Fact]
    public void Explosions_are_all_there()
    {
        Assert.Equal(191, Series().AToB.Sum());
        Assert.Equal(((1962 - 1851) * 12) + 1, Series().Days);
    }

    [Fact]
    public void Baseline_puts_the_fall_about_1890()
    {
        // The rate fell to a third, not to a tenth: quiet is what lies under half of the level before.
        var baseline = new ChangepointBaseline(ChangepointSettings.Default with { QuietShare = 0.5, ChangeHazard = 1 / 500.0 });
        var fall = baseline.Detect(Series()).Spells.First(spell => spell.Kind == RegimeKind.Mutual);
        Assert.InRange(Year(fall.Onset), 1886.0, 1895.0);
        Assert.True(Year(fall.OnsetLow) < 1892 && Year(fall.OnsetHigh) > 1889);
        Assert.InRange(fall.RateBefore * 12, 2.5, 3.7);
    }

    [Fact]
    public void Fall_to_a_third_is_no_lull() =>
        Assert.DoesNotContain(
            new LullDetector(LullSettings.Default).Detect(Series()).Spells,
            spell => spell.Kind == RegimeKind.Mutual && Year(spell.Onset) < 1895 && (spell.End is null || Year(spell.End.Value) > 1910));

    private static DyadSeries Series()
    {
        var months = Explosions.Split(';').SelectMany(Months).ToArray();
        var acts = new double[months.Max() - months.Min() + 1];
        foreach (var month in months)
        {
            acts[month - months.Min()]++;
        }

        return new DyadSeries(new Dyad("mines", "miners"), Scene.Start, acts, new double[acts.Length]);
    }

    private static IEnumerable<int> Months(string year)
    {
        var parts = year.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Skip(1).Select(part => (12 * Number(parts[0])) + (12 * Number(part) / 1000));
    }

    private static double Year(DateOnly step) => 1851.203 + ((step.DayNumber - Scene.Start.DayNumber) / 12.0);

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
