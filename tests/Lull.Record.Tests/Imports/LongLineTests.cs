using Xunit;

namespace Lull.Record.Tests.Imports;

/// <summary>What is allocated is counted for the whole process, so that nothing may run beside this.</summary>
[CollectionDefinition(nameof(LongLineTests), DisableParallelization = true)]
[Collection(nameof(LongLineTests))]
public sealed class LongLineTests
{
    [Fact]
    public async Task Line_far_too_long_costs_that_row_only_and_no_memory()
    {
        const long length = 96L << 20;
        const string header = "event_id,date,source,target,type,note\n";
        await using var stream = new StreamOfParts(header + "1,2024-02-04,A,B,attack,", length, "\n9,2024-02-04,A,B,attack,\n");
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var read = await ImportedText.OfAsync(stream);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        var problem = Assert.Single(read.Problems);
        Assert.Equal(2, problem.Line);
        Assert.Contains("longer than 1048576 characters", problem.Message, StringComparison.Ordinal);
        Assert.Equal(3, Assert.Single(read.Items).Origin.Row);
        Assert.InRange(allocated, 0, length / 3);
    }
}
