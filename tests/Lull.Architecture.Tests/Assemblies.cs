using ArchUnitNET.Loader;
using Lull.Language;
using Lull.Record.Storage;
using Lull.Web;

namespace Lull.Architecture.Tests;

/// <summary>The product's assemblies, loaded once.</summary>
internal static class Assemblies
{
    public static System.Reflection.Assembly Core { get; } = typeof(LullException).Assembly;

    public static System.Reflection.Assembly Language { get; } = typeof(OnnxParser).Assembly;

    public static System.Reflection.Assembly Record { get; } = typeof(RecordStore).Assembly;

    public static System.Reflection.Assembly Web { get; } = typeof(LullServer).Assembly;

    public static System.Reflection.Assembly Cli { get; } = System.Reflection.Assembly.Load("lull");

    public static ArchUnitNET.Domain.Architecture House { get; } = new ArchLoader().LoadAssemblies(Core, Language, Record, Web, Cli).Build();
}
