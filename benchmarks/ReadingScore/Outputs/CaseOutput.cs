using Lull.Reading.Statements;

namespace Lull.Benchmarks.ReadingScore.Outputs;

/// <summary>What a reader made of a case.</summary>
/// <param name="Text">The text that the statements' spans refer to.</param>
/// <param name="Statements">The statements.</param>
internal sealed record CaseOutput(string Text, IReadOnlyList<Statement> Statements);
