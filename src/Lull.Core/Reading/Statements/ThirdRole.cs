namespace Lull.Reading.Statements;

/// <summary>The part that a third side has.</summary>
public enum ThirdRole
{
    /// <summary>Under whose patronage it stands.</summary>
    Patron,

    /// <summary>Who mediates.</summary>
    Mediator,

    /// <summary>Who guarantees it.</summary>
    Guarantor,

    /// <summary>Who watches over it.</summary>
    Monitor,

    /// <summary>To whom it is addressed.</summary>
    Addressee,

    /// <summary>Who acts beside the doer.</summary>
    Ally,

    /// <summary>On whose ground it takes place.</summary>
    Host,
}
