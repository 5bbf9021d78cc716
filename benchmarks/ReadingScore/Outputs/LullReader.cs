using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Language;
using Lull.Reading;
using Lull.Reports;

namespace Lull.Benchmarks.ReadingScore.Outputs;

/// <summary>Reads cases with Lull itself, the whole way from the raw text.</summary>
/// <param name="model">Which model parses.</param>
internal sealed class LullReader(ParserModel model) : IDisposable
{
    private readonly OnnxParser _parser = OnnxParser.Load(model);

    /// <summary>Reads a case. What is to be found in it is not looked at.</summary>
    /// <param name="gold">The case, for the report's date and publisher.</param>
    /// <param name="text">The raw report.</param>
    public CaseOutput Read(GoldCase gold, string text)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var report = ReportCleaner.Clean(text, gold.Date, gold.Publisher);
        var sentences = _parser.Parse([report.Text])[0];
        return new CaseOutput(report.Text, ReportReader.Read(report, sentences));
    }

    /// <inheritdoc/>
    public void Dispose() => _parser.Dispose();
}
