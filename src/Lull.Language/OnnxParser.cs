using System.Text.Json;
using Lull.Language.Lemmas;
using Lull.Language.Models;
using Lull.Language.Tokens;
using Lull.Reading.Parsing;
using Lull.Reports;
using Microsoft.ML.OnnxRuntime;

namespace Lull.Language;

/// <summary>
/// Parses English text with one of Lull's own models. A sentence's tree depends on its words alone: neither on its
/// neighbours nor on the number of threads. Safe to use from several threads at once.
/// </summary>
public sealed class OnnxParser : IParser, IDisposable
{
    private const string Tables = "lull-en.features.json";
    private const string Lexicon = "lemma-lexicon.tsv";
    private const string Corrections = "lemma-corrections.tsv";

    private readonly LabelTables _tables;
    private readonly IReadOnlyList<LemmaRule> _rules;
    private readonly Lemmatiser _lemmatiser;
    private readonly FormPool _forms = new();
    private readonly Network _network;
    private readonly int _threads;

    private OnnxParser(LabelTables tables, LemmaLexicon lexicon, byte[] model, int threads)
    {
        var features = new WordFeatures(tables);
        _tables = tables;
        _rules = [.. tables.LemmaRules.Select(rule => new LemmaRule(rule))];
        _lemmatiser = new Lemmatiser(lexicon, features);
        _network = new Network(model, features, tables.Relations.ToList().IndexOf("root"));
        _threads = threads;
    }

    /// <summary>Reads a model and its tables, which takes some tenths of a second.</summary>
    /// <param name="model">Which model.</param>
    /// <param name="directory">The folder of the models; null for <c>models</c> beside the program.</param>
    /// <param name="threads">How many sentences are parsed at a time; null for one a processor.</param>
    /// <exception cref="ArgumentOutOfRangeException">An unknown model, or less than one thread.</exception>
    /// <exception cref="LullException">A file is missing, not readable or damaged.</exception>
    public static OnnxParser Load(ParserModel model, string? directory = null, int? threads = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads ?? 1, 1, nameof(threads));
        var file = model switch
        {
            ParserModel.Medium => "lull-en-m.onnx",
            ParserModel.Small => "lull-en-s.onnx",
            _ => throw new ArgumentOutOfRangeException(nameof(model), model, "no such model"),
        };
        var folder = directory ?? Path.Combine(AppContext.BaseDirectory, "models");
        var files = new ModelFiles(folder);
        try
        {
            var tables = JsonSerializer.Deserialize(files.Read(Tables), LabelTablesContext.Default.LabelTables)
                ?? throw new JsonException("the tables are empty");
            var lexicon = LemmaLexicon.Read(files.Read(Lexicon), files.Read(Corrections));
            return new OnnxParser(tables, lexicon, files.Read(file), threads ?? Environment.ProcessorCount);
        }
        catch (Exception trouble) when (trouble is JsonException or FormatException or OnnxRuntimeException or DllNotFoundException or TypeInitializationException)
        {
            // The runtime without its native library fails as a type that cannot be had; only the innermost says why.
            var why = trouble.GetBaseException().Message.Split('\n')[0].TrimEnd();
            throw new LullException(Trouble.InputUnreadable, $"the parser in {folder} cannot be used: {why}", trouble);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<IReadOnlyList<ParsedSentence>> Parse(IReadOnlyList<string> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var segments = texts.Select(text => TextSegmenter.Segments(text).ToArray()).ToArray();
        var sentences = segments.Select(ofText => new ParsedSentence[ofText.Length]).ToArray();
        var work = segments.SelectMany((ofText, text) => Enumerable.Range(0, ofText.Length).Select(at => (Text: text, At: at))).ToArray();
        Parallel.For(
            0,
            work.Length,
            new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = cancellationToken },
            at => sentences[work[at].Text][work[at].At] = Sentence(texts[work[at].Text], segments[work[at].Text][work[at].At]));
        return sentences;
    }

    /// <inheritdoc/>
    public void Dispose() => _network.Dispose();

    /// <summary>What the network says of words that are already parted.</summary>
    internal RawParse Raw(IReadOnlyList<string> forms) => _network.Run(forms);

    internal LabelTables Labels => _tables;

    internal IReadOnlyList<LemmaRule> LemmaRules => _rules;

    private ParsedSentence Sentence(string text, Segment segment)
    {
        string[] forms = [.. segment.Words.Select(word => _forms.Get(text.AsSpan(word.Start, word.Length)))];
        return new ParsedSentence(segment.Span, Tokens(forms, segment.Words));
    }

    /// <summary>The words of a sentence with their tree.</summary>
    internal IReadOnlyList<Token> Tokens(IReadOnlyList<string> forms, IReadOnlyList<TextSpan> spans)
    {
        var raw = _network.Run(forms);
        var tokens = new Token[forms.Count];
        for (var at = 0; at < tokens.Length; at++)
        {
            var partOfSpeech = _tables.PartsOfSpeech[raw.PartsOfSpeech[at]];
            var tag = _tables.Tags[raw.Tags[at]];
            tokens[at] = new Token(
                spans[at],
                forms[at],
                _lemmatiser.Lemma(forms[at], partOfSpeech, tag, _rules[raw.LemmaRules[at]]),
                partOfSpeech,
                tag,
                _tables.Features[raw.Features[at]],
                raw.Heads[at] - 1,
                _tables.Relations[raw.Relations[at]],
                _tables.Entities[raw.Entities[at]]);
        }

        return tokens;
    }
}
