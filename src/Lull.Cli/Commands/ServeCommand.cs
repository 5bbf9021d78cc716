using System.CommandLine;
using Lull.Dossiers;
using Lull.Record.Storage;
using Lull.Web;

namespace Lull.Cli.Commands;

/// <summary><c>lull serve</c>: the dashboard and its API.</summary>
internal static class ServeCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("serve", "Shows the record in a browser: dashboard and API, on this machine only unless --urls names more.");
        var urls = new Option<string[]>("--urls") { Description = $"Where to listen (default: {DefaultUrl}; port 0: any free one). May be repeated.", HelpName = "URL" };
        var user = Options.Text("--user", "NAME", "In whose name decisions of the review desk are made.");
        var record = Options.Record();
        foreach (var option in (ReadOnlySpan<Option>)[urls, user, record])
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => Serving.RunAsync(
            terminal,
            terminal.PathOf(parsed.GetRequiredValue(record)),
            parsed.GetValue(urls) ?? [],
            parsed.GetValue(user),
            cancellation));
        return command;
    }

    // Said here again: to ask the server's own would load it for every command.
    private const string DefaultUrl = "http://127.0.0.1:5470";

    // A class of its own, so that no other command loads the web server.
    private static class Serving
    {
        public static async Task<int> RunAsync(Terminal terminal, string record, string[] urls, string? user, CancellationToken cancellation)
        {
            await using var store = RecordStore.Open(record, terminal.Clock);
            await using var server = await LullServer.StartAsync(
                store,
                new ServerOptions { Record = record, Urls = urls.Length > 0 ? urls : [ServerOptions.DefaultUrl], User = user, Version = ProgramVersion.Text, Clock = terminal.Clock },
                cancellation);
            foreach (var url in server.Urls)
            {
                terminal.Out.WriteLine(url);
            }

            await terminal.Out.FlushAsync(cancellation);
            terminal.Note("lull: serving; Ctrl+C stops it");
            await server.WaitAsync(cancellation);
            return ExitCode.Done;
        }
    }
}
