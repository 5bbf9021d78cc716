using System.Globalization;
using Lull.Events;
using Lull.Lulls;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Ceasefires;

/// <summary>The sentences of a ledger.</summary>
internal static class LedgerText
{
    /// <summary>What acts show.</summary>
    public static string Quiet(RegimeSpell? quiet)
    {
        if (quiet is null)
        {
            return "Acts alone show no mutual quiet that lasts on the day or has just ended.";
        }

        var until = quiet.End is { } end ? $"until {DayPhrase.Written(end.AddDays(-1))}" : "and still do on the day";
        var resting = quiet.RestsOnRetaliation >= 0.05
            ? string.Create(CultureInfo.InvariantCulture, $"; {100 * quiet.RestsOnRetaliation:0} % of that rests on one side's only having answered the other")
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Both sides keep quiet from {DayPhrase.Written(quiet.Onset)} (90 %: {DayPhrase.Span(quiet.OnsetLow, quiet.OnsetHigh)}) {until}: {FigureText.Acts(Math.Round(quiet.ExpectedActs))} acts were to be expected at the rate before{resting}.");
    }

    /// <summary>A piece of words: who is said to do what, when, says who, and the words themselves.</summary>
    public static string Sentence(IReadOnlyList<Utterance> piece)
    {
        var said = piece[0];
        var sources = piece.Select(one => one.Speaker).Distinct(StringComparer.Ordinal).ToList();
        var also = sources.Count > 1 ? $"; also {string.Join(", ", sources.Skip(1))}" : "";
        var text = said.Text.Length > 0 ? $" \"{said.Text}\"" : "";
        return $"{Head(said)}, {DayPhrase.Written(said.Day)}, says {said.Speaker}{also}.{text}";
    }

    /// <summary>Who is said to do what: <c>Front: not ceasefire</c>.</summary>
    public static string Head(Utterance said)
    {
        var doer = said.AgentName.Length > 0 ? $"{said.AgentName}: " : "";
        var told = said switch
        {
            { Polarity: Polarity.Negated } => "not ",
            { Modality: not Modality.Actual } => StatementNames.Of(said.Modality) + " ",
            _ => "",
        };
        return $"{doer}{told}{StatementNames.Of(said.Kind)}";
    }
}
