using Lull.Actors;
using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Benchmarks.ReadingScore.Matching;
using Lull.Benchmarks.ReadingScore.Measures;
using Lull.Benchmarks.ReadingScore.Outputs;

namespace Lull.Benchmarks.ReadingScore;

/// <summary>The command: take the gold cases, take what was read, compare, print.</summary>
internal static class ScoreCommand
{
    /// <summary>Runs the command and returns its exit code: 0 done, 1 done but some lines were refused, 2 usage, 3 unreadable.</summary>
    /// <param name="args">See <see cref="ScoreOptions.Usage"/>.</param>
    /// <param name="output">Where the scores go.</param>
    /// <param name="errors">Where trouble goes.</param>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        if (ScoreOptions.Read(args) is not { } options)
        {
            errors.WriteLine(ScoreOptions.Usage);
            return 2;
        }

        try
        {
            var problems = new List<Problem>();
            if (options.Lines is { } folder)
            {
                Score(options, new LinesFolder(folder, problems).Read, output, errors);
            }
            else
            {
                using var reader = new LullReader(options.Model);
                Score(options, reader.Read, output, errors);
            }

            problems.ForEach(errors.WriteLine);
            return problems.Count > 0 ? 1 : 0;
        }
        catch (LullException trouble)
        {
            errors.WriteLine(trouble.Message);
            return 3;
        }
    }

    private static void Score(ScoreOptions options, Func<GoldCase, string, CaseOutput> read, TextWriter output, TextWriter errors)
    {
        var matcher = new CaseMatcher(ActorRegistry.Default);
        var matches = new List<CaseMatch>();
        foreach (var (gold, text) in options.Folders.SelectMany(folder => GoldFolder.Read(folder, options.Texts)))
        {
            if (text is null)
            {
                errors.WriteLine($"{gold.Name}: left out, its text is not here");
                continue;
            }

            var made = read(gold, text);
            matches.Add(matcher.Match(gold, made.Text, made.Statements));
        }

        if (!options.IsNumberOnly)
        {
            matches.ForEach(match => CaseListing.Write(match, output));
        }

        TallyTable.Write(ReadingTally.Of(matches), output);
    }
}
