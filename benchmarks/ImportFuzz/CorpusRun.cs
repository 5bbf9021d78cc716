namespace ImportFuzz;

/// <summary>
/// Runs a target over a folder of inputs and over seeded mutations of them: what can be done without AFL.
/// </summary>
internal sealed class CorpusRun(ImportTarget target, int seed)
{
    private static readonly byte[] Interesting = [0, 1, 9, 10, 13, 34, 35, 44, 45, 59, 0x7F, 0x80, 0xC3, 0xEF, 0xFE, 0xFF];

    /// <summary>Tries every file, then each so many times mutated; gives the number of inputs tried.</summary>
    public async Task<int> RunAsync(string folder, int rounds)
    {
        var random = new Random(seed);
        var tried = 0;
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var original = await File.ReadAllBytesAsync(path).ConfigureAwait(false);
            await TryAsync(path, 0, original).ConfigureAwait(false);
            tried++;
            for (var round = 1; round <= rounds; round++, tried++)
            {
                await TryAsync(path, round, Mutated(original, random)).ConfigureAwait(false);
            }
        }

        return tried;
    }

    private async Task TryAsync(string path, int round, byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            await target.RunAsync(stream).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The finding itself must come through untouched; this only says which input made it.
            await Console.Error.WriteLineAsync($"broken by {path}, round {round}, seed {seed}: {Convert.ToBase64String(bytes)}").ConfigureAwait(false);
            throw;
        }
    }

    private static byte[] Mutated(byte[] original, Random random)
    {
        var bytes = new List<byte>(original);
        for (var i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = Interesting[random.Next(Interesting.Length)];
                    break;
                case 2:
                    bytes.Insert(at, Interesting[random.Next(Interesting.Length)]);
                    break;
                case 3:
                    bytes.RemoveRange(at, random.Next(1, Math.Min(20, bytes.Count - at) + 1));
                    break;
                default:
                    var length = random.Next(1, Math.Min(60, bytes.Count - at) + 1);
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
            }
        }

        return [.. bytes];
    }
}
