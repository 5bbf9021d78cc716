using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Lull.Reading.Statements;
using Sylvan.Data.Csv;

namespace Lull.Reading.Lexicon;

/// <summary>Reads the files of <c>data/lexicon</c>; the first fault ends the reading with a clear message.</summary>
internal sealed class LexiconReader
{
    private readonly Dictionary<string, (string Past, string Participle)> _irregular = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _lists = new(StringComparer.Ordinal);

    /// <summary>Reads the four files.</summary>
    /// <exception cref="FormatException">A row is faulty: file, line and column are told.</exception>
    public ReadingLexicon Read(TextReader words, TextReader irregular, TextReader acts, TextReader governors)
    {
        ReadRows("words.csv", words, ["list", "word"], (_, row) => ListOf(row[0]).Add(row[1]));
        ReadRows("irregular.csv", irregular, ["base", "past", "participle"], (_, row) => _irregular[row[0]] = (row[1], row[2]));
        var actIndex = new Dictionary<string, List<ActEntry>>(StringComparer.OrdinalIgnoreCase);
        ReadRows("acts.csv", acts, ["word", "pos", "kind", "agent", "patient", "with", "sense"], (line, row) =>
        {
            var entry = Act(line, row);
            Index(actIndex, entry.Word, entry.Class, entry);
        });
        var governorIndex = new Dictionary<string, List<GovernorEntry>>(StringComparer.OrdinalIgnoreCase);
        ReadRows("governors.csv", governors, ["word", "pos", "class", "slots", "agent", "addressee", "with"], (line, row) =>
        {
            var entry = Governor(line, row);
            Index(governorIndex, entry.Word, entry.Part, entry);
        });
        return new ReadingLexicon(actIndex, governorIndex, _lists);
    }

    private static void ReadRows(string file, TextReader text, string[] columns, Action<long, string[]> add)
    {
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { OwnsReader = false });
        var header = csv.GetColumnSchema().Select(column => column.ColumnName.Trim()).ToList();
        if (!columns.SequenceEqual(header, StringComparer.Ordinal))
        {
            throw Fault(file, 1, "the header is not " + string.Join(',', columns));
        }

        while (csv.Read())
        {
            if (csv.RowFieldCount != columns.Length)
            {
                throw Fault(file, csv.RowNumber + 1, string.Create(CultureInfo.InvariantCulture, $"{csv.RowFieldCount} fields, not {columns.Length}"));
            }

            add(csv.RowNumber + 1, [.. Enumerable.Range(0, columns.Length).Select(place => csv.GetString(place).Trim())]);
        }
    }

    private ActEntry Act(long line, string[] row)
    {
        const string File = "acts.csv";
        var part = Named<WordClass>(File, line, row[1]);
        var kind = Named<StatementKind>(File, line, row[2]);
        var sense = row[6].Length == 0 ? ActSense.Plain : Named<ActSense>(File, line, row[6]);
        var agent = row[3].Length > 0 ? row[3] : part == WordClass.Noun ? "poss obl:by amod nmod:from" : "subj";
        var patient = row[4].Length > 0 ? row[4] : "obj obl:at obl:on obl:against";
        return new ActEntry(row[0], part, kind, Slots(File, line, agent), Slots(File, line, patient), Requirements(File, line, row[5]), sense);
    }

    private GovernorEntry Governor(long line, string[] row)
    {
        const string File = "governors.csv";
        return new GovernorEntry(
            row[0],
            Named<WordClass>(File, line, row[1]),
            Named<GovernorClass>(File, line, row[2]),
            Slots(File, line, row[3]),
            Slots(File, line, row[4]),
            Slots(File, line, row[5]),
            Requirements(File, line, row[6]));
    }

    private static ImmutableArray<SlotSpec> Slots(string file, long line, string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slot => Slot(file, line, slot))];

    private static SlotSpec Slot(string file, long line, string text) =>
        SlotSpec.TryParse(text, out var slot) ? slot : throw Fault(file, line, $"'{text}' is no slot");

    private ImmutableArray<Requirement> Requirements(string file, long line, string text)
    {
        var found = ImmutableArray.CreateBuilder<Requirement>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw Fault(file, line, $"'{part}' is not slot=word");
            }

            found.Add(new Requirement(Slots(file, line, part[..equals]), Words(part[(equals + 1)..])));
        }

        return found.DrainToImmutable();
    }

    // A name in capitals is a list of words.csv; ANY, NONE and PARTY are no lists.
    private FrozenSet<string> Words(string text) =>
        text.Split('|')
            .SelectMany(word => IsList(word) ? ListOf(word.ToLowerInvariant()) : Enumerable.Repeat(word, 1))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsList(string word) =>
        word.All(letter => char.IsAsciiLetterUpper(letter)) && word is not ("ANY" or "NONE" or "PARTY" or "IED");

    private HashSet<string> ListOf(string name)
    {
        if (!_lists.TryGetValue(name, out var list))
        {
            _lists.Add(name, list = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        }

        return list;
    }

    private void Index<TEntry>(Dictionary<string, List<TEntry>> index, string word, WordClass part, TEntry entry)
    {
        var forms = part switch
        {
            WordClass.Verb => Inflection.OfVerb(word, _irregular),
            WordClass.Noun => Inflection.OfNoun(word),
            _ => [word],
        };
        foreach (var form in forms.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!index.TryGetValue(form, out var entries))
            {
                index.Add(form, entries = []);
            }

            entries.Add(entry);
        }
    }

    private static TName Named<TName>(string file, long line, string text)
        where TName : struct, Enum =>
        Enum.TryParse<TName>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw Fault(file, line, $"'{text}' is no {typeof(TName).Name}");

    private static FormatException Fault(string file, long line, string message) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}: {message}"));
}
