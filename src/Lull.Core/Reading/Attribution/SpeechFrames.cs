namespace Lull.Reading.Attribution;

/// <summary>The ways in which what is said may hang on a word of saying.</summary>
[Flags]
internal enum SpeechFrames
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A clause: "said that".</summary>
    That = 1,

    /// <summary>A quotation.</summary>
    Quote = 2,

    /// <summary>A noun as its object: "acknowledged the existence of".</summary>
    Noun = 4,

    /// <summary>A verb without subject: "denied shelling", "claimed to have".</summary>
    To = 8,

    /// <summary>What somebody is accused or warned of: "accused the army of bombarding".</summary>
    Of = 16,

    /// <summary>A noun as its object, where it is a person who speaks: "the minister declared an end to", but a side declares its own ceasefire.</summary>
    Person = 32,
}
