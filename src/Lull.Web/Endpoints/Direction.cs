namespace Lull.Web.Endpoints;

/// <summary>Upwards or downwards.</summary>
internal enum Direction
{
    /// <summary>The least first.</summary>
    Asc,

    /// <summary>The most first.</summary>
    Desc,
}
