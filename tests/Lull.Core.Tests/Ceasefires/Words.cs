using Lull.Reading.Statements;
using Lull.Reports;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>Reports and statements of the front and the Americans in short.</summary>
internal static class Words
{
    public static Report Report(DateOnly? date, string publisher = "Wire", string text = "A truce.", char hash = '0') =>
        new(text, new string(hash, 64), Title: null, date, publisher);

    public static Statement Statement(StatementKind kind) => new()
    {
        Id = "s1",
        Kind = kind,
        Span = new TextSpan(0, 1),
        Text = "A",
        Agent = Party("umbrella", "Front"),
        Patient = Party("us", "United States"),
        Confidence = 1,
        Basis = "test",
    };

    public static Party Party(string? id, string name) => new(name, new TextSpan(0, 1), id, name, IsImplied: false);
}
