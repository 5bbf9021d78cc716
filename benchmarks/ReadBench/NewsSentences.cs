using System.Globalization;

namespace ReadBench;

/// <summary>
/// Made-up news about made-up sides: sentences of about 25 words and marks, put together from parts, so that a run of any
/// length repeats none of them whole.
/// </summary>
internal static class NewsSentences
{
    private static readonly string[] Sides =
    [
        "the Northern Guard", "the Tamar Brigades", "government forces", "the Free River Front", "the army of Velland",
        "Kerenite militias", "the Sahm Movement", "border troops from Ostrava Minor", "the Hill Council's fighters", "rebels loyal to General Adar",
    ];

    private static readonly string[] Acts =
    [
        "shelled the outskirts of {0} overnight", "carried out three airstrikes near {0}", "fired at least {1} rockets towards the base at {0}",
        "took control of two villages east of {0}", "ambushed a supply convoy on the road to {0}", "launched {1} drones at an airfield close to {0}",
        "withdrew from their last positions around {0}", "halted all operations in the district of {0}",
    ];

    private static readonly string[] Results =
    [
        "killing {1} people and wounding dozens more", "although no casualties were reported by either side", "in what residents called the heaviest attack since March",
        "hours after a truce brokered by the neighbouring states had taken effect", "forcing hundreds of families to leave their homes",
        "despite an agreement that was signed in the capital last week",
    ];

    private static readonly string[] Sources =
    [
        "a security official said on {2}", "according to a statement carried by local media on {2}", "two witnesses told reporters by telephone",
        "the defence ministry's spokesman Colonel Idris Vale said", "the mission that monitors the ceasefire reported on {2}",
        "the provincial governor acknowledged in a televised interview",
    ];

    private static readonly string[] Places = ["Marrow", "Old Tessaly", "Qasr al-Nour", "Dunmere", "Port Halloran", "Sana'iyah", "Upper Vint", "Kassar"];

    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>Makes sentences; the same seed makes the same.</summary>
    public static IReadOnlyList<string> Make(int count, int seed)
    {
        var random = new Random(seed);
        var sentences = new string[count];
        for (var at = 0; at < count; at++)
        {
            var side = Any(Sides);
            var result = random.Next(2) == 0 ? ", " + Any(Results) : "";
            var form = $"{char.ToUpperInvariant(side[0])}{side[1..]} {Any(Acts)}{result}, {Any(Sources)}.";
            sentences[at] = string.Format(CultureInfo.InvariantCulture, form, Any(Places), random.Next(2, 40), Any(Days));
        }

        return sentences;

        string Any(string[] parts) => parts[random.Next(parts.Length)];
    }
}
