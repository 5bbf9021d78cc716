using Lull.Lulls;
using Lull.Time;

namespace Lull.Ceasefires;

/// <summary>
/// Weighs the evidence piece by piece, acts first and then words in order of days. Each line is what the log-odds of the
/// answer change by when its piece is added to those before it, so that all lines add up to the answer.
/// </summary>
internal sealed class LedgerBuilder
{
    private readonly List<LedgerLine> _lines = [];

    /// <summary>Weighs all there is.</summary>
    /// <param name="quiet">The quiet that lasts on the day or has just ended; null where there is none.</param>
    /// <param name="behaviour">What the guns say.</param>
    /// <param name="unbroken">What they would say without the acts since the quiet began; null where there were none.</param>
    /// <param name="words">What is said.</param>
    /// <param name="violations">The acts since the quiet began.</param>
    public LedgerBuilder(RegimeSpell? quiet, Behaviour behaviour, Behaviour? unbroken, Words words, IReadOnlyList<EvidenceRow> violations)
    {
        Behaviour = Behaviour.Before;
        Answer = ArrangementModel.Of(Behaviour, 0, 0);
        _lines.Add(new LedgerLine("prior", Answer.LogOdds, "What is thought before the record is looked at: most days of a pair in a record are days of fighting, and not every quiet is agreed.", "docs/ceasefires.md", []));
        AddBehaviour(quiet, behaviour, unbroken, violations);
        AddWords(words);
    }

    /// <summary>What the guns say.</summary>
    public Behaviour Behaviour { get; private set; }

    /// <summary>The answer when all is weighed.</summary>
    public JointAnswer Answer { get; private set; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<LedgerLine> Lines => _lines;

    private void AddBehaviour(RegimeSpell? quiet, Behaviour behaviour, Behaviour? unbroken, IReadOnlyList<EvidenceRow> violations)
    {
        Behaviour = unbroken ?? behaviour;
        Add("quiet", LedgerText.Quiet(quiet), "acts of the record up to the day", []);
        if (unbroken is not null)
        {
            Behaviour = behaviour;
            var days = string.Join(", ", violations.Select(row => DayPhrase.Span(row.Item.When.Start, row.Item.When.End)).Distinct(StringComparer.Ordinal));
            Add("acts", $"{violations.Count} hostile {(violations.Count == 1 ? "act" : "acts")} since the quiet began ({days}).", "acts of the record up to the day", [.. violations.Select(row => row.Item.Id)]);
        }
    }

    private void AddWords(Words words)
    {
        var arrangement = 0.0;
        foreach (var piece in words.Pieces)
        {
            arrangement += words.Weight(piece[0]);
            Add(piece[0].Id, LedgerText.Sentence(piece), piece[0].Source, [.. piece.Skip(1).Select(one => one.Id)], arrangement);
        }

        foreach (var (id, denial) in words.Disowned.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            Add(id, $"Counts nothing: {denial.AgentName}, who is told to have said it, denies it on {DayPhrase.Written(denial.Day)} ({denial.Id}).", denial.Source, [denial.Id], arrangement);
        }

        if (words.IsUndeclared)
        {
            Add("undeclared", "Nobody tells of a declaration by both sides, which a declared ceasefire would have.", "all rows and reports", [], arrangement, words.Declared);
        }
        else if (words.Declared != 0)
        {
            Add("declared", "It is said to have been declared.", "all rows and reports", [], arrangement, words.Declared);
        }
    }

    private void Add(string id, string sentence, string source, IReadOnlyList<string> also, double arrangement = 0, double declaration = 0)
    {
        var before = Answer.LogOdds;
        Answer = ArrangementModel.Of(Behaviour, arrangement, declaration);
        _lines.Add(new LedgerLine(id, Answer.LogOdds - before, sentence, source, also));
    }
}
