using System.Runtime.InteropServices;

namespace Lull.Language.Models;

/// <summary>
/// What ONNX Runtime tells its makers: unless it is told not to before its first call, its builds for every system keep an identifier of the machine in the
/// user's home folder and send what they are used for to Microsoft.
/// </summary>
internal static partial class RuntimeTelemetry
{
    private const string Refusal = "ORT_DISABLE_TELEMETRY";

    /// <summary>Refuses it for this process, whatever the environment says.</summary>
    /// <exception cref="InvalidOperationException">The system did not take the refusal; the runtime must not be used then.</exception>
    public static void Refuse()
    {
        Environment.SetEnvironmentVariable(Refusal, "1");
        // Elsewhere than on Windows .NET changes only its own copy of the environment, which native code does not see.
        if (!OperatingSystem.IsWindows() && SetVariable(Refusal, "1", overwrite: 1) != 0)
        {
            throw new InvalidOperationException($"{Refusal} could not be set");
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);
}
