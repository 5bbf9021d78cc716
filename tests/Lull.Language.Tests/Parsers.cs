namespace Lull.Language.Tests;

/// <summary>Both models, each loaded once.</summary>
internal static class Parsers
{
    private static readonly Lazy<OnnxParser> Medium = new(() => OnnxParser.Load(ParserModel.Medium));

    private static readonly Lazy<OnnxParser> Small = new(() => OnnxParser.Load(ParserModel.Small));

    public static OnnxParser Of(ParserModel model) => model is ParserModel.Small ? Small.Value : Medium.Value;
}
