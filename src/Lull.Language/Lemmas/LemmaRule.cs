using System.Globalization;

namespace Lull.Language.Lemmas;

/// <summary>How a model makes a lemma of a form: the whole lemma, or a letter case, what to strip and what to add.</summary>
internal sealed record LemmaRule
{
    private readonly string? _whole;
    private readonly char _letterCase;
    private readonly int _stripped;
    private readonly string _added = "";

    /// <summary>Reads a rule: <c>=be</c>, or <c>L3:y</c> for lower case, three characters off, <c>y</c> on.</summary>
    /// <exception cref="FormatException">It is no rule.</exception>
    public LemmaRule(string rule)
    {
        ArgumentException.ThrowIfNullOrEmpty(rule);
        if (rule[0] == '=')
        {
            _whole = rule[1..];
            return;
        }

        var colon = rule.IndexOf(':', StringComparison.Ordinal);
        _letterCase = rule[0];
        if (colon < 0 || _letterCase is not ('L' or 'K' or 'T')
            || !int.TryParse(rule.AsSpan(1, colon - 1), NumberStyles.None, CultureInfo.InvariantCulture, out _stripped))
        {
            throw new FormatException($"'{rule}' is no lemma rule");
        }

        _added = rule[(colon + 1)..];
    }

    /// <summary>The lemma that the rule makes of <paramref name="form"/>.</summary>
    public string Of(string form)
    {
        if (_whole is not null)
        {
            return _whole;
        }

        var cased = _letterCase switch
        {
            'L' => form.ToLowerInvariant(),
            'T' => form[..1].ToUpperInvariant() + form[1..].ToLowerInvariant(),
            _ => form,
        };
        return (_stripped <= cased.Length ? cased[..^_stripped] : "") + _added;
    }
}
