using Lull.Language.Trees;
using Microsoft.ML.OnnxRuntime;

namespace Lull.Language.Models;

/// <summary>
/// The neural network, run on one sentence at a time: its int8 arithmetic scales with the largest value of a batch, so
/// that in company a sentence could come out otherwise than alone, and the same text must always give the same trees.
/// </summary>
internal sealed class Network : IDisposable
{
    private static readonly string[] Inputs = ["word", "chars"];
    private static readonly string[] Outputs = ["arc", "rel", "upos", "xpos", "feats", "lemma", "ner"];

    private readonly InferenceSession _session;
    private readonly RunOptions _options;
    private readonly WordFeatures _features;
    private readonly int _rootRelation;

    public Network(byte[] model, WordFeatures features, int rootRelation)
    {
        _features = features;
        _rootRelation = rootRelation;
        // Before anything else of the runtime is touched.
        RuntimeTelemetry.Refuse();
        OrtEnv.Instance().DisableTelemetryEvents();
        _options = new RunOptions();
        // One thread a run: sentences are parsed beside each other, which keeps every core at work.
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
        options.GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL;
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        _session = new InferenceSession(model, options);
    }

    /// <summary>Parses one sentence. Safe to call from several threads at once.</summary>
    /// <param name="forms">Its words; at least one, and no more than 511.</param>
    public RawParse Run(IReadOnlyList<string> forms)
    {
        var length = forms.Count + 1;
        var width = _features.Width;
        var words = new long[length];
        var characters = new long[length * width];
        WordFeatures.WriteRoot(out words[0], characters.AsSpan(0, width));
        for (var at = 1; at < length; at++)
        {
            _features.Write(forms[at - 1], out words[at], characters.AsSpan(at * width, width));
        }

        using var wordTensor = OrtValue.CreateTensorValueFromMemory(words, [1, length]);
        using var characterTensor = OrtValue.CreateTensorValueFromMemory(characters, [1, length, width]);
        using var outputs = _session.Run(_options, Inputs, [wordTensor, characterTensor], Outputs);
        var heads = SpanningTree.Heads(outputs[0].GetTensorDataAsSpan<float>(), forms.Count);
        return new RawParse(
            heads,
            Relations(heads, outputs[1].GetTensorDataAsSpan<int>()),
            Labels(outputs[2]),
            Labels(outputs[3]),
            Labels(outputs[4]),
            Labels(outputs[5]),
            Labels(outputs[6]));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }

    private static int[] Labels(OrtValue output) => output.GetTensorDataAsSpan<int>().ToArray();

    private int[] Relations(int[] heads, ReadOnlySpan<int> best)
    {
        var relations = new int[heads.Length];
        for (var word = 0; word < heads.Length; word++)
        {
            relations[word] = heads[word] == 0 ? _rootRelation : best[(word * (heads.Length + 1)) + heads[word]];
        }

        return relations;
    }
}
