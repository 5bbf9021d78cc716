using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Lull.Actors;
using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Finds the names of a registry in a sentence, the longest first.</summary>
internal sealed class NameScanner
{
    private const int LongestName = 8;
    private const int LongestMemory = 50_000;

    private static readonly ConditionalWeakTable<ActorRegistry, NameScanner> Scanners = [];

    private readonly ActorRegistry _registry;
    private readonly FrozenSet<string> _words;
    private readonly ConcurrentDictionary<string, Actor?> _known = new(StringComparer.Ordinal);

    private NameScanner(ActorRegistry registry)
    {
        _registry = registry;
        _words = registry.Actors
            .SelectMany(actor => registry.AliasesOf(actor.Id).Select(alias => alias.Name).Append(actor.Name))
            .SelectMany(name => name.Split([' ', '-', '\'', '’', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            .Concat(["government", "forces", "military", "army", "troops", "armed", "security", "air", "force", "navy", "soldiers", "s", "'s", "’s"])
            .Select(word => word.ToLowerInvariant())
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The scanner of a registry; made once, since it goes through all names.</summary>
    public static NameScanner Of(ActorRegistry registry) => Scanners.GetValue(registry, made => new NameScanner(made));

    /// <summary>Who goes by a name alone; null where nobody or several do.</summary>
    public Actor? Find(string name)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        var actor = _registry.Match(name).Actor;
        if (_known.Count < LongestMemory)
        {
            _known[name] = actor;
        }

        return actor;
    }

    /// <summary>The names in a sentence, in order; no two share a word.</summary>
    public IReadOnlyList<NameSpan> Scan(SentenceTree tree, string text)
    {
        List<NameSpan>? found = null;
        for (var first = 0; first < tree.Count; first++)
        {
            if (MayBegin(tree, first) && Longest(tree, first, text) is { } name)
            {
                (found ??= []).Add(name);
                first = name.Last;
            }
        }

        return found ?? (IReadOnlyList<NameSpan>)[];
    }

    private NameSpan? Longest(SentenceTree tree, int first, string text)
    {
        var end = first;
        while (end + 1 < tree.Count && end + 1 - first < LongestName && MayGoOn(tree[end + 1].Form))
        {
            end++;
        }

        for (var last = end; last >= first; last--)
        {
            if (tree[last].PartOfSpeech is "PUNCT" || tree[last].Form is "'s" or "’s" || tree[last].PartOfSpeech is "ADP" or "DET" or "CCONJ")
            {
                continue;
            }

            var name = tree.Span(first, last).Of(text);
            if (Find(name) is { } actor && !IsCode(name, actor) && !IsOfPerson(tree, first, last, actor))
            {
                return new NameSpan(first, last, actor, first == last && actor.Kind == ActorKind.State && tree[first].PartOfSpeech is "ADJ");
            }
        }

        return null;
    }

    // "BRN" is a front before it is Brunei: reports call few states by their codes.
    private static bool IsCode(string name, Actor actor) =>
        name is "Emirate" or "Kingdom" or "Republic" or "Union" or "Federation" or "Sultanate"
        || actor.Kind == ActorKind.State && name.Length is 2 or 3 && name.All(char.IsUpper)
        && name is not ("US" or "USA" or "UK" or "UAE" or "DRC" or "CAR" or "ROK" or "PRC" or "KSA" or "GB");

    // "Abu Baqir Al-Saudi" is no Saudi, and "Jordan Hale" is not Jordan.
    private static bool IsOfPerson(SentenceTree tree, int first, int last, Actor actor)
    {
        if (tree[first].Entity is "I-PER" && first > 0 && tree[first - 1].Entity is "B-PER" or "I-PER")
        {
            return true;
        }

        // "General Ira Moss" is not the IRA.
        if (tree[first].Entity is "B-PER" && last + 1 < tree.Count && tree[last + 1].Entity is "I-PER" && tree[first].Form.Any(char.IsLower) && first == last)
        {
            return true;
        }

        if (actor.Kind != ActorKind.State || last - first > 2)
        {
            return false;
        }

        var isSurname = tree[first].Form is "Al" or "al" or "El" or "el" || (first > 0 && tree[first].Relation is "flat");
        var isForename = last + 1 < tree.Count && tree[last + 1].Relation is "flat" && tree[first].Entity is "B-PER";
        return isSurname || isForename;
    }

    private static bool MayBegin(SentenceTree tree, int index)
    {
        var form = tree[index].Form;
        return tree[index].PartOfSpeech is not ("DET" or "PRON" or "AUX" or "CCONJ" or "SCONJ") || IsAcronym(form)
            ? HasCapital(form)
                || (form is "al" or "el" or "as" or "ash" or "an" or "ar" && index + 1 < tree.Count && tree[index + 1].Form is "-")
                || char.IsAsciiDigit(form[0])
            : false;
    }

    private static bool HasCapital(string form)
    {
        foreach (var letter in form)
        {
            if (char.IsAscii(letter) ? char.IsAsciiLetterUpper(letter) : IsCapital(letter))
            {
                return true;
            }
        }

        return false;
    }

    // Letters without case, as in Arabic, may begin a name.
    private static bool IsCapital(char letter) => char.IsUpper(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.OtherLetter;

    private static bool IsAcronym(string form) => form.Length > 1 && form.All(char.IsUpper);

    private bool MayGoOn(string form) =>
        form is "-" or "of" or "the" or "for" or "and" or "in" or "." || _words.Contains(form.ToLowerInvariant());
}
