using System.Globalization;
using Lull.Cli.Output;
using Lull.Lulls;

namespace Lull.Cli.Commands;

/// <summary>The file of <c>--daily</c>: what was known on each day, without look-ahead.</summary>
internal sealed class DailyFile : IDisposable
{
    private readonly string _name;
    private readonly StreamWriter _file;

    private DailyFile(string name, StreamWriter file)
    {
        _name = name;
        _file = file;
    }

    /// <summary>Makes the file, over an older one if need be.</summary>
    /// <exception cref="LullException">It cannot be written.</exception>
    public static DailyFile Create(Terminal terminal, string name) =>
        Guard(name, () =>
        {
            var file = new StreamWriter(terminal.PathOf(name)) { NewLine = "\n" };
            file.WriteLine("dyad,date,p_mutual,p_quiet_ab,p_quiet_ba,p_gap");
            return new DailyFile(name, file);
        });

    /// <summary>Writes the days of one dyad.</summary>
    /// <exception cref="LullException">It cannot be written.</exception>
    public void Write(DyadFinding finding) =>
        Guard(_name, () =>
        {
            var dyad = Csv.Field(finding.Building.Dyad.ToString());
            var (known, series) = (finding.Report.Filtered, finding.Report.Series);
            for (var day = 0; day < series.Days; day++)
            {
                _file.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{dyad},{series.DayAt(day):yyyy-MM-dd},{known.Mutual[day]:0.######},{known.QuietAToB[day]:0.######},{known.QuietBToA[day]:0.######},{known.Gap[day]:0.######}"));
            }

            return this;
        });

    /// <summary>Makes sure that everything is on disk.</summary>
    /// <exception cref="LullException">It cannot be written.</exception>
    public void Complete() =>
        Guard(_name, () =>
        {
            _file.Flush();
            return this;
        });

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static T Guard<T>(string name, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new LullException(Trouble.InputUnreadable, $"{name} cannot be written: {trouble.Message}", trouble);
        }
    }
}
