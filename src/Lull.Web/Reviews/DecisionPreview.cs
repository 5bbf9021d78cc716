using Lull.Actors;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Reviews;
using Lull.Web.Pairs;
using Lull.Web.Records;

namespace Lull.Web.Reviews;

/// <summary>Works out what a decision would change in an assessment, before it is made.</summary>
internal sealed class DecisionPreview(RecordViews views, PairItems rows)
{
    /// <summary>The assessment as it is and as it would be; null where the record has nothing of the pair.</summary>
    /// <param name="dyad">The pair.</param>
    /// <param name="proposed">The decision.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<(Assessment Before, Assessment? After)?> OfAsync(Dyad dyad, Decision proposed, CancellationToken cancellation)
    {
        var view = await views.NowAsync(cancellation);
        var building = view.BuilderOf(asOf: null).BuildWithNotes(dyad);
        if (building.Series is not { } series)
        {
            return null;
        }

        var items = await rows.AsReadAsync(building.Dyad, series.End);
        var next = view.Record.Decisions.Select(one => one.Number).DefaultIfEmpty(0).Max() + 1;
        var then = StandingDecisions.Of(view.Record.Decisions.Append(proposed with { Number = next }));
        return Assess(view, items, building.Dyad, view.Record.Evidence, cancellation) is { } before
            ? (before, Assess(view, items, building.Dyad, new ReviewedEvidence(ActorRegistry.Default, then), cancellation))
            : null;
    }

    // Both from the same rows, so that nothing but the decision tells them apart.
    private static Assessment? Assess(RecordView view, IReadOnlyList<RecordItem> items, Dyad dyad, ReviewedEvidence evidence, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var reports = view.Record.ReportsAsRead;
        var builder = new SeriesBuilder(ActorRegistry.Default, SeriesOptions.Default);
        var reviewed = evidence.Items(items, reports).ToList();
        reviewed.ForEach(builder.Add);
        var building = builder.BuildWithNotes(dyad);
        return building.Series is null ? null
            : new CeasefireAssessor(ActorRegistry.Default).Assess(AssessmentInput.Of(building, reviewed, evidence.Reports(reports)));
    }
}
