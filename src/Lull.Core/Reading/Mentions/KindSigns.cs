namespace Lull.Reading.Mentions;

/// <summary>How much speaks for a name's being a side, a person or a place.</summary>
internal readonly record struct KindSigns(double Side, double Person, double Place)
{
    /// <summary>The signs of two uses of one name together.</summary>
    public KindSigns Plus(KindSigns other) => new(Side + other.Side, Person + other.Person, Place + other.Place);

    /// <summary>What most speaks for; a side where nothing does, since an unknown name that acts is one.</summary>
    public MentionKind Kind =>
        Person > Side && Person >= Place ? MentionKind.Person
        : Place > Side ? MentionKind.Place
        : MentionKind.Side;
}
