using Lull.Benchmarks.Exchange;
using Lull.Benchmarks.Scoring;
using Lull.Benchmarks.Simulation;
using Lull.Lulls;
using Xunit;

namespace Lull.Benchmarks.Tests.Exchange;

public sealed class ExchangeTests
{
    [Fact]
    public void Truth_comes_back_as_it_was_written()
    {
        var dyads = new Simulator(SimulatorSettings.Default with { Dyads = 12 }).Run(7002);
        using var file = new StringWriter();
        WorldFiles.WriteTruth(dyads, file);
        var back = WorldFiles.ReadTruth(new StringReader(file.ToString()));
        Assert.Equal(dyads.Select(dyad => dyad.Series.Dyad), back.Select(dyad => dyad.Series.Dyad));
        Assert.All(dyads.Zip(back), pair => Assert.Equal(pair.First.Truth, pair.Second.Truth));
    }

    [Fact]
    public void Events_file_has_one_row_an_act()
    {
        var dyads = new Simulator(SimulatorSettings.Default with { Dyads = 3 }).Run(7002);
        using var file = new StringWriter();
        WorldFiles.WriteEvents(dyads, file);
        var rows = file.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1;
        Assert.Equal(dyads.Sum(dyad => dyad.Series.AToB.Sum() + dyad.Series.BToA.Sum()), rows);
    }

    [Fact]
    public void Output_of_the_command_is_read_by_the_contract()
    {
        var truth = WorldFiles.ReadTruth(new StringReader(
            "dyad,theatre,start,days,kind,onset,end,rate_before,expected_acts\nA|B,T,2024-01-01,366,Mutual,31,60,1,29\n"));
        const string Detected = """
            {"dyad":"A|B","kind":"mutual","onset":"2024-02-02","onset_lo":"2024-01-30","onset_hi":"2024-02-04","end":null,"probability":0.9}
            {"dyad":"A|B","kind":"one-sided:B","onset":"2024-06-01","onset_lo":"2024-06-01","onset_hi":"2024-06-01","end":"2024-07-01","probability":0.9}
            {"dyad":"A|B","kind":"indistinct","onset":"2024-08-01","onset_lo":"2024-08-01","onset_hi":"2024-08-01","end":"2024-09-01","probability":0.9}
            """;
        var answer = Assert.Single(DetectFiles.Read(
            truth,
            new StringReader(Detected),
            new StringReader("dyad,date,p_mutual,p_quiet_ab,p_quiet_ba,p_gap\nA|B,2024-01-03,0.25,0,0,0\n")));
        Assert.Equal(
            [new Finding(RegimeKind.Mutual, 32, 366, 29, 34), new Finding(RegimeKind.OneSidedB, 152, 182, 152, 152)],
            answer.Findings);
        Assert.Equal(0.25, answer.Filtered![2]);
    }
}
