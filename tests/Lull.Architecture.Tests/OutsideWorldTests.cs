using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace Lull.Architecture.Tests;

/// <summary>
/// The domain touches no file, network, clock or console. Read from the compiled code, call by call: a rule on types
/// alone would not tell <c>TextReader</c>, which is handed in, from <c>File</c>, and sees no <c>DateTime.Now</c>.
/// </summary>
public sealed class OutsideWorldTests
{
    private static readonly string[] Types =
    [
        "System.Console", "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory",
        "System.IO.DirectoryInfo", "System.IO.Path", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Threading.Timer",
    ];

    private static readonly string[] Namespaces = ["System.Net.Http", "System.Net.Sockets", "System.IO.Pipes", "System.Runtime.InteropServices.Marshalling", "Microsoft.Data", "DuckDB"];

    private static readonly string[] Members =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow", "System.TimeProvider::get_System", "System.Random::get_Shared", "System.Guid::NewGuid",
        "System.Environment::GetEnvironmentVariable", "System.Environment::get_CurrentDirectory", "System.Environment::get_TickCount64",
        "System.Globalization.CultureInfo::get_CurrentCulture", "System.Globalization.CultureInfo::get_CurrentUICulture",
    ];

    [Fact]
    public void Domain_touches_no_file_network_clock_or_console() => Assert.Empty(Calls(Assemblies.Core.Location).Where(IsOutside).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Rule_sees_the_files_that_the_record_opens() => Assert.Contains(Calls(Assemblies.Record.Location), IsOutside);

    [Fact]
    public void Only_the_storage_sees_the_database()
    {
        var seen = new[] { Assemblies.Core, Assemblies.Record, Assemblies.Web, Assemblies.Cli }
            .SelectMany(assembly => MethodsOf(assembly.Location))
            .Where(method => method.Calls.Any(call => call.StartsWith("DuckDB.", StringComparison.Ordinal)))
            .Select(method => method.Namespace)
            .Distinct(StringComparer.Ordinal);
        Assert.Equal("Lull.Record.Storage", Assert.Single(seen));
    }

    [Fact]
    public void Only_the_parsers_models_see_the_neural_network()
    {
        var seen = new[] { Assemblies.Core, Assemblies.Language, Assemblies.Record, Assemblies.Web, Assemblies.Cli }
            .SelectMany(assembly => MethodsOf(assembly.Location))
            .Where(method => method.Calls.Any(call => call.StartsWith("Microsoft.ML.OnnxRuntime.", StringComparison.Ordinal)))
            .Select(method => method.Namespace)
            .Distinct(StringComparer.Ordinal);
        Assert.Equal("Lull.Language.Models", Assert.Single(seen));
    }

    [Fact]
    public void Server_fetches_nothing_on_a_visitors_behalf() =>
        Assert.DoesNotContain(Calls(Assemblies.Web.Location), call =>
            call.StartsWith("System.Net.Http.", StringComparison.Ordinal) || call.StartsWith("System.Net.Sockets.", StringComparison.Ordinal) || call.StartsWith("System.Diagnostics.Process", StringComparison.Ordinal));

    private static bool IsOutside(string call)
    {
        var type = call[..call.IndexOf("::", StringComparison.Ordinal)];
        return Types.Contains(type, StringComparer.Ordinal)
            || Members.Contains(call, StringComparer.Ordinal)
            || Namespaces.Any(name => type.StartsWith(name, StringComparison.Ordinal))
            || call is "System.Random::.ctor()";
    }

    private static IEnumerable<string> Calls(string assembly) => MethodsOf(assembly).SelectMany(method => method.Calls);

    private static IReadOnlyList<(string Namespace, IReadOnlyList<string> Calls)> MethodsOf(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return
        [
            .. module.GetTypes()
                .SelectMany(type => type.Methods)
                .Where(method => method.HasBody)
                .Select(method => (Outermost(method.DeclaringType).Namespace, (IReadOnlyList<string>)[.. CallsOf(method)])),
        ];
    }

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<string> CallsOf(MethodDefinition method)
    {
        foreach (var instruction in method.Body.Instructions.Where(instruction => instruction.OpCode.OperandType == OperandType.InlineMethod))
        {
            var called = (MethodReference)instruction.Operand;
            var noArguments = called.Name is ".ctor" && called.Parameters.Count == 0 ? "()" : "";
            yield return $"{called.DeclaringType.GetElementType().FullName}::{called.Name}{noArguments}";
        }
    }
}
