namespace Lull.Reading.Lexicon;

/// <summary>How much an act's word says by itself.</summary>
internal enum ActSense
{
    /// <summary>Plainly of armed conflict: shelled, airstrike.</summary>
    Plain,

    /// <summary>Common outside of conflict too: attack, hit, talks. It needs a side, a weapon or a conflict report.</summary>
    Weak,

    /// <summary>Plain only with an object that is a place, a side or persons.</summary>
    WeakObject,

    /// <summary>A general word, such as operations: it counts only where it is stopped, resumed, denied and so on.</summary>
    Operation,

    /// <summary>A weapon: it counts only where it is used.</summary>
    Bare,

    /// <summary>An arrangement, such as a ceasefire: it counts only where something is said of it.</summary>
    Topic,

    /// <summary>An end of fighting, which is an arrangement only where it is asked for or agreed.</summary>
    TopicRequest,

    /// <summary>Counts only in the plural, as talks do.</summary>
    Plural,

    /// <summary>Talk that is of conflict only between sides.</summary>
    WeakTalk,

    /// <summary>An act of speech named by a noun.</summary>
    Speech,

    /// <summary>An arrangement by a general name, such as the pause: it counts only in a report of a ceasefire.</summary>
    Context,

    /// <summary>An answer to an offer, such as "rejected the idea": it counts only just after one was spoken of.</summary>
    Near,

    /// <summary>Stands for an act that was named before, as in "blamed the rebels"; where the act itself is named beside it, that one counts.</summary>
    StandsIn,

    /// <summary>The opposite of the kind: access is blocked.</summary>
    Blocks,
}
