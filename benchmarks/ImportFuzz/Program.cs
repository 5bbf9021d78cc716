using System.Globalization;
using ImportFuzz;
using Lull.Record.Imports;
using SharpFuzz;

if (args.Length is 0 or > 3 || !Enum.TryParse<ImportFormat>(args[0], ignoreCase: true, out var format))
{
    await Console.Error.WriteLineAsync("ImportFuzz auto|lull|ucdp|acled|gdelt [CORPUS [ROUNDS]]").ConfigureAwait(false);
    return 2;
}

if (args.Length == 1)
{
    // Instrumented code may run only once SharpFuzz has its map of branches, so the target is made by the first input.
    var fuzzed = new Lazy<ImportTarget>(() => new ImportTarget(format));

    // SharpFuzz wants a synchronous target; the input is in memory, so nothing is waited for.
    Fuzzer.OutOfProcess.Run(stream => fuzzed.Value.RunAsync(stream).GetAwaiter().GetResult());
    return 0;
}

var rounds = args.Length == 3 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;
var tried = await new CorpusRun(new ImportTarget(format), seed: 1).RunAsync(args[1], rounds).ConfigureAwait(false);
await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{format}: {tried} inputs, none broke the importer")).ConfigureAwait(false);
return 0;
