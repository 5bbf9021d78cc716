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
        var renew = new Option<bool>("--new-token") { Description = "Make a new token, where --urls lets others in, and the old one worthless." };
        foreach (var option in (ReadOnlySpan<Option>)[urls, user, renew, record])
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => Serving.RunAsync(
            terminal,
            terminal.PathOf(parsed.GetRequiredValue(record)),
            parsed.GetValue(urls) ?? [],
            parsed.GetValue(user),
            parsed.GetValue(renew),
            cancellation));
        return command;
    }

    // Said here again: to ask the server's own would load it for every command.
    private const string DefaultUrl = "http://127.0.0.1:5470";

    // A class of its own, so that no other command loads the web server.
    private static class Serving
    {
        public static async Task<int> RunAsync(Terminal terminal, string record, string[] urls, string? user, bool renew, CancellationToken cancellation)
        {
            await using var store = RecordStore.Open(record, terminal.Clock);
            await using var server = await LullServer.StartAsync(
                store,
                new ServerOptions
                {
                    Record = record,
                    Urls = urls.Length > 0 ? urls : [ServerOptions.DefaultUrl],
                    User = user,
                    RenewToken = renew,
                    Version = ProgramVersion.Text,
                    Clock = terminal.Clock,
                },
                cancellation);
            TellToken(terminal, server);
            foreach (var url in server.Urls)
            {
                terminal.Out.WriteLine(url);
            }

            await terminal.Out.FlushAsync(cancellation);
            terminal.Note("lull: serving; Ctrl+C stops it");
            await server.WaitAsync(cancellation);
            return ExitCode.Done;
        }

        private static void TellToken(Terminal terminal, LullServer server)
        {
            if (server.NewToken is { } token)
            {
                terminal.Note($"lull: the token that whoever comes from outside has to show, told this once: {token}");
            }
            else if (server.NeedsToken)
            {
                terminal.Note("lull: whoever comes from outside has to show the token that was told before; --new-token makes another");
            }

            if (server.NeedsToken)
            {
                terminal.Note("lull: other machines can reach this server, and what is sent is not encrypted; put a proxy with https before it");
            }
        }
    }
}
