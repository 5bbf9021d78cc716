using System.Globalization;
using ServeBench;

// ServeBench record FILE [EVENTS] [PAIRS]   makes a record, the same every time
// ServeBench load URL [SECONDS] [RATE]      asks a server on this machine what its pages ask; times by kind of question
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["record", var file, .. var sizes]:
        return await LargeRecord.MakeAsync(file, Number(sizes, 0, 1_000_000), Number(sizes, 1, 2_000));
    case ["load", var url, .. var rates] when Uri.TryCreate(url, UriKind.Absolute, out var server) && server.IsLoopback:
        return await Load.RunAsync(server, TimeSpan.FromSeconds(Number(rates, 0, 30)), Number(rates, 1, 50));
    default:
        await Console.Error.WriteLineAsync("usage: ServeBench record FILE [EVENTS] [PAIRS] | load http://127.0.0.1:PORT [SECONDS] [RATE]");
        return 2;
}

static int Number(string[] words, int index, int otherwise) =>
    index < words.Length ? int.Parse(words[index], CultureInfo.InvariantCulture) : otherwise;
