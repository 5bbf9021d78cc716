using Lull.Ceasefires.Backtests;
using Lull.Dossiers.Charts;

namespace Lull.Dossiers;

/// <summary>Writes a backtest as a page with its reliability diagrams, or the diagrams alone.</summary>
public static class BacktestPage
{
    private const string Title = "Do the probabilities mean what they say?";

    /// <summary>The page, UTF-8 markup with line feeds, or one <c>svg</c> element with its own style sheet.</summary>
    public static string Of(Backtest backtest, bool isPage)
    {
        ArgumentNullException.ThrowIfNull(backtest);
        (string, Reliability)[] diagrams =
        [
            ("Mutual lull on a day; 30 quiet days came after it", backtest.LullMonth),
            ("The next 30 days will be quiet; they were", backtest.QuietMonth),
        ];
        if (!isPage)
        {
            return ReliabilityDrawing.Draw(Title, diagrams, PageStyle.Sheet);
        }

        using var page = new StringWriter { NewLine = "\n" };
        PageFrame.Open(page, Title);
        foreach (var sentence in BacktestText.Basis(backtest))
        {
            page.Write($"<p>{SvgWriter.Escape(sentence)}</p>\n");
        }

        if (!backtest.IsTooThin)
        {
            page.Write($"<figure>\n<div class=\"wide\">\n{ReliabilityDrawing.Draw(Title, diagrams)}</div>\n<figcaption>On the dotted line probabilities mean what they say; bars: the 95 % interval of the share that came true.</figcaption>\n</figure>\n");
            TableMarkup.Write(page, BacktestText.Bins(backtest));
            TableMarkup.Write(page, BacktestText.Scores(backtest));
            TableMarkup.Write(page, BacktestText.Alarms(backtest.Alarms));
        }

        PageFrame.Close(page, "Each day was judged as it was known on that day; docs/backtest.md says how.");
        return page.ToString();
    }
}
