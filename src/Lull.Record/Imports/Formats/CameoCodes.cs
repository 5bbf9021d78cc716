using Lull.Events;

namespace Lull.Record.Imports.Formats;

/// <summary>
/// What CAMEO's event codes mean. The longest code that is listed decides; what is not listed is kept for coverage
/// only, since GDELT's codes are made by machine and most are talk.
/// </summary>
internal static class CameoCodes
{
    private static readonly Dictionary<string, EventKind> Kinds = new(StringComparer.Ordinal)
    {
        ["0256"] = EventKind.CeasefireRequest,
        ["045"] = EventKind.Mediation,
        ["046"] = EventKind.Negotiation,
        ["0871"] = EventKind.Ceasefire,
        ["0874"] = EventKind.Withdrawal,
        ["1056"] = EventKind.CeasefireRequest,
        ["1246"] = EventKind.CeasefireRejection,
        ["138"] = EventKind.Threat,
        ["139"] = EventKind.Threat,
        ["15"] = EventKind.Mobilisation,
        ["18"] = EventKind.Attack,
        ["181"] = EventKind.Seizure,
        ["1823"] = EventKind.Killing,
        ["186"] = EventKind.Killing,
        ["19"] = EventKind.Attack,
        ["191"] = EventKind.Other,
        ["192"] = EventKind.Seizure,
        ["195"] = EventKind.Strike,
        ["20"] = EventKind.Attack,
        ["201"] = EventKind.Other,
        ["202"] = EventKind.Killing,
    };

    private static readonly Dictionary<string, EventKind>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of a code; <see cref="EventKind.Other"/> where no part of it is listed.</summary>
    public static EventKind KindOf(ReadOnlySpan<char> code)
    {
        for (var length = Math.Min(code.Length, 4); length >= 2; length--)
        {
            if (Lookup.TryGetValue(code[..length], out var kind))
            {
                return kind;
            }
        }

        return EventKind.Other;
    }
}
