namespace Lull.Reading.Lexicon;

/// <summary>A place for an argument beside a verb or a noun, the same for active and passive.</summary>
internal enum SlotKind
{
    /// <summary>No argument at all.</summary>
    None,

    /// <summary>Who does it: the subject, or in the passive the phrase with "by".</summary>
    Subject,

    /// <summary>To whom it is done: the object, or in the passive the subject.</summary>
    Object,

    /// <summary>The indirect object.</summary>
    Indirect,

    /// <summary>A possessive: its, the army's.</summary>
    Possessor,

    /// <summary>An adjective or noun before a noun.</summary>
    Modifier,

    /// <summary>A phrase with a given preposition.</summary>
    Prepositional,

    /// <summary>A clause without a subject of its own.</summary>
    OpenClause,

    /// <summary>A clause with a subject of its own.</summary>
    Clause,

    /// <summary>An adverbial clause.</summary>
    Adverbial,

    /// <summary>A clause that hangs on a noun.</summary>
    NounClause,

    /// <summary>The particle of a phrasal verb.</summary>
    Particle,

    /// <summary>An auxiliary, such as "will".</summary>
    Auxiliary,

    /// <summary>An adverb.</summary>
    Adverb,
}
