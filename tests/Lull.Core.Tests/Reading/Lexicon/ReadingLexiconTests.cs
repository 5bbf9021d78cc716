using Lull.Reading.Lexicon;
using Lull.Reading.Statements;
using Xunit;

namespace Lull.Core.Tests.Reading.Lexicon;

public sealed class ReadingLexiconTests
{
    private static readonly string[] Forms =
    [
        "shelled", "airstrikes", "assassinated", "clashed", "captured", "threatened", "deployed", "overflights", "dispersed", "withdrew", "ceasefire", "talks", "mediated", "wounded",
    ];

    private const string Words = "list,word\nnegator,not\n";
    private const string Irregular = "base,past,participle\nhit,hit,hit\n";
    private const string Acts = "word,pos,kind,agent,patient,with,sense\n";
    private const string Governors = "word,pos,class,slots,agent,addressee,with\n";

    [Fact]
    public void Lexicon_that_is_built_in_has_an_act_for_nearly_every_kind()
    {
        var kinds = Forms
            .SelectMany(form => ReadingLexicon.Default.Acts(form).ToArray())
            .Select(entry => entry.Kind)
            .ToHashSet();

        Assert.Superset(
            new HashSet<StatementKind>
            {
                StatementKind.Attack, StatementKind.Strike, StatementKind.Killing, StatementKind.Clash, StatementKind.Seizure, StatementKind.Threat,
                StatementKind.Mobilisation, StatementKind.Overflight, StatementKind.Posture, StatementKind.Withdrawal, StatementKind.Ceasefire,
                StatementKind.Negotiation, StatementKind.Mediation, StatementKind.Casualties,
            },
            kinds);
    }

    [Theory]
    [InlineData("attack,verb,nonsense,,,,", "acts.csv:2: 'nonsense' is no StatementKind")]
    [InlineData("attack,verb,attack,nowhere,,,", "acts.csv:2: 'nowhere' is no slot")]
    [InlineData("attack,verb,attack,,,fire,", "acts.csv:2: 'fire' is not slot=word")]
    [InlineData("attack,verb,attack", "acts.csv:2: 3 fields, not 7")]
    public void Faulty_row_is_told_with_file_and_row(string row, string message)
    {
        var fault = Assert.Throws<FormatException>(() => Read(Acts + row + "\n", Governors));

        Assert.Equal(message, fault.Message);
    }

    [Theory]
    [InlineData("halt", "halted")]
    [InlineData("halt", "halting")]
    [InlineData("hit", "hitting")]
    [InlineData("deny", "denies")]
    [InlineData("deny", "denied")]
    [InlineData("seize", "seizing")]
    public void Verb_is_found_by_each_of_its_forms(string verb, string form)
    {
        var lexicon = Read(Acts, Governors + verb + ",verb,stop,obj,subj,,\n");

        Assert.Equal(verb, Assert.Single(lexicon.Governors(form).ToArray()).Word);
    }

    [Fact]
    public void Entry_that_asks_for_more_comes_first()
    {
        var lexicon = Read(Acts + "raid,noun,attack,,,,\nraid,noun,strike,,,compound=air,\n", Governors);

        Assert.Equal([StatementKind.Strike, StatementKind.Attack], lexicon.Acts("raids").ToArray().Select(entry => entry.Kind));
    }

    private static ReadingLexicon Read(string acts, string governors) =>
        new LexiconReader().Read(new StringReader(Words), new StringReader(Irregular), new StringReader(acts), new StringReader(governors));
}
