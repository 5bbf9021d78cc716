using DuckDB.NET.Data;
using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Record.Storage;

/// <summary>The rows of <c>reports</c> and <c>statements</c>: written, read back, and hashed.</summary>
internal sealed class ReadingRows
{
    /// <summary>The columns that make a report.</summary>
    public const string ReportColumns = "hash, title, published, publisher, file, text, url";

    /// <summary>The columns that make a statement.</summary>
    public const string StatementColumns =
        "report, id, kind, agent, patient, polarity, modality, first_day, last_day, json";

    private readonly HashedRow _row = new();

    /// <summary>Appends a report's columns to a row already begun.</summary>
    public void Append(Report report, string fileName, IDuckDBAppenderRow row)
    {
        _row.Begin(row);
        Columns(report, fileName);
        if (report.Url is { } url)
        {
            row.AppendValue(url);
        }
        else
        {
            row.AppendNullValue();
        }
    }

    /// <summary>Appends a statement's columns to a row already begun.</summary>
    public void Append(string report, Statement statement, IDuckDBAppenderRow row)
    {
        _row.Begin(row);
        _row.Text(report);
        _row.Text(statement.Id);
        _row.Text(StatementNames.Of(statement.Kind));
        _row.Text(statement.Agent?.Name ?? statement.Agent?.Text);
        _row.Text(statement.Patient?.Name ?? statement.Patient?.Text);
        _row.Text(StatementNames.Of(statement.Polarity));
        _row.Text(StatementNames.Of(statement.Modality));
        _row.Day(statement.Time.Start);
        _row.Day(statement.Time.End);
        _row.Text(StatementJson.Of(report, statement));
        _row.End();
    }

    /// <summary>A report of a row whose columns are <see cref="ReportColumns"/>.</summary>
    public static Report ReadReport(DuckDBDataReader row) => new(
        row.GetString(5),
        row.GetString(0),
        row.IsDBNull(1) ? null : row.GetString(1),
        row.IsDBNull(2) ? null : row.GetFieldValue<DateOnly>(2),
        row.IsDBNull(3) ? null : row.GetString(3))
    {
        Url = row.IsDBNull(6) ? null : row.GetString(6),
    };

    /// <summary>A statement of its JSON; of a confidential report without what would tell which it is.</summary>
    public static Statement ReadStatement(string json, bool isHidden) => isHidden ? HiddenStatement.Of(ReadStatement(json)) : ReadStatement(json);

    /// <summary>A statement of its JSON.</summary>
    /// <exception cref="LullException">The text cannot have been written by Lull.</exception>
    public static Statement ReadStatement(string json)
    {
        try
        {
            return StatementJsonReader.Read(json);
        }
        catch (FormatException trouble)
        {
            throw new LullException(Trouble.RecordUnusable, $"the record is damaged: {trouble.Message}", trouble);
        }
    }

    /// <summary>The hash that a stored report's row must have, 64 hexadecimal digits.</summary>
    public string HashOfReport(DuckDBDataReader row)
    {
        _row.Begin(row: null);
        return Convert.ToHexStringLower(Columns(ReadReport(row), row.GetString(4)));
    }

    /// <summary>The hash that a stored statement's row must have, 64 hexadecimal digits.</summary>
    public string HashOfStatement(DuckDBDataReader row)
    {
        _row.Begin(row: null);
        for (var column = 0; column < 7; column++)
        {
            _row.Text(row.IsDBNull(column) ? null : row.GetString(column));
        }

        _row.Day(row.IsDBNull(7) ? null : row.GetFieldValue<DateOnly>(7));
        _row.Day(row.IsDBNull(8) ? null : row.GetFieldValue<DateOnly>(8));
        _row.Text(row.GetString(9));
        return Convert.ToHexStringLower(_row.End());
    }

    private ReadOnlySpan<byte> Columns(Report report, string fileName)
    {
        _row.Text(report.Hash);
        _row.Text(report.Title);
        _row.Day(report.Date);
        _row.Text(report.Publisher);
        _row.Text(fileName);
        _row.Text(report.Text);
        _row.Later(report.Url);
        return _row.End();
    }
}
