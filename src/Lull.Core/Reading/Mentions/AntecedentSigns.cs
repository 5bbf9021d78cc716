using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>How much speaks for a mention's being what a pronoun takes up, and what rules it out.</summary>
internal static class AntecedentSigns
{
    private const double NumberAgrees = 1.2;
    private const double Told = 4;
    private const double Above = 2;
    private const double SaysOfItself = 3;
    private const double Airborne = 3;
    private const double Continues = 1;

    /// <summary>True where grammar rules a mention out: "the army attacked them" is not the army; in "the army and its allies" the pronoun is within the phrase.</summary>
    public static bool IsBound(SentenceTree tree, int mention, int pronoun)
    {
        if (tree[pronoun].Relation is "nmod:poss")
        {
            return tree[pronoun].Head == mention;
        }

        return tree[mention].Head == tree[pronoun].Head && tree[mention].Relation is not "conj" && !tree[pronoun].Form.EndsWith("sel", StringComparison.Ordinal)
            && tree[pronoun].Relation is not ("nsubj" or "nsubj:pass");
    }

    /// <summary>Of several joined by "and", the first, on which the others hang.</summary>
    public static int First(SentenceTree tree, int mention)
    {
        while (tree[mention].Relation is "conj" && tree[mention].Head is >= 0 and var first && first < mention)
        {
            mention = first;
        }

        return mention;
    }

    /// <summary>Aircraft and warships are a state's more often than not.</summary>
    public static double Arms(SentenceTree tree, int pronoun, Denotation denotation) =>
        tree[pronoun].Relation is "nmod:poss" && denotation.Side is { IsState: true }
        && tree[tree[pronoun].Head].Lemma is "drone" or "aircraft" or "jet" or "warplane" or "plane" or "helicopter" or "fleet" or "warship" or "bomber"
            ? Airborne
            : IsFighters(tree, pronoun) && denotation is { Kind: MentionKind.Person, Side: { IsState: true } } ? -Airborne
            : 0;

    // "His fighters" are no police commissioner's.
    private static bool IsFighters(SentenceTree tree, int pronoun) =>
        tree[pronoun].Relation is "nmod:poss" && SideWords.Of(tree[tree[pronoun].Head]) is SideWordClass.Armed;

    /// <summary>How much the number of sentences between speaks for it.</summary>
    public static double Nearness(int sentences) => sentences switch
    {
        0 => 2,
        1 => 1,
        2 => -0.5,
        _ => -2,
    };

    /// <summary>Things are many or one; a side may be spoken of as either.</summary>
    public static double Number(Denotation denotation, PronounSort sort, bool needsSide) =>
        sort == PronounSort.Many && denotation.IsPlural ? (needsSide ? NumberAgrees : NumberAgrees + 1)
        : sort == PronounSort.Many ? -NumberAgrees / 2
        : 0;

    /// <summary>The subject of the clause above: "Hezbollah said it"; and who is told to: "called on Rwanda to withdraw its forces".</summary>
    public static double Binding(SentenceTree tree, int mention, int pronoun)
    {
        var below = pronoun;
        if (tree[pronoun].Head != mention && tree.IsUnder(pronoun, mention))
        {
            return Told;
        }

        var isFar = false;
        for (int above = tree[pronoun].Head, steps = 0; above >= 0 && steps < tree.Count; below = above, above = tree[above].Head, steps++)
        {
            // "Lukashenko's office says that he".
            var first = tree[mention].Relation is "nmod:poss" && tree[mention].Head is >= 0 and var owned && tree[owned].Relation is "nsubj" && tree[owned].Lemma is "office" or "lawyer" or "aide" or "spokesman" or "spokeswoman" or "statement"
                ? owned
                : First(tree, mention);
            if (tree[first].Head != above || first == below)
            {
                isFar |= tree.Child(above, "nsubj") is >= 0 and var between && between != pronoun && between != below;
                continue;
            }

            var isTold = tree[first].Relation is "obj" or "iobj" or "obl" && below > mention
                && (tree[below].Relation is "xcomp" || (tree[below].Relation is "advcl" or "ccomp" && tree.HasChild(below, "mark", "to")));
            return isTold ? Told
                : tree[first].Relation is "nsubj" or "nsubj:pass" && below != pronoun ? (tree[below].Relation is "ccomp" && tree[pronoun].Head == below ? SaysOfItself : isFar ? 0 : Above)
                : 0;
        }

        return 0;
    }

    /// <summary>"Witnesses told the agency that": whoever listens is none of those they speak of.</summary>
    public static bool IsToldTo(SentenceTree tree, int mention) =>
        tree[mention] is { Relation: "obj" or "iobj", PartOfSpeech: "PROPN", Head: >= 0 and var verb } && mention > verb && tree[verb].Lemma is "tell" or "inform" && tree.Child(verb, "xcomp") < 0
        && (tree.Child(verb, "ccomp") is >= 0 and var told ? !tree.HasChild(told, "mark", "to") : tree.Child(verb, "parataxis") >= 0);

    /// <summary>"The commander of the brigade said the rebels had shelled it": no brigade of his.</summary>
    public static bool IsFoe(SentenceTree tree, int mention, int noun)
    {
        if (tree[noun].Lemma is not ("rebel" or "militant" or "insurgent" or "terrorist" or "guerrilla" or "extremist" or "separatist" or "jihadist" or "bandit"))
        {
            return false;
        }

        var subject = mention;
        while (tree[subject].Relation is "nmod" or "nmod:poss" or "compound" or "appos" or "flat" or "amod" && tree[subject].Head >= 0)
        {
            subject = tree[subject].Head;
        }

        return IsSpeaker(tree, subject) && tree.IsUnder(noun, tree[subject].Head) && !tree.IsUnder(noun, subject);
    }

    /// <summary>True for the subject of "were released".</summary>
    public static bool IsFreed(SentenceTree tree, int pronoun) =>
        tree[pronoun].Relation is "nsubj:pass" && tree[pronoun].Head >= 0 && tree[tree[pronoun].Head].Lemma is "release" or "free" or "rescue" or "ransom" or "liberate" or "let";

    /// <summary>True for those who have been abducted or captured.</summary>
    public static bool IsCaptive(SentenceTree tree, int mention) =>
        tree[mention] is { Relation: "obj" or "nsubj:pass", Head: >= 0 and var verb } && tree[verb].Lemma is "abduct" or "kidnap" or "capture" or "seize" or "detain" or "hold" or "take" or "arrest" or "grab" or "snatch" or "imprison";

    /// <summary>Who has just spoken goes on: "Rao told the jury. She said".</summary>
    public static double GoesOn(SentenceTree before, int mention, SentenceTree tree, int pronoun) =>
        !ReferenceEquals(before, tree) && IsSpeaker(before, First(before, mention)) && IsSpeaker(tree, pronoun) ? Continues : 0;

    /// <summary>True for the doer of an act of force: elders and villagers do not shoot as a rule.</summary>
    public static bool IsViolent(SentenceTree tree, int pronoun) =>
        tree[pronoun].Relation is "nsubj" && tree[pronoun].Head >= 0
        && tree[tree[pronoun].Head].Lemma is "shoot" or "fire" or "attack" or "bomb" or "shell" or "kill" or "burn" or "abduct" or "kidnap" or "ambush" or "raid" or "storm" or "loot" or "destroy" or "seize";

    /// <summary>True for the owner of victims and targets: in "soldiers murdered three of their men" they are not the soldiers' own.</summary>
    public static bool IsVictims(SentenceTree tree, int pronoun)
    {
        if (tree[pronoun].Relation is not "nmod:poss")
        {
            return false;
        }

        if (SideWords.Of(tree[tree[pronoun].Head]) is not (SideWordClass.Force or SideWordClass.Armed or SideWordClass.Member or SideWordClass.People))
        {
            return IsAimedAt(tree, tree[pronoun].Head);
        }

        var noun = tree[pronoun].Head;
        while (tree[noun].Relation is "nmod" && tree[noun].Head >= 0)
        {
            noun = tree[noun].Head;
        }

        return tree[noun].Relation is "obj" && tree[noun].Head >= 0
            && tree[tree[noun].Head].Lemma is "kill" or "murder" or "execute" or "shoot" or "slay" or "hang" or "behead" or "capture" or "abduct" or "kidnap" or "ambush" or "wound" or "massacre" or "torture" or "attack";
    }

    /// <summary>True for the subject of a verb of saying.</summary>
    public static bool IsSpeaker(SentenceTree tree, int token) =>
        tree[token].Relation is "nsubj" && tree[token].Head >= 0
        && tree[tree[token].Head].Lemma is "say" or "tell" or "add" or "insist" or "claim" or "warn" or "deny" or "write" or "reply" or "announce" or "describe" or "report" or "ask" or "note";

    /// <summary>In "the Union does not attack, they say" those who say it are not the Union, of whom they say it.</summary>
    public static bool IsWithinWhatIsSaid(SentenceTree tree, int mention, int pronoun) =>
        tree[pronoun].Relation is "nsubj" && mention < pronoun && tree[pronoun].Head is >= 0 and var verb
        && tree[verb].Lemma is "say" or "add" or "report" or "insist" or "claim"
        && (tree[verb].Relation is "parataxis" ? tree.IsUnder(mention, tree[verb].Head) : tree.Child(verb, "ccomp") is >= 0 and var said && said < verb && tree.IsUnder(mention, said));

    /// <summary>"The Lanterns are the only armed group there": what they are is nobody besides them.</summary>
    public static bool IsEquated(SentenceTree tree, int token) =>
        tree[token].PartOfSpeech is "NOUN" && tree.Child(token, "cop") >= 0 && tree.Child(token, "nsubj") is >= 0 and var named && tree[named].PartOfSpeech is "PROPN";

    // "Gunmen attacked their patrol", "fired on its positions": nobody shells what is his own.
    private static bool IsAimedAt(SentenceTree tree, int target) =>
        tree[target].Head is >= 0 and var verb && tree[verb].PartOfSpeech is "VERB"
        && (tree[target].Relation is "obj" && tree[verb].Lemma is "attack" or "shell" or "bomb" or "bombard" or "raid" or "storm" or "strike" or "hit" or "target" or "ambush" or "overrun" or "loot" or "burn"
                or "torch" or "besiege" or "ransack" or "mortar" or "assault" or "pound" or "strafe" or "rocket" or "invade" or "seize" or "destroy" or "shoot"
            || (tree[target].Relation is "obj" && tree[verb].Lemma is "violate" or "cross" or "enter" or "penetrate" or "breach" or "pierce" && tree[target].Lemma is "airspace" or "territory" or "waters" or "sky" or "skies" or "soil" or "sovereignty")
            || (tree[target].Relation is "obl" && tree.Case(target) is "on" or "at" or "upon" && tree[verb].Lemma is "fire" or "shoot" or "open" or "descend"));
}
