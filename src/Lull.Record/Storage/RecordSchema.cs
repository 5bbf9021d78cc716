using System.Globalization;
using DuckDB.NET.Data;

namespace Lull.Record.Storage;

/// <summary>
/// The record's schema, as numbered migrations. A record is brought from its version to the newest when it is opened;
/// each migration is a transaction of its own together with the row that says it was made.
/// </summary>
internal static class RecordSchema
{
    private const string ResourceFolder = "Lull.Record.Storage.Migrations.";

    private static readonly string[] Migrations =
    [
        "001-batches-and-items.sql",
        "002-supersessions.sql",
        "003-whose-ids.sql",
        "004-reports-and-statements.sql",
        "005-decisions.sql",
        "006-confidences.sql",
    ];

    /// <summary>The version that this Lull writes.</summary>
    public static int Newest => Migrations.Length;

    /// <summary>Brings a record to a version.</summary>
    /// <exception cref="LullException">The file is no record, or was written by a newer Lull.</exception>
    public static void Migrate(DuckDBConnection connection, string path, TimeProvider clock, int target)
    {
        var version = Version(connection, path);
        if (version > Newest)
        {
            throw new LullException(
                Trouble.RecordUnusable,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{path}: was written by a newer Lull (schema version {version}; this one knows {Newest}): update Lull"));
        }

        for (var next = version + 1; next <= target; next++)
        {
            Apply(connection, clock, next);
        }
    }

    private static int Version(DuckDBConnection connection, string path)
    {
        var tables = connection.Scalar<long>(
            "SELECT count(*) FROM duckdb_tables() WHERE database_name = current_database() AND NOT temporary");
        if (tables == 0)
        {
            return 0;
        }

        var versions = connection.Scalar<long>(
            """
            SELECT count(*) FROM duckdb_tables()
            WHERE database_name = current_database() AND schema_name = 'main' AND table_name = 'schema_version'
            """);
        return versions == 0
            ? throw new LullException(Trouble.RecordUnusable, $"{path}: is a DuckDB file, but not a record of Lull")
            : connection.Scalar<int>("SELECT coalesce(max(version), 0)::INTEGER FROM schema_version");
    }

    private static void Apply(DuckDBConnection connection, TimeProvider clock, int version)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL, applied_at TIMESTAMP NOT NULL)");
        connection.Execute(Script(Migrations[version - 1]));
        connection.Execute(
            "INSERT INTO schema_version VALUES ($1, $2)",
            version,
            clock.GetUtcNow().UtcDateTime);
        transaction.Commit();
    }

    private static string Script(string name)
    {
        using var stream = typeof(RecordSchema).Assembly.GetManifestResourceStream(ResourceFolder + name)
            ?? throw new InvalidOperationException($"the migration {name} is missing from the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
