using System.ComponentModel.DataAnnotations;
using Lull.Actors;
using Lull.Ceasefires;
using Lull.Events;
using Lull.Reading.Statements;
using Lull.Reviews;
using Lull.Reviews.Agreement;
using Lull.Reviews.Queue;
using Lull.Web.Answers;
using Lull.Web.Live;
using Lull.Web.Records;
using Lull.Web.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace Lull.Web.Endpoints;

/// <summary>The review desk: what there is to look at, and what reviewers decide.</summary>
internal static class ReviewEndpoints
{
    private const string NoName = "a decision needs a name: start the server with --user NAME";
    private const string NoSubject = "kind and parts do not name anything that can be reviewed";

    private static readonly MachineFields Fields = new(ActorRegistry.Default);
    private static readonly DecisionRules Rules = new(ActorRegistry.Default);

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/reviews", QueueAsync).WithName("reviews").WithSummary("What to look at, what matters most first.");
        api.MapGet("/reviews/subject", SubjectAsync).WithName("review-subject").WithSummary("One thing with its fields, its words and what was decided of it.").WithEntityTag(State.OfRecord);
        api.MapGet("/reviews/decisions", DecisionsAsync).WithName("review-decisions").WithSummary("What reviewers decided, the newest first.").WithEntityTag(State.OfRecord);
        api.MapGet("/reviews/agreement", AgreementAsync).WithName("review-agreement").WithSummary("How far reviewers agree, field by field.").WithEntityTag(State.OfRecord);
        api.MapPost("/reviews/preview", PreviewAsync).WithName("review-preview").WithSummary("What a decision would change in an assessment.");
        api.MapPost("/reviews", DecideAsync).WithName("review-decide").WithSummary("Makes a decision.");
        api.MapPost("/reviews/{number:int}/undo", UndoAsync).WithName("review-undo").WithSummary("Takes a decision of one's own back.");
    }

    private static async Task<IResult> QueueAsync(
        [FromQuery, MaxLength(40)] string? kind, [FromQuery, MaxLength(2000)] string? dyad, [AsParameters] Paging paging,
        PairParts parts, RecordViews views, ServerOptions options, CancellationToken cancellation)
    {
        if (paging.Fault is { } fault)
        {
            return Refusal.Bad(fault);
        }

        Dyad? only = null;
        if (dyad is { Length: > 0 } && !PairId.TryRead(dyad, out only))
        {
            return Refusal.Bad("dyad is the id of a pair");
        }

        SubjectKind? wanted = null;
        if (kind is { Length: > 0 })
        {
            if (!StatementNames.TryParse<SubjectKind>(kind, out var known))
            {
                return Refusal.Bad($"kind is one of {string.Join(", ", Enum.GetValues<SubjectKind>().Select(StatementNames.Of))}");
            }

            wanted = known;
        }

        var view = await views.NowAsync(cancellation);
        var (made, pending) = await parts.OfAsync(only, cancellation);
        var queue = QueueBuilder.Of(made.SelectMany(part => part.Queue), view.Record.Evidence.Standing, options.User)
            .Where(one => wanted is null || one.Subject.Kind == wanted).ToList();
        var page = paging.Of(queue.Select(QueuedAnswer.Of), queue.Count);
        return TypedResults.Ok(new QueueAnswer(page.Items, page.Page, page.Size, page.Total, pending, options.User));
    }

    private static async Task<IResult> SubjectAsync(
        [FromQuery] string? kind, [FromQuery(Name = "part")] string[]? part, SubjectFinder finder, RecordViews views, CancellationToken cancellation)
    {
        if (DecisionRequest.SubjectOf(kind, part) is not { } subject)
        {
            return Refusal.Bad(NoSubject);
        }

        return await finder.FindAsync(subject, cancellation) is { } found
            ? TypedResults.Ok(SubjectAnswer.Of(found, Fields.FormsOf(subject.Kind), await views.NowAsync(cancellation)))
            : Refusal.Missing("the record has no such thing, or no more");
    }

    private static async Task<IResult> DecisionsAsync([AsParameters] Paging paging, RecordViews views, CancellationToken cancellation)
    {
        if (paging.Fault is { } fault)
        {
            return Refusal.Bad(fault);
        }

        var record = (await views.NowAsync(cancellation)).Record;
        return TypedResults.Ok(paging.Of(record.Decisions.Reverse().Select(one => DecisionAnswer.Of(one, record.Evidence.Standing)), record.Decisions.Count));
    }

    private static async Task<IResult> AgreementAsync(SubjectFinder finder, RecordViews views, CancellationToken cancellation)
    {
        var standing = (await views.NowAsync(cancellation)).Record.Evidence.Standing;
        var machine = new Dictionary<ReviewSubject, IReadOnlyDictionary<string, string?>>();
        foreach (var subject in standing.Ruling.Select(one => one.Subject).Where(subject => standing.On(subject).Count > 1))
        {
            machine[subject] = (await finder.FindAsync(subject, cancellation))?.Machine ?? new Dictionary<string, string?>(StringComparer.Ordinal);
        }

        var fields = ReviewAgreement.Of(standing, subject => machine.GetValueOrDefault(subject) ?? new Dictionary<string, string?>(StringComparer.Ordinal));
        return TypedResults.Ok(new
        {
            Items = fields.Select(field => new { Kind = StatementNames.Of(field.Kind), field.Field, field.Alpha, field.Units, field.Reviewers, field.Differing }),
            Disputes = standing.Disputes.Select(one => new { Kind = StatementNames.Of(one.Subject.Kind), one.Subject.Parts, Text = DecisionText.Of(one) }),
        });
    }

    private static async Task<IResult> PreviewAsync(
        DecisionRequest request, SubjectFinder finder, DecisionPreview preview, ServerOptions options, CancellationToken cancellation)
    {
        if (!PairId.TryRead(request.Dyad ?? "", out var dyad))
        {
            return Refusal.Bad("dyad is the id of a pair");
        }

        var (decision, refusal) = await ReadAsync(request, finder, options.User ?? "preview", cancellation);
        if (decision is null)
        {
            return refusal!;
        }

        return await preview.OfAsync(dyad.Value, decision, cancellation) is { } found
            ? TypedResults.Ok(new { Dyad = PairName.Of(dyad.Value), Before = Short(found.Before), After = found.After is { } after ? Short(after) : null })
            : Refusal.Missing("the record has no acts of this pair");
    }

    private static async Task<IResult> DecideAsync(
        DecisionRequest request, SubjectFinder finder, RecordViews views, ServerOptions options, LiveFeed live, CancellationToken cancellation)
    {
        if (options.User is not { } reviewer)
        {
            return Refusal.Forbidden(NoName);
        }

        var (decision, refusal) = await ReadAsync(request, finder, reviewer, cancellation);
        return decision is null ? refusal! : await RecordAsync(decision, views, live, cancellation);
    }

    private static async Task<IResult> UndoAsync(int number, RecordViews views, ServerOptions options, LiveFeed live, CancellationToken cancellation)
    {
        if (options.User is not { } reviewer)
        {
            return Refusal.Forbidden(NoName);
        }

        var record = (await views.NowAsync(cancellation)).Record;
        if (record.Decisions.FirstOrDefault(one => one.Number == number) is not { } earlier)
        {
            return Refusal.Missing("there is no such decision");
        }

        return string.Equals(earlier.Reviewer, reviewer, StringComparison.OrdinalIgnoreCase)
            ? await RecordAsync(new Decision { Subject = earlier.Subject, Verdict = ReviewVerdict.Undo, Undoes = number, Reviewer = reviewer }, views, live, cancellation)
            : Refusal.Forbidden($"decision {number} is {earlier.Reviewer}'s to take back");
    }

    private static async Task<(Decision? Decision, IResult? Refusal)> ReadAsync(DecisionRequest request, SubjectFinder finder, string reviewer, CancellationToken cancellation)
    {
        if (request.Subject() is not { } subject)
        {
            return (null, Refusal.Bad(NoSubject));
        }

        if (await finder.FindAsync(subject, cancellation) is not { } found)
        {
            return (null, Refusal.Missing("the record has no such thing, or no more"));
        }

        if (request.Decision(subject, found.Machine, reviewer) is not { } decision)
        {
            return (null, Refusal.Bad("verdict is accept, correct, reject, merge or split"));
        }

        var problems = Rules.Problems(decision);
        return problems.Count > 0
            ? (null, Refusal.Bad(string.Join("; ", problems.Select(problem => $"{problem.Column}: {problem.Message}"))))
            : (decision, null);
    }

    private static async Task<IResult> RecordAsync(Decision decision, RecordViews views, LiveFeed live, CancellationToken cancellation)
    {
        // Once begun it is not given up halfway, whether or not somebody still waits for the answer.
        cancellation.ThrowIfCancellationRequested();
        var store = (await views.NowAsync(cancellation)).Store;
        var made = await store.DecideAsync(decision, CancellationToken.None);
        views.Changed();
        live.Tell(LiveFeed.Record, isLast: true);

        // Whoever decides does not wait until the record is read again.
        var standing = StandingDecisions.Of(store.Decisions());
        return TypedResults.Created($"/api/reviews/decisions#{made.Number}", DecisionAnswer.Of(made, standing));
    }

    private static object Short(Assessment one) => new
    {
        State = StatementNames.Of(one.Answer.State),
        one.Answer.Probability,
        one.InForce,
        Onset = one.Quiet?.Onset,
        Violations = one.Violations.Count,
    };
}
