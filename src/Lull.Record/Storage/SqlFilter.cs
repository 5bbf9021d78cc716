using System.Globalization;
using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>The conditions of a query, with values that never become part of its text.</summary>
internal sealed class SqlFilter
{
    private readonly List<string> _conditions = [];
    private readonly List<object> _values = [];

    public string Where => _conditions.Count == 0 ? "" : $"WHERE {string.Join(" AND ", _conditions)}";

    /// <summary>Adds a condition, in which {0}, {1} ... stand for the values; none where the first value is null.</summary>
    public SqlFilter If(object? first, string condition, params object?[] more)
    {
        if (first is not null)
        {
            _conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, [Parameter(first), .. more.Select(value => Parameter(value!))]));
        }

        return this;
    }

    /// <summary>Adds a condition that holds for any row.</summary>
    public SqlFilter Always(string condition)
    {
        _conditions.Add(condition);
        return this;
    }

    /// <summary>Adds that one of several columns holds a part, in any case.</summary>
    public SqlFilter Contains(string? part, params ReadOnlySpan<string> columns)
    {
        if (string.IsNullOrWhiteSpace(part))
        {
            return this;
        }

        var sought = Parameter(part.Trim().ToLowerInvariant());
        var any = new List<string>();
        foreach (var column in columns)
        {
            any.Add($"contains(lower({column}), {sought})");
        }

        return Always($"({string.Join(" OR ", any)})");
    }

    /// <summary>Adds that a column has one of some numbers.</summary>
    public SqlFilter In(string column, IReadOnlyCollection<long> numbers) =>
        Always(numbers.Count == 0 ? "false" : $"{column} IN ({string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))})");

    /// <summary>The text of a list of values.</summary>
    public string List(IEnumerable<string> values) => $"({string.Join(", ", values.DefaultIfEmpty("").Select(Parameter))})";

    /// <summary>A value's place in the text.</summary>
    public string Parameter(object value)
    {
        _values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${_values.Count}");
    }

    /// <summary>The command of a text that holds <see cref="Where"/>.</summary>
    public DuckDBCommand Command(DuckDBConnection connection, string sql) => connection.Command(sql, [.. _values]);
}
