namespace Lull.Dossiers.Maps;

/// <summary>Acts of one region, or of a state where no more is known.</summary>
/// <param name="Name">The region or state.</param>
/// <param name="Country">The state.</param>
/// <param name="Centre">The middle of the region's people, degrees; null where only the state is known.</param>
/// <param name="ByA">Acts of side A.</param>
/// <param name="ByB">Acts of side B.</param>
internal sealed record MapSpot(string Name, string Country, MapPoint? Centre, double ByA, double ByB)
{
    /// <summary>Acts of both.</summary>
    public double Acts => ByA + ByB;
}
