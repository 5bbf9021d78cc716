namespace Lull.Actors;

/// <summary>The normalised form of a name, under which two spellings of one name are the same.</summary>
public static class NameKey
{
    /// <summary>The key of a name; the key of a key is that key.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.ToUpperInvariant();
    }
}
