using System.Globalization;
using Sylvan.Data.Csv;

namespace Lull.Actors;

/// <summary>Reads the three files of a registry; a bad row becomes a problem and the good ones go in.</summary>
internal sealed class RegistryReader
{
    private const string ActorsFile = "actors.csv";
    private const string AliasesFile = "aliases.csv";
    private const string AffiliationsFile = "affiliations.csv";

    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly List<ActorAlias> _aliases = [];
    private readonly List<Affiliation> _affiliations = [];
    private readonly List<Problem> _problems = [];

    public RegistryReading Read(TextReader actors, TextReader aliases, TextReader? affiliations)
    {
        ReadRows(ActorsFile, actors, ["id", "name", "kind", "country", "source", "note"], AddActor);
        ReadRows(AliasesFile, aliases, ["actor", "name", "form", "source"], AddAlias);
        if (affiliations is not null)
        {
            ReadRows(AffiliationsFile, affiliations, ["member", "group", "from", "to", "kind", "source"], AddAffiliation);
        }

        return new RegistryReading(new ActorRegistry(_actors.Values, _aliases, _affiliations), _problems);
    }

    private void ReadRows(string file, TextReader text, string[] columns, Action<long, string[]> add)
    {
        try
        {
            using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { OwnsReader = false });
            var header = csv.GetColumnSchema().Select(column => column.ColumnName.Trim()).ToList();
            var places = columns.Select(column => header.IndexOf(column)).ToArray();
            if (Array.IndexOf(places, -1) is var missing and >= 0)
            {
                _problems.Add(new Problem(file, 1, columns[missing], "the column is missing"));
                return;
            }

            while (csv.Read())
            {
                add(csv.RowNumber + 1, [.. places.Select(place => place < csv.RowFieldCount ? csv.GetString(place).Trim() : "")]);
            }
        }
        catch (CsvFormatException trouble)
        {
            _problems.Add(new Problem(file, trouble.RowNumber + 1, "", "not well-formed CSV: " + trouble.Message));
        }
    }

    private void AddActor(long line, string[] row)
    {
        var (id, name, kindText, country) = (row[0], row[1], row[2], row[3]);
        if (!IsId(id))
        {
            Refuse(ActorsFile, line, "id", $"'{id}' is not made of lower-case letters, digits and hyphens");
        }
        else if (NameKey.Of(name).Length == 0)
        {
            Refuse(ActorsFile, line, "name", $"'{name}' has no letter or digit");
        }
        else if (!TryKind(kindText, out ActorKind kind))
        {
            Refuse(ActorsFile, line, "kind", $"'{kindText}' is none of {Names<ActorKind>()}");
        }
        else if (country.Length > 0 && !(country.Length == 2 && country.All(char.IsAsciiLetterUpper)))
        {
            Refuse(ActorsFile, line, "country", $"'{country}' is not two upper-case letters");
        }
        else if (!_actors.TryAdd(id, new Actor(id, name, kind, country.Length > 0 ? country : null, row[4], row[5])))
        {
            Refuse(ActorsFile, line, "id", $"'{id}' is there twice");
        }
    }

    private void AddAlias(long line, string[] row)
    {
        var (actor, name, formText) = (row[0], row[1], row[2]);
        if (!_actors.ContainsKey(actor))
        {
            Refuse(AliasesFile, line, "actor", $"there is no actor '{actor}'");
        }
        else if (NameKey.Of(name).Length == 0)
        {
            Refuse(AliasesFile, line, "name", $"'{name}' has no letter or digit");
        }
        else if (!TryKind(formText.Length == 0 ? nameof(AliasForm.Name) : formText, out AliasForm form))
        {
            Refuse(AliasesFile, line, "form", $"'{formText}' is none of {Names<AliasForm>()}");
        }
        else
        {
            _aliases.Add(new ActorAlias(actor, name, form, row[3]));
        }
    }

    private void AddAffiliation(long line, string[] row)
    {
        var (member, group, kindText) = (row[0], row[1], row[4]);
        if (!_actors.ContainsKey(member))
        {
            Refuse(AffiliationsFile, line, "member", $"there is no actor '{member}'");
        }
        else if (!_actors.ContainsKey(group))
        {
            Refuse(AffiliationsFile, line, "group", $"there is no actor '{group}'");
        }
        else if (string.Equals(member, group, StringComparison.Ordinal))
        {
            Refuse(AffiliationsFile, line, "group", $"'{group}' cannot belong to itself");
        }
        else if (!TryDay(row[2], out var from) || !TryDay(row[3], out var to))
        {
            Refuse(AffiliationsFile, line, "from", $"'{row[2]}' to '{row[3]}': expected ISO days or nothing");
        }
        else if (to < from)
        {
            Refuse(AffiliationsFile, line, "to", $"'{row[3]}' lies before '{row[2]}'");
        }
        else if (!TryKind(kindText, out AffiliationKind kind))
        {
            Refuse(AffiliationsFile, line, "kind", $"'{kindText}' is none of {Names<AffiliationKind>()}");
        }
        else
        {
            _affiliations.Add(new Affiliation(member, group, from, to, kind, row[5]));
        }
    }

    private void Refuse(string file, long line, string column, string message) =>
        _problems.Add(new Problem(file, line, column, message));

    private static bool IsId(string id) =>
        id.Length > 0 && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    // Enum.TryParse alone would also take numbers and lists.
    private static bool TryKind<T>(string text, out T kind)
        where T : struct, Enum =>
        Enum.TryParse(text, ignoreCase: true, out kind) && text.All(char.IsAsciiLetter);

    private static string Names<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetNames<T>());

    private static bool TryDay(string text, out DateOnly? day)
    {
        day = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            day = read;
            return true;
        }

        return false;
    }
}
