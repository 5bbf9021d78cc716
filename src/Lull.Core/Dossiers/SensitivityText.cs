using Lull.Ceasefires;
using Lull.Ceasefires.Variants;
using Lull.Events;
using Lull.Time;

namespace Lull.Dossiers;

/// <summary>Says in tables how far an answer depends on how it is asked, and on what.</summary>
public static class SensitivityText
{
    // What moves nothing is told for so many things only; all are in the machine formats.
    private const int MostThatMoveNothing = 6;

    /// <summary>The same question asked differently.</summary>
    public static DossierTable Variants(Sensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        return new DossierTable(
            "The same question asked differently (* : another state is the likeliest)",
            ["asked", "likeliest state", "in force", "quiet since", "acts"],
            [.. sensitivity.Variants.Where(variant => variant is { Answer: not null, IsSame: false }).Select(Row)]);
    }

    /// <summary>Which variants make no difference, and which the record is too thin for: a sentence each.</summary>
    public static IReadOnlyList<string> Untold(Sensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        var same = sensitivity.Variants.Where(variant => variant.IsSame).Select(Name).ToList();
        return
        [
            .. same.Count > 0 ? [$"Makes no difference: {string.Join("; ", same)}."] : Array.Empty<string>(),
            .. sensitivity.Variants.Where(variant => variant.Answer is null)
                .GroupBy(variant => variant.Remark, StringComparer.Ordinal)
                .Select(thin => $"Not answered for {string.Join("; ", thin.Select(variant => $"{Name(variant)} ({Acts(variant.Acts)})"))}: {thin.Key}."),
        ];
    }

    /// <summary>What would make the answer another, and what would not.</summary>
    public static DossierTable Changes(Sensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        var shown = sensitivity.Changes.Where(change => change.Moves || change.Kind is not ChangeKind.Struck)
            .Concat(sensitivity.Changes.Where(change => !change.Moves && change.Kind is ChangeKind.Struck).Take(MostThatMoveNothing));
        return new DossierTable(
            "What would change the answer (* : another state is the likeliest)",
            ["what", "likeliest state then", "in force", "of"],
            [.. shown.Select(change => (IReadOnlyList<string>)[Ids(change), State(change.Answer, change.Moves), FigureText.Probability(change.InForce), DayPhrase.Iso(change.Day)])]);
    }

    /// <summary>How far the variants lie apart, in a sentence; null where there are none.</summary>
    public static string? Range(Sensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        var asked = sensitivity.Variants.Where(variant => variant is { Answer: not null, InForce: not null }).ToList();
        if (asked.Count < 2)
        {
            return null;
        }

        var differ = asked.Count(variant => variant.Differs);
        var (low, high) = (FigureText.Probability(asked.Min(variant => variant.InForce!.Value)), FigureText.Probability(asked.Max(variant => variant.InForce!.Value)));
        return $"Asked in {asked.Count} other ways (one publisher's count or country, another definition of an attack, a member), that figure lies between {low} and {high}; "
            + (differ == 0 ? "none of them makes another state the likeliest." : $"{(differ == 1 ? "one of them makes" : $"{differ} of them make")} another state the likeliest.");
    }

    /// <summary>What the question is asked by: <c>counted by</c> a publisher, <c>without</c> it, and so on.</summary>
    public static string Name(VariantAnswer variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return variant.Kind switch
        {
            VariantKind.Publisher => $"counted by {variant.Name} alone",
            VariantKind.WithoutPublisher => $"without {variant.Name}",
            _ => variant.Name,
        };
    }

    private static IReadOnlyList<string> Row(VariantAnswer variant) =>
    [
        Name(variant),
        State(variant.Answer!, variant.Differs) + (variant.Remark.Length == 0 ? "" : $"; {variant.Remark}"),
        variant.InForce is { } inForce ? FigureText.Probability(inForce) : "",
        variant.Onset is { } onset ? DayPhrase.Iso(onset) : "",
        FigureText.Acts(Math.Round(variant.Acts)),
    ];

    private static string Acts(double acts) => Math.Round(acts) is 1 ? "one act" : $"{FigureText.Acts(Math.Round(acts))} acts";

    private static string Ids(Change change) => change.Ids.Count is 0 ? change.What : $"{change.What} ({string.Join(", ", change.Ids)})";

    private static string State(StateProbability answer, bool differs) =>
        $"{(differs ? "* " : "")}{answer.State.Name()} ({FigureText.Probability(answer.Probability)})";
}
