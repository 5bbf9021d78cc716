using System.Text.Json;
using Lull.Web.Answers;

namespace Lull.Web.Pairs;

/// <summary>
/// The overview beside the record, so that it need not be worked out at every start. It is good for one version of Lull, of another
/// state of the record as far as the pairs are the same, and may be deleted at any time.
/// </summary>
internal sealed class OverviewFile(string record, string version)
{
    private readonly string _path = record + ".overview.json";

    /// <summary>What was kept last, of this state of the record or an earlier one; null where there is nothing to be had.</summary>
    public KeptOverview? Read()
    {
        try
        {
            using var stream = File.OpenRead(_path);
            return JsonSerializer.Deserialize<KeptOverview>(stream, ApiJson.Options) is { Rows: not null, Prints: not null } kept
                && string.Equals(kept.Version, version, StringComparison.Ordinal) ? kept : null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or JsonException)
        {
            // It can be worked out again.
            return null;
        }
    }

    /// <summary>Keeps an overview; where the folder may not be written it is worked out again next time.</summary>
    public void Write(PairOverview overview)
    {
        try
        {
            var half = _path + ".new";
            using (var stream = File.Create(half))
            {
                JsonSerializer.Serialize(stream, new KeptOverview(overview.Head, version, [.. overview.Rows], overview.Prints), ApiJson.Options);
            }

            File.Move(half, _path, overwrite: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // A record in a folder that may only be read is still a record.
        }
    }
}
