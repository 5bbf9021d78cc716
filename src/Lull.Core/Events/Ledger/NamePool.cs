namespace Lull.Events.Ledger;

/// <summary>Numbers texts in the order in which they are first seen; the empty text is number 0.</summary>
internal sealed class NamePool
{
    /// <summary>The number of the empty text.</summary>
    public const int Empty = 0;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = Empty };
    private readonly List<string> _texts = [""];

    /// <summary>How many texts there are.</summary>
    public int Count => _texts.Count;

    /// <summary>The text of a number.</summary>
    public string this[int number] => _texts[number];

    /// <summary>The number of a text, without its outer white space.</summary>
    public int Number(string text)
    {
        text = text.Trim();
        if (!_numbers.TryGetValue(text, out var number))
        {
            number = _texts.Count;
            _numbers.Add(text, number);
            _texts.Add(text);
        }

        return number;
    }

    /// <summary>The number of a text, or null where it was never seen.</summary>
    public int? Find(string text) => _numbers.TryGetValue(text.Trim(), out var number) ? number : null;
}
