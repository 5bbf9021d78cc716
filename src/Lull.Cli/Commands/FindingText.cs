using System.Globalization;
using Lull.Events;
using Lull.Lulls;
using Lull.Time;

namespace Lull.Cli.Commands;

/// <summary>Writes findings for people: a heading a dyad, two lines a spell, and gathers what to keep in mind.</summary>
internal sealed class FindingText(Terminal terminal)
{
    private IReadOnlyList<string> _notes = [];
    private int _quiet;
    private int _all;
    private int _unchecked;

    /// <summary>Writes one finding; a dyad without any quiet is only counted.</summary>
    public void Write(DyadFinding finding)
    {
        _all++;
        var report = finding.Report;
        _notes = [.. finding.Building.Notes.Select(note => $"note: {note}")];
        _unchecked += report.Series.TheatreReports is null ? 1 : 0;
        if (report.Spells.Count == 0)
        {
            return;
        }

        _quiet++;
        terminal.Out.WriteLine($"{finding.Building.Dyad.A} | {finding.Building.Dyad.B}, {DayPhrase.Iso(report.Series.Start)} to {DayPhrase.Iso(report.Series.End)}");
        foreach (var spell in report.Spells)
        {
            Write(new FoundSpell(finding, spell));
        }

        if (finding.ActsAlone is { } alone)
        {
            var lulls = alone.Spells.Where(spell => spell.IsMutualLull).Select(spell => $"{SpellText.Onset(spell)} to {SpellText.LastDay(spell)}").ToList();
            terminal.Out.WriteLine($"  from acts alone, mutual lulls: {(lulls.Count > 0 ? string.Join("; ", lulls) : "none")}");
        }

        terminal.Out.WriteLine();
    }

    /// <summary>
    /// Says of how many dyads nothing was written, and returns what to keep in mind: of a single dyad all there is, of
    /// many only for how many the reporting could not be checked.
    /// </summary>
    public IReadOnlyList<string> End()
    {
        if (_quiet < _all || _all == 0)
        {
            terminal.Out.WriteLine(_all == 0
                ? "No two sides in conflict."
                : string.Create(CultureInfo.InvariantCulture, $"No lull or pause found in {_all - _quiet} of {_all} {(_all == 1 ? "dyad" : "dyads")}."));
        }

        return _all == 1 ? _notes
            : _unchecked == 0 ? []
            : [string.Create(CultureInfo.InvariantCulture, $"note: reporting could not be checked for {_unchecked} of {_all} dyads; --dyad tells all there is to know of one")];
    }

    private void Write(FoundSpell found)
    {
        var spell = found.Spell;
        terminal.Out.WriteLine($"  {SpellText.Kind(found.Dyad, spell)}: {SpellText.Onset(spell)} to {SpellText.LastDay(spell)}");
        var words = found.ProbabilityWithoutWords is { } alone ? $" (from acts alone {FigureText.Probability(alone)})" : "";
        var firm = spell.Firm ? "; firm" : "";
        var told = spell.DetectedOn is { } day ? $"; could be told from {DayPhrase.Iso(day)} on" : "";
        terminal.Out.WriteLine($"    probability {FigureText.Probability(spell.Probability)}{words}, {FigureText.Probability(spell.ProbabilityOnLastDay)} on its last day; {SpellText.Rates(spell)}{firm}{told}");
    }
}
