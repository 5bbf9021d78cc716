using Lull.Benchmarks.ReadingScore.Gold;
using Lull.Benchmarks.ReadingScore.Matching;
using Lull.Reading.Statements;

namespace Lull.Benchmarks.ReadingScore.Measures;

/// <summary>Writes what is wrong in a case, for those who write rules.</summary>
internal static class CaseListing
{
    /// <summary>
    /// Writes a line for each statement: <c>ok</c>, <c>~</c> with what is wrong, <c>-</c> missed, <c>+</c> not expected,
    /// <c>?</c> optional, <c>!</c> dangerous.
    /// </summary>
    public static void Write(CaseMatch match, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"## {match.Name}");
        foreach (var pair in match.Pairs)
        {
            output.WriteLine($"{Mark(pair, "ok")} {Expected(pair.Gold)}{Wrong(pair)}");
        }

        foreach (var pair in match.OptionalPairs)
        {
            output.WriteLine($"{Mark(pair, "? ")} {Expected(pair.Gold)}{Wrong(pair)}");
        }

        foreach (var missed in match.Missed)
        {
            output.WriteLine($"-  {Expected(missed)}");
        }

        foreach (var read in match.Spurious)
        {
            output.WriteLine($"+  {Found(read)}");
        }

        foreach (var read in match.Dangerous)
        {
            output.WriteLine($"!! {Found(read)}");
        }

        output.WriteLine();
    }

    private static string Mark(MatchedPair pair, string right) => pair.Agreement.IsFull ? right : "~ ";

    private static string Expected(GoldStatement gold) =>
        $"{SchemaWords.Of(gold.Kind)} '{gold.Words}' ({gold.Within.ReplaceLineEndings(" ")})";

    private static string Found(Statement read) =>
        $"{SchemaWords.Of(read.Kind)} '{read.Text.ReplaceLineEndings(" ")}' {Told(read)} [{read.Basis}]";

    private static string Told(Statement read) =>
        $"{Side(read.Agent)} -> {Side(read.Patient)}, {SchemaWords.Of(read.Polarity)} {SchemaWords.Of(read.Modality)}, by {Chain(read)}";

    private static string Wrong(MatchedPair pair)
    {
        var wrong = Enumerable.Range(0, Agreement.Names.Count)
            .Where(at => pair.Agreement.Verdicts[at] is false)
            .Select(at => $"{Agreement.Names[at]}: {ReadAs(pair.Read, at)} for {Wanted(pair.Gold, at)}")
            .ToArray();
        return wrong.Length == 0 ? "" : $"\n     [{pair.Read.Basis}] " + string.Join("\n     ", wrong);
    }

    private static string ReadAs(Statement read, int attribute) =>
        attribute switch
        {
            0 => Side(read.Agent),
            1 => Side(read.Patient),
            2 => SchemaWords.Of(read.Polarity),
            3 => SchemaWords.Of(read.Modality),
            4 => Chain(read),
            _ => Time(read.Time),
        };

    private static string Wanted(GoldStatement gold, int attribute) =>
        attribute switch
        {
            0 => Names(gold.Agent),
            1 => Names(gold.Patient),
            2 => gold.Polarity is { } polarity ? SchemaWords.Of(polarity) : "any",
            3 => string.Join('/', gold.Modalities.Select(SchemaWords.Of)),
            4 => Chain(gold.Speakers),
            _ => gold.Time is { } time ? Time(time) : "any",
        };

    private static string Side(Party? party) =>
        party is null ? "nobody" : $"'{party.Text}'{(party.Name is { } name ? $" ({name})" : "")}";

    private static string Names(ExpectedSide? side) =>
        side is null ? "any"
        : string.Join('/', side.Names.Select(name => $"'{name}'").Concat(side.MayBeAbsent ? ["nobody"] : []));

    private static string Chain(Statement read) =>
        read.Speakers.Count == 0 ? "publisher" : string.Join(" > ", read.Speakers.Select(speaker => speaker.Text));

    private static string Chain(IReadOnlyList<IReadOnlyList<string>>? speakers) =>
        speakers is null ? "any"
        : speakers.Count == 0 ? "publisher"
        : string.Join(" > ", speakers.Select(names => names.Count > 0 ? names[0] : ""));

    private static string Time(StatementTime time) =>
        $"{Day(time.Start)}..{Day(time.End)}{(time.IsRecurrent ? " recurrent" : "")}";

    private static string Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
