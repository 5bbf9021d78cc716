namespace Lull.Places;

/// <summary>Whether two points may be of one place.</summary>
internal static class PlaceDistance
{
    // Publishers put one base at points some kilometres apart; two bases of one name lie further from each other.
    private const double FarthestKilometres = 50;
    private const double KilometresPerDegree = 111.2;

    /// <summary>True where two points, in degrees north and east, lie more than 50 km apart; false where either is not known (not a number).</summary>
    public static bool IsFar(double north, double east, double otherNorth, double otherEast)
    {
        // Exact enough over so short a way.
        var (up, across) = (north - otherNorth, (east - otherEast) * Math.Cos(north * Math.PI / 180));
        return KilometresPerDegree * Math.Sqrt((up * up) + (across * across)) > FarthestKilometres;
    }
}
