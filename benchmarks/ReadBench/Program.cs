using System.Globalization;
using Lull.Language;
using Lull.Reading.Parsing;
using ReadBench;

// ReadBench parse [m|s] [SENTENCES] [THREADS]   the parser alone: start-up, sentences a second, peak memory
// ReadBench rules [m|s] [FOLDER]                the rules alone, trees given: sentences a second of one core
// ReadBench trees FILE [m|s]                    the trees of a text, as CoNLL-U
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["parse", .. { Length: <= 3 } rest]:
        return ParseRun.Measure(
            Model(rest is [var model, ..] ? model : "m"),
            rest is [_, var sentences, ..] ? int.Parse(sentences, CultureInfo.InvariantCulture) : 2000,
            rest is [_, _, var threads] ? int.Parse(threads, CultureInfo.InvariantCulture) : null);
    case ["rules", .. { Length: <= 2 } rest]:
        return RuleRun.Measure(Model(rest is [var name, ..] ? name : "m"), rest is [_, var folder] ? folder : null);
    case ["trees", var file, .. { Length: <= 1 } which]:
        var text = await File.ReadAllTextAsync(file);
        using (var parser = OnnxParser.Load(Model(which is [var small] ? small : "m")))
        {
            ConlluWriter.Write(Console.Out, text, parser.Parse([text])[0]);
        }

        return 0;
    default:
        await Console.Error.WriteLineAsync("usage: ReadBench parse [m|s] [SENTENCES] [THREADS] | rules [m|s] [FOLDER] | trees FILE [m|s]");
        return 2;
}

static ParserModel Model(string name) => name is "s" ? ParserModel.Small : ParserModel.Medium;
