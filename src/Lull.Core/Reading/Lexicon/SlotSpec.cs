namespace Lull.Reading.Lexicon;

/// <summary>A slot as the lexicon writes it: <c>subj</c>, <c>obj</c>, <c>obl:on</c>.</summary>
/// <param name="Kind">Which slot.</param>
/// <param name="Preposition">The preposition of a prepositional slot; empty for others.</param>
internal readonly record struct SlotSpec(SlotKind Kind, string Preposition)
{
    /// <summary>Reads one slot; false where the text is none.</summary>
    public static bool TryParse(string text, out SlotSpec slot)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (name, preposition) = colon < 0 ? (text, "") : (text[..colon], text[(colon + 1)..]);
        var kind = name switch
        {
            "-" => SlotKind.None,
            "subj" or "csubj" => SlotKind.Subject,
            "obj" => SlotKind.Object,
            "iobj" => SlotKind.Indirect,
            "poss" => SlotKind.Possessor,
            "amod" or "compound" => SlotKind.Modifier,
            "obl" or "nmod" when preposition.Length > 0 => SlotKind.Prepositional,
            "xcomp" => SlotKind.OpenClause,
            "ccomp" => SlotKind.Clause,
            "advcl" => SlotKind.Adverbial,
            "acl" => SlotKind.NounClause,
            "prt" => SlotKind.Particle,
            "aux" => SlotKind.Auxiliary,
            "adv" or "advmod" => SlotKind.Adverb,
            _ => (SlotKind)(-1),
        };
        slot = new SlotSpec(kind, preposition);
        return Enum.IsDefined(kind);
    }
}
