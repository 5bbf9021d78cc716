using DuckDB.NET.Data;
using Lull.Reports;

namespace Lull.Record.Storage;

/// <summary>
/// The tables of a record as anybody but an import and the chain reads them: without what would tell who a confidential source is.
/// Whoever searches searches these, so that a name that is not shown is not found either.
/// </summary>
internal sealed class ShownTables
{
    /// <summary>Where an act took place, for whoever tells repeated reports apart, and for nobody's eyes; null where it is shown.</summary>
    public const string HiddenColumns = "hidden_place, hidden_latitude, hidden_longitude";

    private const string OfPublisher =
        "list_has_any(list_transform(string_split(lower(coalesce(publisher, '')), ';'), lambda one: trim(one)), (SELECT coalesce(list(name), []) FROM confidences WHERE kind = 'publisher'))";

    private const string OfBatch = "batch IN (SELECT name::INTEGER FROM confidences WHERE kind = 'batch')";

    // Of what comes with a number that the record gives nothing can be guessed.
    private const string ReportHash = "sha256('confidential report ' || number)";

    private ShownTables(bool hasConfidences) => HasConfidences = hasConfidences;

    /// <summary>True where the record has confidential sources; in most records the tables are shown as they are.</summary>
    public bool HasConfidences { get; }

    /// <summary>Rows.</summary>
    public string Items => HasConfidences ? HiddenItems : $"(SELECT *, NULL::VARCHAR AS hidden_place, NULL::DOUBLE AS hidden_latitude, NULL::DOUBLE AS hidden_longitude FROM items)";

    /// <summary>Reports.</summary>
    public string Reports => HasConfidences ? HiddenReports : "(SELECT *, false AS is_hidden FROM reports)";

    /// <summary>Statements; <c>said</c> is their text.</summary>
    public string Statements => HasConfidences ? HiddenStatements : "(SELECT *, false AS is_hidden, json_extract_string(json, '$.text') AS said FROM statements)";

    /// <summary>Batches.</summary>
    public string Batches => HasConfidences
        ? $"""
          (SELECT batches.* REPLACE (if(hidden IS NULL, file, '{ConfidentialSource.File}') AS file, if(hidden IS NULL, file_hash, NULL) AS file_hash)
          FROM batches LEFT JOIN (
              SELECT batch AS hidden FROM ({Marked("items")}) WHERE is_hidden UNION SELECT batch FROM ({Marked("reports")}) WHERE is_hidden)
          ON hidden = number)
          """
        : "batches";

    private static string HiddenReports =>
        $"""
        (SELECT * EXCLUDE (label) REPLACE (
            if(is_hidden, {ReportHash}, hash) AS hash, if(is_hidden, NULL, title) AS title, if(is_hidden, label, publisher) AS publisher,
            if(is_hidden, '{ConfidentialSource.File}', file) AS file, if(is_hidden, '', text) AS text, if(is_hidden, NULL, url) AS url)
        FROM ({Labelled("reports")}))
        """;

    private static string HiddenStatements =>
        $"""
        (SELECT s.* REPLACE (if(r.is_hidden, r.shown, s.report) AS report), r.is_hidden, if(r.is_hidden, '', json_extract_string(s.json, '$.text')) AS said
        FROM statements AS s JOIN (SELECT hash, is_hidden, {ReportHash} AS shown FROM ({Marked("reports")})) AS r ON r.hash = s.report)
        """;

    private static string HiddenItems =>
        $"""
        (SELECT * EXCLUDE (label, is_hidden, report) REPLACE (
            if(is_hidden, if(report IS NULL, 'confidential-' || number, left(report, 16) || substr(id, 17)), id) AS id,
            if(is_hidden, '', type_text) AS type_text, if(is_hidden, label, publisher) AS publisher,
            if(is_hidden, NULL, place) AS place, if(is_hidden, NULL, admin_region) AS admin_region, if(is_hidden, NULL, region) AS region,
            if(is_hidden, NULL, latitude) AS latitude, if(is_hidden, NULL, longitude) AS longitude, if(is_hidden, '', theatre) AS theatre,
            if(is_hidden, '', url) AS url, if(is_hidden, '', note) AS note, if(is_hidden, '', extra) AS extra,
            if(is_hidden, '{ConfidentialSource.File}', file) AS file, if(is_hidden, 0, file_row) AS file_row),
            if(is_hidden, place, NULL) AS hidden_place, if(is_hidden, latitude, NULL) AS hidden_latitude, if(is_hidden, longitude, NULL) AS hidden_longitude
        FROM (SELECT own.*, r.shown AS report FROM ({Labelled("items")}) AS own
            LEFT JOIN (SELECT left(hash, 16) AS short, {ReportHash} AS shown FROM reports) AS r
            ON own.is_hidden AND own.dataset = 'reading' AND r.short = left(own.id, 16)))
        """;

    /// <summary>What a record shows.</summary>
    public static ShownTables Of(DuckDBConnection connection) => new(connection.Scalar<long>("SELECT count(*) FROM confidences") > 0);

    private static string Marked(string table) =>
        $"SELECT *, ({OfBatch} OR {OfPublisher}) AS is_hidden FROM {table}";

    // Two confidential sources that tell of one act are two sources: they are told apart by a number, in the order in which they came.
    private static string Labelled(string table) =>
        $"""
        SELECT marked.*, '{ConfidentialSource.Name}' || if(coalesce(place_of, 1) > 1, ' (' || place_of || ')', '') AS label
        FROM ({Marked(table)}) AS marked
        LEFT JOIN (
            SELECT source, row_number() OVER (ORDER BY min(batch), source) AS place_of FROM (
                SELECT lower(coalesce(publisher, '')) AS source, batch FROM ({Marked("items")}) WHERE is_hidden
                UNION ALL SELECT lower(coalesce(publisher, '')), batch FROM ({Marked("reports")}) WHERE is_hidden)
            GROUP BY source) AS sources
        ON marked.is_hidden AND sources.source = lower(coalesce(marked.publisher, ''))
        """;
}
