using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Lull.Events;

namespace Lull.Web.Records;

/// <summary>
/// A dyad's name in an address: both sides readable, of characters that no address needs to escape, and from which the
/// dyad can be told again without a list. A space is <c>_</c>, any other foreign byte <c>~XX</c>, the bar <c>~~</c>.
/// </summary>
internal static class PairId
{
    private const int LongestId = 2000;
    private const string Bar = "~~";

    public static string Of(Dyad dyad) => $"{Written(dyad.A)}{Bar}{Written(dyad.B)}";

    public static bool TryRead(string id, [NotNullWhen(true)] out Dyad? dyad)
    {
        dyad = null;
        if (id.Length > LongestId || id.Split(Bar) is not [var one, var other])
        {
            return false;
        }

        var (a, b) = (Read(one), Read(other));
        if (string.IsNullOrWhiteSpace(a) || string.IsNullOrWhiteSpace(b) || string.Equals(a, b, StringComparison.Ordinal))
        {
            return false;
        }

        dyad = new Dyad(a, b);
        return true;
    }

    private static string Written(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var part in Encoding.UTF8.GetBytes(name))
        {
            if (char.IsAsciiLetterOrDigit((char)part) || part is (byte)'-' or (byte)'.')
            {
                text.Append((char)part);
            }
            else if (part == (byte)' ')
            {
                text.Append('_');
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"~{part:X2}");
            }
        }

        return text.ToString();
    }

    private static string? Read(string written)
    {
        var bytes = new List<byte>(written.Length);
        for (var index = 0; index < written.Length; index++)
        {
            var sign = written[index];
            if (sign == '~')
            {
                if (index + 2 >= written.Length || !byte.TryParse(written.AsSpan(index + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var part))
                {
                    return null;
                }

                bytes.Add(part);
                index += 2;
            }
            else if (sign > 127)
            {
                return null;
            }
            else
            {
                bytes.Add(sign == '_' ? (byte)' ' : (byte)sign);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
