using Lull.Reports;

namespace Lull.Reading.Parsing;

/// <summary>A word or mark of a sentence with its place in the sentence's Universal Dependencies tree.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Form">The word as it is written.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="PartOfSpeech">The universal part of speech (UPOS), such as <c>VERB</c>.</param>
/// <param name="Tag">The Penn Treebank tag (XPOS), such as <c>VBD</c>.</param>
/// <param name="Features">Universal features, such as <c>Mood=Ind|Tense=Past</c>; <c>_</c> where there are none.</param>
/// <param name="Head">The index in the sentence of the word it depends on, from 0; -1 for the root.</param>
/// <param name="Relation">The universal dependency relation to its head, such as <c>nsubj:pass</c>.</param>
/// <param name="Entity">The named entity it is part of: <c>O</c>, or <c>B-</c> or <c>I-</c> and the type, such as <c>B-PER</c>.</param>
public sealed record Token(
    TextSpan Span,
    string Form,
    string Lemma,
    string PartOfSpeech,
    string Tag,
    string Features,
    int Head,
    string Relation,
    string Entity);
