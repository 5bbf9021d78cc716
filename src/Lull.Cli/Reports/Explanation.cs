using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Spectre.Console;

namespace Lull.Cli.Reports;

/// <summary>Why a statement was read: the tree of its sentence, the rule, and the lexicon's entry.</summary>
internal static class Explanation
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The statement's JSON with one key more, <c>explain</c>: <c>rule</c>, <c>entry</c> and <c>tree</c> in CoNLL-U.</summary>
    public static string Json(ReadReport read, Statement statement)
    {
        var json = JsonNode.Parse(StatementJson.Of(read.Report.Hash, statement))!.AsObject();
        var (rule, entry) = Parts(statement);
        using var tree = new StringWriter { NewLine = "\n" };
        if (read.SentenceOf(statement) is { } sentence)
        {
            ConlluWriter.Write(tree, read.Report.Text, [sentence]);
        }

        json["explain"] = new JsonObject { ["rule"] = rule, ["entry"] = entry, ["tree"] = tree.ToString() };
        return json.ToJsonString(Relaxed);
    }

    /// <summary>Writes each sentence that statements rest on as a tree, and beneath it their rules.</summary>
    public static void Write(Terminal terminal, ReadReport read)
    {
        var console = terminal.OutConsole();
        foreach (var group in read.Statements.GroupBy(read.SentenceOf))
        {
            if (group.Key is { } sentence)
            {
                console.Write(TreeOf(sentence));
            }

            foreach (var statement in group)
            {
                var (rule, entry) = Parts(statement);
                var from = entry is null ? "" : $", lexicon entry '{entry}'";
                terminal.Out.WriteLine($"  {statement.Id} {StatementNames.Of(statement.Kind)}: rule '{rule}'{from}");
            }

            terminal.Out.WriteLine();
        }
    }

    // A statement's basis is the rule's name and, behind a colon, the entry of the lexicon that it started from.
    private static (string Rule, string? Entry) Parts(Statement statement)
    {
        var colon = statement.Basis.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (statement.Basis, null) : (statement.Basis[..colon], statement.Basis[(colon + 1)..]);
    }

    private static Tree TreeOf(ParsedSentence sentence)
    {
        var tokens = sentence.Tokens;
        var children = Enumerable.Range(0, tokens.Count).ToLookup(index => tokens[index].Head);
        var root = children[-1].First();
        var tree = new Tree(Label(root));
        // Not by recursion: a sentence of a thousand words may be a chain of a thousand.
        var open = new Stack<(IHasTreeNodes Node, int Token)>([(tree, root)]);
        while (open.TryPop(out var place))
        {
            foreach (var child in children[place.Token])
            {
                open.Push((place.Node.AddNode(Label(child)), child));
            }
        }

        return tree;

        Text Label(int index) => new(string.Create(
            CultureInfo.InvariantCulture,
            $"{tokens[index].Form}  {tokens[index].Relation}, {tokens[index].PartOfSpeech} {tokens[index].Lemma}"));
    }
}
