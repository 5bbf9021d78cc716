using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Lull.Web.Security;

/// <summary>Browsers that have shown the token. They are forgotten when the server ends, or after half a day unused.</summary>
internal sealed class Sessions(TimeProvider clock)
{
    private const int Length = 32;
    private const int Most = 1000;

    private static readonly TimeSpan Patience = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _seen = new(StringComparer.Ordinal);

    /// <summary>Begins one; what the browser is to show from now on.</summary>
    public string Begin()
    {
        foreach (var old in _seen.Where(session => IsOver(session.Value)).ToList())
        {
            _seen.TryRemove(old);
        }

        if (_seen.Count >= Most)
        {
            _seen.Clear();
        }

        var id = Secret();
        _seen[id] = clock.GetUtcNow();
        return id;
    }

    /// <summary>True for one that goes on.</summary>
    public bool GoesOn(string id)
    {
        if (!_seen.TryGetValue(id, out var last) || IsOver(last))
        {
            return false;
        }

        _seen[id] = clock.GetUtcNow();
        return true;
    }

    /// <summary>Ends one.</summary>
    public void End(string id) => _seen.TryRemove(id, out _);

    /// <summary>Something that nobody can guess.</summary>
    public static string Secret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length));

    private bool IsOver(DateTimeOffset last) => clock.GetUtcNow() - last > Patience;
}
