namespace Lull.Language;

/// <summary>Which of the two English models parses. Both read the same words and give the same kinds of trees.</summary>
public enum ParserModel
{
    /// <summary>The default: six layers, labelled attachment 88.5 % on the UD English EWT test set.</summary>
    Medium,

    /// <summary>The fast one: four layers, labelled attachment 88.0 %, about twice the speed.</summary>
    Small,
}
