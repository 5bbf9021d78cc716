using System.Text.Json;
using Lull.Web.Answers;

namespace Lull.Web.Pairs;

/// <summary>
/// The overview beside the record, so that it need not be worked out at every start. It is good for one state of the
/// record and one version of Lull, and may be deleted at any time.
/// </summary>
internal sealed class OverviewFile(string record, string version)
{
    private readonly string _path = record + ".overview.json";

    /// <summary>The rows of a state of the record; null where there are none to be had.</summary>
    public IReadOnlyList<PairRow>? Read(string head)
    {
        try
        {
            using var stream = File.OpenRead(_path);
            var kept = JsonSerializer.Deserialize<Kept>(stream, ApiJson.Options);
            return kept is { Rows: { } rows } && string.Equals(kept.Head, head, StringComparison.Ordinal) && string.Equals(kept.Version, version, StringComparison.Ordinal)
                ? rows
                : null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or JsonException)
        {
            // It can be worked out again.
            return null;
        }
    }

    /// <summary>Keeps the rows; where the folder may not be written they are worked out again next time.</summary>
    public void Write(string head, IReadOnlyList<PairRow> rows)
    {
        try
        {
            var half = _path + ".new";
            using (var stream = File.Create(half))
            {
                JsonSerializer.Serialize(stream, new Kept(head, version, rows), ApiJson.Options);
            }

            File.Move(half, _path, overwrite: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // A record in a folder that may only be read is still a record.
        }
    }

    private sealed record Kept(string Head, string Version, IReadOnlyList<PairRow>? Rows);
}
