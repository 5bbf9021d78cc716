namespace Lull.Record.Export;

/// <summary>How finely an export says where things happened.</summary>
public enum PlaceDetail
{
    /// <summary>The country and its first administrative level; no names of places, no coordinates, no free text that would tell them.</summary>
    Region,

    /// <summary>As the record has it.</summary>
    Exact,
}
