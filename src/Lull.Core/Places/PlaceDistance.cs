namespace Lull.Places;

/// <summary>How far points lie apart, and whether two may be of one place.</summary>
internal static class PlaceDistance
{
    // Publishers put one base at points some kilometres apart; two bases of one name lie further from each other.
    private const double FarthestKilometres = 50;
    private const double KilometresPerDegree = 111.2;

    /// <summary>True where two points, in degrees north and east, lie more than 50 km apart; false where either is not known (not a number).</summary>
    public static bool IsFar(double north, double east, double otherNorth, double otherEast) =>
        Kilometres(north, east, otherNorth, otherEast) > FarthestKilometres;

    /// <summary>How far two points, in degrees north and east, lie apart: good to a percent over some hundred kilometres, the shorter way round the date line.</summary>
    public static double Kilometres(double north, double east, double otherNorth, double otherEast)
    {
        var across = Math.Abs(east - otherEast);
        across = Math.Min(across, 360 - across) * Math.Cos((north + otherNorth) / 2 * Math.PI / 180);
        var up = north - otherNorth;
        return KilometresPerDegree * Math.Sqrt((up * up) + (across * across));
    }
}
