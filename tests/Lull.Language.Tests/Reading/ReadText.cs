using Lull.Reading;
using Lull.Reading.Statements;
using Lull.Reports;
using Xunit;

namespace Lull.Language.Tests.Reading;

/// <summary>Reads plain text the whole way, with the default model.</summary>
internal static class ReadText
{
    public static IReadOnlyList<Statement> Of(string text, DateOnly? date = null) =>
        Of(new Report(text, new string('0', 64), Title: null, date, Publisher: null));

    public static IReadOnlyList<Statement> Of(Report report) =>
        ReportReader.Read(report, Parsers.Of(ParserModel.Medium).Parse([report.Text], TestContext.Current.CancellationToken)[0]);
}
