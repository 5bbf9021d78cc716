using Lull.Events;
using Lull.Lulls;
using Lull.Reading.Statements;

namespace Lull.Ceasefires.Candidates;

/// <summary>
/// What may be a ceasefire, for a person to review and code. What was declared and what was only kept are apart: a lull that
/// nobody declared has no date of declaration, effect or end.
/// </summary>
public sealed record CeasefireCandidate
{
    /// <summary>The pair and a number within it, in order of time.</summary>
    public required string Id { get; init; }

    /// <summary>The two sides.</summary>
    public required Dyad Dyad { get; init; }

    /// <summary>The country in which most of the pair's acts were; empty where no row tells.</summary>
    public required string Location { get; init; }

    /// <summary>Who declared it; nobody where it is tacit.</summary>
    public IReadOnlyList<string> DeclaredBy { get; init; } = [];

    /// <summary>When it was declared.</summary>
    public CodedDate Declared { get; init; } = CodedDate.Unknown;

    /// <summary>When it took effect.</summary>
    public CodedDate Effect { get; init; } = CodedDate.Unknown;

    /// <summary>When somebody declared it over.</summary>
    public CodedDate End { get; init; } = CodedDate.Unknown;

    /// <summary>How it was declared; null where that is not known, <see cref="DeclaredForm.Unannounced"/> where nobody did.</summary>
    public DeclaredForm? Form { get; init; }

    /// <summary>True where it was declared over, false where nobody did and the quiet goes on; null where that is not known.</summary>
    public bool? HasEnded { get; init; }

    /// <summary>What its words say of purpose, duration and text.</summary>
    public CandidateTerms Terms { get; init; } = CandidateTerms.None;

    /// <summary>Who is said to have mediated.</summary>
    public IReadOnlyList<string> Mediators { get; init; } = [];

    /// <summary>The quiet that came with it, or that it is; null where none was found.</summary>
    public RegimeSpell? Lull { get; init; }

    /// <summary>The ids of the rows and statements that its beginning rests on.</summary>
    public IReadOnlyList<string> OnsetEvidence { get; init; } = [];

    /// <summary>The ids of the rows and statements that its end rests on.</summary>
    public IReadOnlyList<string> EndEvidence { get; init; } = [];

    /// <summary>What the rows and statements say, for the coder to read.</summary>
    public string Comment { get; init; } = "";

    /// <summary>Who reviewed it, in the order in which they did; nobody where it is the machine's own.</summary>
    public IReadOnlyList<string> ReviewedBy { get; init; } = [];
}
