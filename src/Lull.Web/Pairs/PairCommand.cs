using Lull.Time;

namespace Lull.Web.Pairs;

/// <summary>The command that comes to the same answer, for whoever wants to check it without the server.</summary>
internal static class PairCommand
{
    public static string Of(PairQuestion question, DateOnly day) =>
        $"lull dossier {Quoted(question.Dyad.A)} {Quoted(question.Dyad.B)}{(question.WithSensitivity ? "" : " --quick")} --as-of {DayPhrase.Iso(day)}";

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
