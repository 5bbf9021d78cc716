using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Lull.Cli.Output;
using Lull.Language;

namespace Lull.Cli.Commands;

/// <summary>The kinds of options that several commands have.</summary>
internal static class Options
{
    private static readonly DateOnly FirstDay = new(1500, 1, 1);
    private static readonly DateOnly LastDay = new(2199, 12, 31);

    /// <summary>The default record, in the folder where the command runs.</summary>
    public const string DefaultRecord = "lull.duckdb";

    /// <summary><c>--record PATH</c>.</summary>
    public static Option<string> Record() => new("--record")
    {
        Description = "The record to work on.",
        HelpName = "PATH",
        DefaultValueFactory = _ => "./" + DefaultRecord,
    };

    /// <summary><c>--format</c>; null means what suits where the output goes.</summary>
    public static Option<OutputFormat?> Format() =>
        Choice<OutputFormat>("--format", "How results are written (default: table on a terminal, jsonl when piped).");

    /// <summary><c>--no-color</c>.</summary>
    public static Option<bool> NoColor() => new("--no-color") { Description = "No colour; the NO_COLOR variable does the same." };

    /// <summary>An option with one of an enumeration's names, in lower case, as its value.</summary>
    public static Option<T?> Choice<T>(string name, string description)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Select(value => value.ToLowerInvariant()).ToArray();
        var option = new Option<T?>(name)
        {
            Description = description,
            HelpName = string.Join('|', names),
            CustomParser = result => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value =>
                string.Equals(value.ToString(), result.Tokens[0].Value, StringComparison.OrdinalIgnoreCase))
                ?? Refuse<T?>(result, $"{name} is one of {string.Join(", ", names)}; got '{result.Tokens[0].Value}'"),
        };
        option.CompletionSources.Add(names);
        return option;
    }

    /// <summary><c>--model m|s</c>; null means the default.</summary>
    public static Option<ParserModel?> Model() => new("--model")
    {
        Description = "The parser: m is the default, s is about twice as fast and a little less exact.",
        HelpName = "m|s",
        CustomParser = result => result.Tokens[0].Value switch
        {
            "m" => ParserModel.Medium,
            "s" => ParserModel.Small,
            var other => Refuse<ParserModel?>(result, $"--model is m or s; got '{other}'"),
        },
    };

    /// <summary>An option with a day as its value.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
            DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day >= FirstDay && day <= LastDay
                ? day
                : Refuse<DateOnly?>(result, $"{name} takes a day such as 2024-03-15; got '{result.Tokens[0].Value}'"),
    };

    /// <summary>An option that may be given several times, or left out.</summary>
    public static Option<string[]> Several(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>An option with text as its value.</summary>
    public static Option<string?> Text(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName };

    private static T? Refuse<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }

    /// <summary>That what is taken in is confidential.</summary>
    public static Option<bool> Confidential(string what) =>
        new("--confidential") { Description = $"The {what} are confidential: what they tell counts as evidence, and neither their source nor their words or places are ever shown." };
}
