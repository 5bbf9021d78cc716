namespace Lull.Ceasefires.Variants;

/// <summary>In what a variant differs from the question as it was asked.</summary>
public enum VariantKind
{
    /// <summary>Only the acts and sums that one publisher counts.</summary>
    Publisher,

    /// <summary>Nothing that one publisher alone tells, neither acts nor words.</summary>
    WithoutPublisher,

    /// <summary>Only acts in one country.</summary>
    Geography,

    /// <summary>Another definition of what an attack is.</summary>
    Definition,

    /// <summary>A member instead of its umbrella, or an umbrella instead of its member.</summary>
    Level,
}
