using System.Collections.Frozen;
using System.Globalization;
using Lull.Reading.Parsing;

namespace Lull.Reading.Numbers;

/// <summary>Reads cardinal numbers: <c>1,200</c>, <c>twenty-five</c>, <c>two hundred and fifty</c>, <c>1.5 million</c>, <c>two dozen</c>.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Small = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Tens = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Scales = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["thousand"] = 1000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True for a word that a number in words can begin with.</summary>
    public static bool IsNumber(string word) => Small.ContainsKey(word) || Tens.ContainsKey(word) || Scales.ContainsKey(word);

    /// <summary>Reads the number that begins at a piece.</summary>
    /// <param name="pieces">The sentence.</param>
    /// <param name="at">Where the number is to begin.</param>
    /// <param name="value">The number.</param>
    /// <param name="next">The piece after it.</param>
    /// <returns>False where no number begins there, or it is no whole number, or it is above what an int holds.</returns>
    public static bool TryRead(PieceList pieces, int at, out int value, out int next)
    {
        value = 0;
        next = at;
        if (pieces.Reads(at, "half", "a", "dozen"))
        {
            value = 6;
            next = at + 3;
            return true;
        }

        double total;
        if (pieces[at] is "a" or "an" && Scales.TryGetValue(pieces[at + 1], out var scale))
        {
            total = scale;
            next = at + 2;
        }
        else if (Scales.TryGetValue(pieces[at], out scale))
        {
            total = scale;
            next = at + 1;
        }
        else if (!TryBelowHundred(pieces, at, out total, out next))
        {
            return false;
        }

        total = Scaled(pieces, total, ref next);
        if (total > int.MaxValue || total != Math.Floor(total))
        {
            return false;
        }

        value = (int)total;
        return true;
    }

    // "two hundred and fifty thousand": a scale multiplies what came before, a smaller number after it is added.
    private static double Scaled(PieceList pieces, double first, ref int next)
    {
        var (done, group) = (0.0, first);
        while (next < pieces.Count)
        {
            if (Scales.TryGetValue(pieces[next], out var scale))
            {
                group *= scale;
                next++;
                if (scale >= 1000)
                {
                    done += group;
                    group = 0;
                }

                continue;
            }

            var after = pieces[next] is "and" ? next + 1 : next;
            if ((group < 100 && done == 0) || char.IsAsciiDigit(First(pieces[after])) || (group % 100) > 0
                || !TryBelowHundred(pieces, after, out var more, out var end)
                || (after > next && Scales.ContainsKey(pieces[end])))
            {
                break;
            }

            group += more;
            next = end;
        }

        return done + group;
    }

    private static bool TryBelowHundred(PieceList pieces, int at, out double value, out int next)
    {
        next = at + 1;
        if (TryDigits(pieces[at], out value))
        {
            return true;
        }

        if (Small.TryGetValue(pieces[at], out var small))
        {
            value = small;
            return true;
        }

        if (!Tens.TryGetValue(pieces[at], out var tens))
        {
            return false;
        }

        value = tens;
        var unit = pieces.IsDash(at + 1) ? at + 2 : at + 1;
        if (Small.TryGetValue(pieces[unit], out small) && small is > 0 and < 10)
        {
            value += small;
            next = unit + 1;
        }

        return true;
    }

    private static bool TryDigits(string text, out double value)
    {
        value = 0;
        if (!char.IsAsciiDigit(First(text)) || text.Length > 15)
        {
            return false;
        }

        // A comma must stand where thousands are parted: "1,200" is a number, "3,5" is not.
        var groups = text.Split(',');
        for (var group = 1; group < groups.Length; group++)
        {
            if (groups[group].AsSpan().IndexOf('.') is var point && (point < 0 ? groups[group].Length : point) != 3)
            {
                return false;
            }
        }

        return double.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out value);
    }

    private static char First(string text) => text.Length > 0 ? text[0] : '\0';
}
