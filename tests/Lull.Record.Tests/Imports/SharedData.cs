using Xunit;

namespace Lull.Record.Tests.Imports;

/// <summary>The real data beside the repository, where this machine has it.</summary>
internal static class SharedData
{
    public static string Path(params ReadOnlySpan<string> parts)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(System.IO.Path.Combine(root.FullName, "Lull.slnx")))
        {
            root = root.Parent;
        }

        Assert.SkipWhen(root?.Parent is null, "not run within the repository");
        var path = System.IO.Path.Combine([root!.Parent!.FullName, "shared", "data", .. parts]);
        Assert.SkipUnless(File.Exists(path), $"{System.IO.Path.Combine(parts)} is not here");
        return path;
    }
}
