using Xunit;

namespace Lull.Benchmarks.Tests;

public sealed class BenchOptionsTests
{
    [Fact]
    public void Options_are_read_in_any_order()
    {
        var options = BenchOptions.Read(["--method", "lull,pelt", "--calibration-seeds", "8,9", "--seeds", "3,4", "--dyads", "20"]);
        Assert.Equal([3, 4], options!.Seeds);
        Assert.Equal([8, 9], options.CalibrationSeeds);
        Assert.Equal(["lull", "pelt"], options.Methods);
        Assert.Equal(20, options.Dyads);
    }

    [Theory]
    [InlineData("--seeds")]
    [InlineData("--seeds", "x")]
    [InlineData("--dyads", "0")]
    [InlineData("--score", "one", "two")]
    [InlineData("--nothing")]
    public void Nonsense_is_refused_with_the_usage(params string[] args)
    {
        using StringWriter output = new(), errors = new();
        Assert.Equal(2, BenchCommand.Run(args, output, errors));
        Assert.Contains("LullBench", errors.ToString(), StringComparison.Ordinal);
    }
}
