namespace Lull.Web.Pairs;

/// <summary>By what the overview is put in order.</summary>
internal enum PairOrder
{
    /// <summary>By state, the quiet ones first.</summary>
    State,

    /// <summary>By the probability of the quiet.</summary>
    Probability,

    /// <summary>By the last act.</summary>
    Last,

    /// <summary>By the number of acts.</summary>
    Acts,

    /// <summary>By the names of the sides.</summary>
    Name,

    /// <summary>Those in which something changed this week first.</summary>
    Change,
}
