using Spectre.Console;

namespace Lull.Cli.Output;

/// <summary>Shows on standard error how far long work is, where a person reads it; elsewhere nothing.</summary>
internal static class ProgressBar
{
    private const int FewestShown = 5;

    /// <summary>Does the work, a known number of steps.</summary>
    /// <param name="terminal">Where the person is.</param>
    /// <param name="what">What is being done, in a few words.</param>
    /// <param name="steps">How many steps there are; of a few no progress is shown.</param>
    /// <param name="work">The work: it writes to the terminal that it is given, and calls the action after each step.</param>
    public static async Task RunAsync(Terminal terminal, string what, int steps, Func<Terminal, Action, Task> work)
    {
        if (!terminal.ErrorIsTerminal || steps < FewestShown)
        {
            await work(terminal, () => { });
            return;
        }

        // Both streams may end on the same screen, and results written across the bar would tear it.
        await using var results = new StringWriter { NewLine = terminal.Out.NewLine };
        var inside = terminal.OutIsTerminal ? terminal with { Out = results } : terminal;
        await terminal.ErrorConsole()
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask(Markup.Escape(what), maxValue: steps);
                return work(inside, () => task.Increment(1));
            });
        terminal.Out.Write(results);
    }
}
