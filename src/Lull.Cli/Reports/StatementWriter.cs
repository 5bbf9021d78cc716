using Lull.Cli.Output;
using Lull.Reading.Statements;

namespace Lull.Cli.Reports;

/// <summary>Writes what reports say, report by report, in the format asked for.</summary>
internal sealed class StatementWriter(Terminal terminal, OutputFormat format, bool explain)
{
    private readonly StatementView _view = new(terminal);
    private readonly ResultWriter<ReadStatement> _rows = new(terminal.Out, OutputFormat.Csv, ReadStatement.Columns);
    private bool _begun;

    /// <summary>Writes what comes before the first report.</summary>
    public void Begin()
    {
        if (format == OutputFormat.Csv)
        {
            _rows.Begin();
        }
    }

    /// <summary>Writes one report's statements.</summary>
    public void Write(ReadReport read)
    {
        if (format == OutputFormat.Table)
        {
            _view.Write(read);
            if (explain)
            {
                Explanation.Write(terminal, read);
            }

            return;
        }

        foreach (var statement in read.Statements)
        {
            Write(read, statement);
        }
    }

    /// <summary>Writes what comes after the last report.</summary>
    public void End()
    {
        if (format == OutputFormat.Json)
        {
            terminal.Out.Write(_begun ? "\n]\n" : "[]\n");
        }
    }

    private void Write(ReadReport read, Statement statement)
    {
        if (format == OutputFormat.Csv)
        {
            _rows.Write(new ReadStatement(read, statement));
            return;
        }

        var json = explain ? Explanation.Json(read, statement) : StatementJson.Of(read.Report.Hash, statement);
        var before = format == OutputFormat.Jsonl ? "" : _begun ? ",\n" : "[\n";
        terminal.Out.Write(before + json + (format == OutputFormat.Jsonl ? "\n" : ""));
        _begun = true;
    }
}
