using System.Text.Json;
using Lull.Reading.Statements;
using Lull.Reports;
using Xunit;

namespace Lull.Language.Tests.Reading;

/// <summary>
/// Short texts on sport, business, the arts, weather and so on, full of borrowed words of war, and others in which there is
/// a real attack amid all that: <c>Data/noise.json</c>.
/// </summary>
public sealed class NoiseTests(ITestOutputHelper output)
{
    private const int MostFalse = 9;
    private const int MostLost = 2;

    [Fact]
    public void Borrowed_words_of_war_yield_next_to_nothing_and_real_attacks_stand()
    {
        var texts = JsonSerializer.Deserialize<NoiseText[]>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "noise.json")), JsonSerializerOptions.Web)!;
        var (untrue, lost) = (new List<string>(), new List<string>());
        foreach (var text in texts)
        {
            var found = Read(text.Text);
            untrue.AddRange(text.Stands.Count > 0 ? [] : found.Select(statement => $"{text.Topic}: {statement.Text}"));
            lost.AddRange(text.Stands.Where(words => !found.Any(statement => Says(statement, words))).Select(words => $"{text.Topic}: {words}"));
        }

        output.WriteLine(string.Join('\n', untrue.Select(line => "untrue " + line).Concat(lost.Select(line => "lost " + line))));
        Assert.True(untrue.Count <= MostFalse, string.Join("; ", untrue));
        Assert.True(lost.Count <= MostLost, string.Join("; ", lost));
    }

    [Theory]
    [InlineData("The army shelled Otar on Monday. Soldiers and rebels fought for hours. Shares fell back in the afternoon.", "fell back")]
    [InlineData("Rebels shelled the army post at Otar. In the camps a storm killed eleven people.", "killed eleven")]
    [InlineData("Rebels shelled the army post at Otar. The minister came under fire over the budget from senators of his own party.", "came under fire")]
    [InlineData("Rebels shelled the army post at Otar. Eleven civilians died of cholera.", "died")]
    public void Figure_of_speech_in_a_report_of_war_yields_nothing(string text, string figure)
    {
        var found = Read(text);
        Assert.Contains(found, statement => Says(statement, "shelled"));
        Assert.DoesNotContain(found, statement => text.IndexOf(figure, StringComparison.Ordinal) is var at && statement.Span.End > at && statement.Span.Start < at + figure.Length);
    }

    private static bool Says(Statement statement, string words) =>
        words.Split(' ').Any(word => statement.Text.Contains(word, StringComparison.Ordinal) || statement.Basis.Contains(word, StringComparison.Ordinal));

    private static IReadOnlyList<Statement> Read(string raw) => ReadText.Of(ReportCleaner.Clean(raw, new DateOnly(2031, 5, 14)));

    private sealed record NoiseText(string Topic, string Text, IReadOnlyList<string> Stands);
}
