using Lull.Actors;
using Lull.Events;

namespace Lull.Ceasefires.Variants;

/// <summary>
/// Asks the question of an assessment again and again, each time a little differently, and looks for what would make the
/// answer another; every figure is worked out anew from the rows; <c>docs/ceasefires.md</c>.
/// </summary>
public sealed class SensitivityAssessor(ActorRegistry registry)
{
    /// <summary>How far the answer depends on how it is asked, and on what.</summary>
    /// <param name="input">What the assessment was made of.</param>
    /// <param name="options">How its series was built.</param>
    /// <param name="assessment">The assessment.</param>
    public Sensitivity Of(AssessmentInput input, SeriesOptions options, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(assessment);
        var pair = new PairRecord(input, options, registry);
        var asked = Weighing.Of(Weighing.Detect(input.Series), pair.AllActs, pair.Said, pair.Ties);
        var questions = new VariantQuestions(pair, asked);
        IReadOnlyList<VariantAnswer> variants = [];
        IReadOnlyList<Change> struck = [], coming = [];
        List<string> notesOfStruck = [];
        // Each weighs the pair's rows many times over, and none looks at another.
        Parallel.Invoke(
            () => variants = [.. questions.Answers(), .. new LevelQuestions(pair, questions, assessment.Parties).Answers()],
            () => struck = new StruckEvidence(pair, asked).Find(notesOfStruck.Add),
            () => coming = [.. new ComingWeek(pair, input.Series, assessment.Parties, asked.States[0].State).Find()]);
        return new Sensitivity(
            variants,
            [.. struck.Concat(coming).OrderBy(change => !change.Moves).ThenBy(change => change.Kind)],
            [.. questions.Notes, .. notesOfStruck]);
    }
}
