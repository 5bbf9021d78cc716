namespace Lull.Ceasefires;

/// <summary>Where a party stands to an arrangement.</summary>
public enum Stance
{
    /// <summary>It said that it stops, and nothing since speaks against it.</summary>
    In,

    /// <summary>It said that it stops and that it does not, or it refused and yet is quiet.</summary>
    Contested,

    /// <summary>It said that it goes on or that the arrangement is over, and acts or nothing since speaks otherwise.</summary>
    Out,
}
