namespace Lull.Reading.Lexicon;

/// <summary>The part of speech that an entry is for.</summary>
internal enum WordClass
{
    /// <summary>A verb in any of its forms.</summary>
    Verb,

    /// <summary>A noun, singular or plural.</summary>
    Noun,

    /// <summary>An adjective or participle.</summary>
    Adj,

    /// <summary>An adverb.</summary>
    Adv,

    /// <summary>A preposition.</summary>
    Adp,
}
