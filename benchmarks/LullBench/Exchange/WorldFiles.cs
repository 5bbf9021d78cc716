using System.Globalization;
using Lull.Benchmarks.Simulation;
using Lull.Events;

namespace Lull.Benchmarks.Exchange;

/// <summary>A simulated world as files, so that the lull command itself can be scored on it.</summary>
internal static class WorldFiles
{
    private const string Iso = "yyyy-MM-dd";
    private const string TruthHeader = "dyad,theatre,start,days,kind,onset,end,rate_before,expected_acts";

    /// <summary>Writes <c>events.csv</c> (Lull CSV), <c>coverage.csv</c> and <c>truth.csv</c> into a folder.</summary>
    public static void Write(IReadOnlyList<SimulatedDyad> dyads, string folder)
    {
        _ = Directory.CreateDirectory(folder);
        using (var events = New(folder, "events.csv"))
        {
            WriteEvents(dyads, events);
        }

        using (var coverage = New(folder, "coverage.csv"))
        {
            WriteCoverage(dyads, coverage);
        }

        using var truth = New(folder, "truth.csv");
        WriteTruth(dyads, truth);
    }

    /// <summary>One row an act.</summary>
    public static void WriteEvents(IReadOnlyList<SimulatedDyad> dyads, TextWriter writer)
    {
        writer.WriteLine("event_id,date,date_end,source,target,type,count,place,latitude,longitude,deaths,publisher,url,note,theatre");
        var id = 0;
        foreach (var dyad in dyads)
        {
            for (var day = 0; day < dyad.Series.Days; day++)
            {
                Acts(dyad.Series.AToB[day], dyad.Series.Dyad.AToB, day);
                Acts(dyad.Series.BToA[day], dyad.Series.Dyad.BToA, day);
            }

            void Acts(double count, Direction direction, int day)
            {
                for (var act = 0; act < count; act++)
                {
                    id++;
                    writer.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{id},{Day(dyad.Series, day)},,{direction.Source},{direction.Target},attack,1,,,,,Simulator,,,{dyad.Theatre}"));
                }
            }
        }
    }

    /// <summary>One row a theatre and day.</summary>
    public static void WriteCoverage(IReadOnlyList<SimulatedDyad> dyads, TextWriter writer)
    {
        writer.WriteLine("theatre,date,reports");
        foreach (var dyad in dyads.DistinctBy(dyad => dyad.Theatre, StringComparer.Ordinal))
        {
            for (var day = 0; day < dyad.Series.Days; day++)
            {
                writer.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{dyad.Theatre},{Day(dyad.Series, day)},{dyad.Series.TheatreReports![day]}"));
            }
        }
    }

    /// <summary>One row a true spell; a dyad without any has one row with an empty kind.</summary>
    public static void WriteTruth(IReadOnlyList<SimulatedDyad> dyads, TextWriter writer)
    {
        writer.WriteLine(TruthHeader);
        foreach (var dyad in dyads)
        {
            var head = string.Create(
                CultureInfo.InvariantCulture,
                $"{dyad.Series.Dyad},{dyad.Theatre},{Day(dyad.Series, 0)},{dyad.Series.Days}");
            foreach (var spell in dyad.Truth)
            {
                writer.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{head},{spell.Kind},{spell.Onset},{spell.End},{spell.RateBefore:R},{spell.ExpectedActs:R}"));
            }

            if (dyad.Truth.Count == 0)
            {
                writer.WriteLine(head + ",,,,,");
            }
        }
    }

    /// <summary>Reads the truth back; its series hold no acts, since scores need none.</summary>
    public static IReadOnlyList<SimulatedDyad> ReadTruth(TextReader reader)
    {
        var rows = new List<string[]>();
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            rows.Add(line.Split(','));
        }

        return [.. rows.Skip(1).GroupBy(row => row[0], StringComparer.Ordinal).Select(OneDyad)];
    }

    private static SimulatedDyad OneDyad(IGrouping<string, string[]> rows)
    {
        var head = rows.First();
        var sides = head[0].Split('|');
        var silence = new double[Number(head[3])];
        var start = DateOnly.ParseExact(head[2], Iso, CultureInfo.InvariantCulture);
        var truth = rows
            .Where(row => row[4].Length > 0)
            .Select(row => new TrueSpell(Enum.Parse<TruthKind>(row[4]), Number(row[5]), Number(row[6]), Real(row[7]), Real(row[8])))
            .ToArray();
        return new SimulatedDyad(new DyadSeries(new Dyad(sides[0], sides[1]), start, silence, silence), truth, head[1]);
    }

    private static StreamWriter New(string folder, string name) => new(Path.Combine(folder, name)) { NewLine = "\n" };

    private static string Day(DyadSeries series, int day) => series.DayAt(day).ToString(Iso, CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static double Real(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
