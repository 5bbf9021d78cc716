namespace Lull.Language.Tokens;

/// <summary>
/// Gives the same string for the same letters while it remembers them: a long text says few words many times. Safe to use
/// from several threads: a lost race costs one string.
/// </summary>
internal sealed class FormPool
{
    private const int Slots = 1 << 14;

    private readonly string?[] _slots = new string?[Slots];

    /// <summary>The string of these letters.</summary>
    public string Get(ReadOnlySpan<char> letters)
    {
        ref var slot = ref _slots[string.GetHashCode(letters, StringComparison.Ordinal) & (Slots - 1)];
        if (slot is { } known && letters.SequenceEqual(known))
        {
            return known;
        }

        return slot = letters.ToString();
    }
}
