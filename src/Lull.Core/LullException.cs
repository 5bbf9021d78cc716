namespace Lull;

/// <summary>Trouble with the world (a missing file, a full disk), told in one clear line.</summary>
public sealed class LullException : Exception
{
    /// <summary>Makes the exception.</summary>
    public LullException(Trouble trouble, string message, Exception? innerException = null)
        : base(message, innerException) => Trouble = trouble;

    /// <summary>What kind of trouble it is.</summary>
    public Trouble Trouble { get; }
}
