using Lull.Reading.Lexicon;
using Lull.Reading.Statements;

namespace Lull.Reading.Rules;

/// <summary>Makes one kind of another where a word of some class governs it.</summary>
/// <param name="Name">The rule's name, which its statements carry.</param>
/// <param name="Class">The class of the governing word.</param>
/// <param name="From">Which kinds it takes.</param>
/// <param name="To">What it makes of them.</param>
/// <param name="Roles">Where the sides come from.</param>
/// <param name="Example">A sentence that it reads.</param>
/// <param name="CounterExample">A sentence like it that it must not read so.</param>
internal sealed record RecastRule(
    string Name,
    GovernorClass Class,
    Func<Draft, bool> From,
    StatementKind To,
    RoleShift Roles,
    string Example,
    string CounterExample);
