using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Lull.Events;

namespace Lull.Web.Pairs;

/// <summary>
/// A fingerprint of all that a dyad's status follows from: its acts day by day, its sums, what was announced, and the coverage of
/// its theatre. What reviewers decide is in these already.
/// </summary>
internal static class SeriesPrint
{
    private const int Length = 12;

    /// <summary>The print of a series; that of nothing where there is none.</summary>
    public static string Of(DyadSeries? series)
    {
        if (series is null)
        {
            return "";
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Text(hash, FormattableString.Invariant($"{series.Dyad}\n{series.Start:O}\n{series.Days}\n{series.TheatreReports is null}"));
        Days(hash, series.AToB);
        Days(hash, series.BToA);
        Days(hash, series.TheatreReports ?? []);
        foreach (var sum in series.IntervalCounts)
        {
            Text(hash, FormattableString.Invariant($"{sum.FromA} {sum.FirstDay} {sum.LastDay} {sum.Acts:R} {sum.Publisher}\n"));
        }

        foreach (var said in series.Announcements)
        {
            Text(hash, FormattableString.Invariant($"{said.Day} {said.FromA} {said.FromB} {said.Suspends} {said.Share:R}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Length));
    }

    private static void Text(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text));

    private static void Days(IncrementalHash hash, IReadOnlyList<double> days) =>
        hash.AppendData(MemoryMarshal.AsBytes<double>(days as double[] ?? [.. days]));
}
