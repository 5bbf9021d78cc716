using System.Globalization;
using Lull.Actors;
using Lull.Places;
using Lull.Reading.Attribution;
using Lull.Reading.Details;
using Lull.Reading.Frames;
using Lull.Reading.Landmarks;
using Lull.Reading.Lexicon;
using Lull.Reading.Locations;
using Lull.Reading.Noise;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Scope;
using Lull.Reading.Statements;
using Lull.Reading.Times;
using Lull.Reports;

namespace Lull.Reading;

/// <summary>Reads a report: who says that who did what to whom, when, and whether it happened.</summary>
public static class ReportReader
{
    /// <summary>The statements of a report, in reading order. The same report and trees give the same statements.</summary>
    /// <param name="report">The cleaned report.</param>
    /// <param name="sentences">Its sentences, parsed.</param>
    /// <param name="registry">Who is who; the built-in registry where none is given.</param>
    /// <exception cref="ArgumentNullException">The report or its sentences are missing.</exception>
    public static IReadOnlyList<Statement> Read(Report report, IReadOnlyList<ParsedSentence> sentences, ActorRegistry? registry = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(sentences);
        return Read(report, sentences, registry ?? ActorRegistry.Default, ReadingLexicon.Default);
    }

    internal static IReadOnlyList<Statement> Read(
        Report report,
        IReadOnlyList<ParsedSentence> sentences,
        ActorRegistry registry,
        ReadingLexicon lexicon)
    {
        var trees = sentences.Select(sentence => new SentenceTree(TreeRepair.Mend(sentence))).ToList();
        var voices = Voices.Hear(report, trees, registry);
        var parties = new PartyFinder(voices.Mentions, report.Text);
        var builder = new StatementBuilder(
            report,
            trees,
            voices,
            parties,
            ReportTimes.Read(trees.ConvertAll(tree => tree.Sentence), report.Date, LandmarkBook.Default),
            ReportPlaces.Read(sentences, Gazetteer.Default, registry));
        var drafts = new DraftReader(lexicon);
        var guard = new NoiseGuard(lexicon, TopicGauge.Of(trees, report.Text, lexicon), parties, registry);
        var truces = new TruceTalk(lexicon);
        var found = new List<(int Sentence, Statement Statement)>();
        (int Sentence, Draft? Draft, Statement? Statement) last = (-1, null, null);
        for (var index = 0; index < trees.Count; index++)
        {
            var sentence = index;
            foreach (var draft in drafts.Read(trees[index], token => parties.IsSide(sentence, token), truces.IsNear(index, trees[index]), last.Sentence == index - 1 ? last.Draft : null))
            {
                if (DraftFilter.IsOnlyAsked(draft))
                {
                    truces.GoesOn(index, draft.Kind);
                }
                else if (guard.Admits(index, draft)
                    && builder.Build(index, draft, string.Create(CultureInfo.InvariantCulture, $"s{found.Count + 1}")) is var statement
                    && !NoiseGuard.IsHistory(statement, report.Date))
                {
                    truces.GoesOn(index, draft.Kind);
                    statement = Refutations.Heed(statement, trees[index], index + 1 < trees.Count ? trees[index + 1] : null);
                    statement = Sequels.Heed(statement, draft, index, index > 0 ? trees[index - 1] : null, found, lexicon);
                    statement = Ellipses.Complete(statement, draft, last.Statement);
                    found.Add((index, SharedParties.Complete(statement, index, draft, found)));
                    last = (index, draft, found[^1].Statement);
                }
            }
        }

        return found.ConvertAll(read => read.Statement);
    }
}
