using Lull.Events;

namespace Lull.Reviews;

/// <summary>
/// Which rows reviewers say tell one act, and which two. Of rows that are one act one stays, with everybody who tells it;
/// rows that are two acts are marked so that nothing takes them for one again.
/// </summary>
internal sealed class RowMatches
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly List<(string One, string Other)> _apart = [];
    private readonly Dictionary<string, string> _keeper = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _publishers = new(StringComparer.Ordinal);

    /// <summary>Takes what counts of all decisions on matches.</summary>
    public RowMatches(IEnumerable<Decision> ruling)
    {
        var matches = ruling.Where(one => one.Subject.Kind == SubjectKind.Match).ToList();
        foreach (var split in matches.Where(one => one.Verdict == ReviewVerdict.Split))
        {
            _apart.Add((split.Subject.Parts[0], split.Subject.Parts[1]));
        }

        foreach (var merge in matches.Where(one => one.Verdict == ReviewVerdict.Merge))
        {
            Join(merge.Subject.Parts[0], merge.Subject.Parts[1]);
        }
    }

    /// <summary>True where no rows are merged, so that rows need not be looked at before.</summary>
    public bool HasMerges => _parents.Count > 0;

    /// <summary>Looks at the rows that are one act: the first that the record has stays, and is told by all their publishers.</summary>
    public void Learn(IEnumerable<RecordItem> items)
    {
        foreach (var item in items)
        {
            if (ReviewSubject.KeyOf(item) is var key && _parents.ContainsKey(key))
            {
                var act = RootOf(key);
                _keeper.TryAdd(act, key);
                if (!_publishers.TryGetValue(act, out var publishers))
                {
                    _publishers.Add(act, publishers = new SortedSet<string>(StringComparer.OrdinalIgnoreCase));
                }

                publishers.UnionWith(item.Publishers.Where(name => name.Length > 0));
            }
        }
    }

    /// <summary>The row as it counts; null where another row tells its act.</summary>
    public RecordItem? Of(RecordItem item)
    {
        if (_parents.Count == 0 && _apart.Count == 0)
        {
            return item;
        }

        var key = ReviewSubject.KeyOf(item);
        var act = RootOf(key);
        var isApart = _apart.Exists(pair => Is(pair.One, act) || Is(pair.Other, act));
        if (_keeper.TryGetValue(act, out var keeper))
        {
            if (!string.Equals(keeper, key, StringComparison.Ordinal))
            {
                return null;
            }

            item = item with { Publisher = string.Join("; ", _publishers[act]) };
        }

        return isApart ? item with { Act = act } : item;
    }

    // Who says that two rows are two acts is not overruled by what follows from others' being one.
    private void Join(string one, string other)
    {
        var (first, second) = (RootOf(one), RootOf(other));
        if (_apart.Exists(pair => (Is(pair.One, first) && Is(pair.Other, second)) || (Is(pair.One, second) && Is(pair.Other, first))))
        {
            return;
        }

        var (root, leaf) = string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);
        _parents[root] = root;
        _parents[leaf] = root;
        _parents.TryAdd(one, root);
        _parents.TryAdd(other, root);
    }

    private bool Is(string key, string act) => string.Equals(RootOf(key), act, StringComparison.Ordinal);

    private string RootOf(string key)
    {
        while (_parents.TryGetValue(key, out var parent) && !string.Equals(parent, key, StringComparison.Ordinal))
        {
            key = parent;
        }

        return key;
    }
}
