using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsCheck;
using Lull.Events;
using Lull.Record.Imports;
using Xunit;

namespace Lull.Record.Tests.Imports;

public sealed class ImportProperties
{
    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Char['a', 'e'], Gen.OneOf<char>('"', ',', '\n', ';', 'ü', '—', '\'', '\t', '|', ' ', '世')).Array[1, 12]
            .Select(c => new string(c)).Where(s => s.Trim().Length > 0);

    private static readonly Gen<(string Source, string Target, DateOnly Day, int Length, int Low, int Extra, string Note, string Own)> Rows =
        Gen.Select(
            Texts, Texts, Gen.Int[700_000, 740_000].Select(DateOnly.FromDayNumber), Gen.Int[0, 500], Gen.Int[1, 9], Gen.Int[0, 3], Texts, Texts);

    private static readonly EventKind[] ActKinds = Enum.GetValues<EventKind>().Where(k => !k.IsSignal()).ToArray();

    [Fact]
    public Task Lull_csv_comes_back_as_it_was_written() =>
        Gen.Select(Rows, Gen.OneOf<EventKind>(ActKinds)).Array[1, 20].SampleAsync(async rows =>
        {
            var csv = new StringBuilder("event_id,date,date_end,source,target,type,count,note,own\n");
            for (var i = 0; i < rows.Length; i++)
            {
                var (r, kind) = rows[i];
                csv.Append(CultureInfo.InvariantCulture, $"{i},{r.Day:yyyy-MM-dd},{r.Day.AddDays(r.Length):yyyy-MM-dd},{Quoted(r.Source)},{Quoted(r.Target)},{kind.Name()},{r.Low}-{r.Low + r.Extra},{Quoted(r.Note)},{Quoted(r.Own)}\n");
            }

            var read = await ImportedText.OfAsync(csv.ToString());
            Assert.Empty(read.Problems);
            Assert.Equal(rows.Length, read.Items.Count);
            foreach (var (act, (r, kind)) in read.Events.Zip(rows))
            {
                Assert.Equal((r.Source.Trim(), r.Target.Trim(), r.Note.Trim(), kind), (act.Source, act.Target, act.Note, act.Kind));
                Assert.Equal((r.Day, r.Day.AddDays(r.Length), new CountRange(r.Low, r.Low + r.Extra)), (act.When.Start, act.When.End, act.Count));
                Assert.Equal(r.Own, JsonDocument.Parse(act.Extra).RootElement.GetProperty("own").GetString());
            }
        }, iter: 200);

    [Fact]
    public Task Line_numbers_are_those_of_the_file() =>
        Gen.Select(Texts, Gen.OneOf<string>("\n", "\r\n", "\r"), Gen.Bool).Array[1, 30].SampleAsync(async rows =>
        {
            var csv = new StringBuilder("date,source,target,type,note\n");
            var line = 2L;
            var good = new List<long>();
            var bad = new List<long>();
            for (var i = 0; i < rows.Length; i++)
            {
                var (note, end, isGood) = rows[i];
                (isGood ? good : bad).Add(line);
                csv.Append(CultureInfo.InvariantCulture, $"{(isGood ? "2024-02-04" : "never")},A{i},B,attack,{Quoted(note)}{end}");
                line += 1 + note.Count(c => c == '\n');
            }

            var read = await ImportedText.OfAsync(csv.ToString());
            Assert.Equal(good, read.Items.Select(i => i.Origin.Row));
            Assert.Equal(bad, read.Problems.Select(p => p.Line));
        }, iter: 300);

    [Fact]
    public Task Any_bytes_give_rows_problems_or_one_clear_exception() =>
        Gen.Select(
            Gen.OneOf<byte[]>(Heads),
            Gen.OneOf(Gen.Byte, Gen.OneOf<byte>(",;\t|\"\n\r0123456789-/ "u8.ToArray())).Array[0, 400],
            Gen.Enum<ImportFormat>(),
            Gen.Bool).SampleAsync(async sample =>
        {
            var (head, tail, format, compressed) = sample;
            byte[] bytes = [.. head, .. tail];
            try
            {
                await ImportedText.OfAsync(compressed ? Gzip(bytes) : bytes, format);
            }
            catch (LullException e)
            {
                Assert.DoesNotContain('\n', e.Message);
            }
        }, iter: 3000);

    [Fact]
    public Task Damaged_archives_give_rows_problems_or_one_clear_exception() =>
        Gen.Select(Gen.Int[0, 400], Gen.Byte, Gen.Int[0, 400], Gen.Bool).SampleAsync(async sample =>
        {
            var (at, value, length, zip) = sample;
            var plain = "date,source,target,type\n2024-02-04,A,B,attack\n2024-02-05,C,D,strike\n"u8.ToArray();
            var bytes = zip ? Zip(plain) : Gzip(plain);
            bytes[at % bytes.Length] = value;
            try
            {
                await ImportedText.OfAsync(bytes[..Math.Max(1, Math.Min(length, bytes.Length))]);
            }
            catch (LullException e)
            {
                Assert.Equal(Trouble.InputUnreadable, e.Trouble);
            }
        }, iter: 2000);

    private static readonly byte[][] Heads =
    [
        [],
        [0xFF, 0xFE],
        [0xFE, 0xFF],
        [0x1F, 0x8B],
        [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3],
        "PK\u0003\u0004"u8.ToArray(),
        "date,source,target,type,count\n"u8.ToArray(),
        "date,source,target,type,count\n2024-02-04,A,B,attack,"u8.ToArray(),
        "id,type_of_violence,side_a,side_b,date_start,date_end,low,best,high\n1,1,A,B,2004-01-0"u8.ToArray(),
        "event_id_cnty;event_date;event_type;sub_event_type;actor1;actor2\nX1;2024-01-0"u8.ToArray(),
        Encoding.UTF8.GetBytes("1\t20240101" + new string('\t', 59) + "\n2\t202401"),
    ];

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static byte[] Gzip(byte[] plain)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Fastest))
        {
            gzip.Write(plain);
        }

        return target.ToArray();
    }

    private static byte[] Zip(byte[] plain)
    {
        using var target = new MemoryStream();
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create))
        using (var entry = zip.CreateEntry("a.csv").Open())
        {
            entry.Write(plain);
        }

        return target.ToArray();
    }
}
