using Lull.Reading.Lexicon;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Details;

/// <summary>
/// How far a reading is to be trusted: what the rule is worth, times a share for each thing that had to be supplied.
/// The recipe is in <c>docs/reading-rules.md</c>.
/// </summary>
internal static class Confidence
{
    private const double Verb = 0.92;
    private const double Noun = 0.85;
    private const double Recast = 0.85;
    private const double Implied = 0.85;
    private const double NoSide = 0.8;
    private const double WeakWord = 0.9;
    private const double LongSentence = 0.9;
    private const int LongTokens = 45;

    /// <summary>The confidence, over 0 and under 1, in two digits.</summary>
    public static double Of(Draft draft, Party? agent, Party? patient)
    {
        var value = draft.IsRecast ? Recast : draft.Entry.Class == WordClass.Verb ? Verb : Noun;
        value *= agent?.IsImplied is true || patient?.IsImplied is true ? Implied : 1;
        value *= agent is null && patient is null ? NoSide : 1;
        value *= draft.Entry.Sense is ActSense.Plain or ActSense.Topic ? 1 : WeakWord;
        value *= draft.Tree.Count > LongTokens ? LongSentence : 1;
        return Math.Round(value, 2);
    }
}
