using System.Collections.Frozen;

namespace Lull.Language.Models;

/// <summary>What the models see of a word: its place in the vocabulary and its characters.</summary>
internal sealed class WordFeatures
{
    private const int Unknown = 1;
    private const int Root = 3;
    private const int WordStart = 4;
    private const int WordEnd = 5;

    // Of a long word the first nine characters and as many of the last as there is room for.
    private const int KeptStart = 9;

    private readonly FrozenDictionary<string, int> _words;
    private readonly FrozenDictionary<string, int> _characters;

    public WordFeatures(LabelTables tables)
    {
        _words = Index(tables.Words);
        _characters = Index(tables.Characters);
        Width = tables.CharactersPerWord;
    }

    /// <summary>How many character slots a word has.</summary>
    public int Width { get; }

    /// <summary>The rank of a lower-case word by frequency, counted from 0; null where the vocabulary lacks it.</summary>
    public int? Rank(string word) => _words.TryGetValue(word, out var rank) ? rank : null;

    /// <summary>Writes the slots of the root, which stands before the first word.</summary>
    public static void WriteRoot(out long word, Span<long> characters)
    {
        word = Root;
        characters.Clear();
        characters[0] = WordStart;
        characters[1] = Root;
        characters[2] = WordEnd;
    }

    /// <summary>Writes the slots of <paramref name="form"/>.</summary>
    public void Write(string form, out long word, Span<long> characters)
    {
        form = Typography.Plain(form);
        word = _words.TryGetValue(Key(form), out var known) ? known : Unknown;
        characters.Clear();
        var room = Width - 2;
        var length = form.EnumerateRunes().Count();
        characters[0] = WordStart;
        var (slot, position) = (1, 0);
        foreach (var rune in form.EnumerateRunes())
        {
            if (length <= room || position < KeptStart || position >= length - (room - KeptStart))
            {
                characters[slot++] = Character(rune.ToString());
            }

            position++;
        }

        characters[slot] = WordEnd;
    }

    // Of a letter that the models never saw, such as ā or ḥ, they see the bare one.
    private int Character(string letter) =>
        _characters.TryGetValue(letter, out var known) ? known
        : Typography.Base(letter) is { } bare && _characters.TryGetValue(bare, out var plain) ? plain
        : Unknown;

    private static string Key(string form) =>
        string.Create(form.Length, form, static (key, form) =>
        {
            form.AsSpan().ToLowerInvariant(key);
            for (var at = 0; at < key.Length; at++)
            {
                key[at] = char.IsDigit(key[at]) ? '0' : key[at];
            }
        });

    private static FrozenDictionary<string, int> Index(IReadOnlyList<string> names)
    {
        var index = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (var at = 0; at < names.Count; at++)
        {
            index[names[at]] = at;
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
