namespace Lull.Reading.Mentions;

/// <summary>What a noun phrase stands for.</summary>
internal enum MentionKind
{
    /// <summary>Something that is no side and is nobody's: "a bridge", "talks".</summary>
    Thing,

    /// <summary>A side, by its name, by its members, or by a pronoun.</summary>
    Side,

    /// <summary>A person, who may speak or act for a side.</summary>
    Person,

    /// <summary>People who are no side: civilians, witnesses.</summary>
    People,

    /// <summary>A place, which may stand for its government where it acts.</summary>
    Place,

    /// <summary>A thing that belongs to a side: "a US base".</summary>
    Belonging,
}
