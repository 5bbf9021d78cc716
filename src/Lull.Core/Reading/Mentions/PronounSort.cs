namespace Lull.Reading.Mentions;

/// <summary>What a pronoun may refer to.</summary>
internal enum PronounSort
{
    /// <summary>No pronoun, or one that refers to nothing in particular.</summary>
    None,

    /// <summary>The word that its relative clause hangs on.</summary>
    Relative,

    /// <summary>One side or thing: it, its.</summary>
    One,

    /// <summary>Several, or a side spoken of as many: they, their.</summary>
    Many,

    /// <summary>A man or a woman: he, her.</summary>
    Person,

    /// <summary>Whoever speaks: we, our, I.</summary>
    Speaker,

    /// <summary>Whoever is spoken to: you, your.</summary>
    Addressee,

    /// <summary>The last named of two.</summary>
    Latter,

    /// <summary>The first named of two.</summary>
    Former,

    /// <summary>Both of two sides.</summary>
    Both,
}
