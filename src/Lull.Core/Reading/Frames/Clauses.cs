using Lull.Reading.Lexicon;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;

namespace Lull.Reading.Frames;

/// <summary>What can be read off a tree about clauses: passive, subject with control, shared by coordination.</summary>
internal static class Clauses
{
    /// <summary>True where a word is a verb.</summary>
    public static bool IsVerb(SentenceTree tree, int token) => tree[token].PartOfSpeech is "VERB" or "AUX";

    /// <summary>True where a word is a noun, a name or a pronoun.</summary>
    public static bool IsNominal(SentenceTree tree, int token) => tree[token].PartOfSpeech is "NOUN" or "PROPN" or "PRON" or "NUM";

    /// <summary>True where a verb is passive, a bare participle after a noun included.</summary>
    public static bool IsPassive(SentenceTree tree, int verb)
    {
        if (tree.Child(verb, "aux:pass", "nsubj:pass", "csubj:pass") >= 0)
        {
            return true;
        }

        return tree[verb].Tag is "VBN"
            && tree.Child(verb, "aux", "nsubj", "obj") < 0
            && tree[verb].Relation is "acl" or "advcl" or "amod" or "acl:relcl"
            || IsSharedPassive(tree, verb);
    }

    /// <summary>The verb's subject: its own, or the one it takes over from a clause above; -1 where there is none.</summary>
    public static int Subject(SentenceTree tree, int verb) => Subject(tree, verb, depth: 0);

    /// <summary>The first of the words that a coordination links to one, itself included.</summary>
    public static int FirstOfCoordination(SentenceTree tree, int token)
    {
        for (var steps = 0; steps < 16 && tree[token].Relation is "conj" && tree[token].Head >= 0; steps++)
        {
            token = tree[token].Head;
        }

        return token;
    }

    /// <summary>The noun that a relative pronoun stands for, or the word itself.</summary>
    public static int Antecedent(SentenceTree tree, int token)
    {
        if (tree[token].Features.Contains("PronType=Rel", StringComparison.Ordinal) || tree[token].Tag is "WDT" or "WP")
        {
            for (var above = tree[token].Head; above >= 0; above = tree[above].Head)
            {
                if (tree[above].Relation is "acl:relcl" or "acl" && tree[above].Head is >= 0 and var noun)
                {
                    return noun;
                }

                // "It is the front which broke it."
                if (tree[above].Relation is "advcl:relcl" && tree[above].Head is >= 0 and var cleft && IsNominal(tree, cleft) && tree.Child(cleft, "cop") >= 0)
                {
                    return cleft;
                }
            }
        }

        return token;
    }

    /// <summary>Who is under an act: "the town is under bombardment", "the base remains under siege"; -1 where nobody is.</summary>
    public static int Under(SentenceTree tree, int noun)
    {
        if (tree.Case(noun) is not "under")
        {
            return -1;
        }

        if (Besieger(tree, noun) >= 0)
        {
            return tree.Child(tree[noun].Head, "obj");
        }

        var subject = tree.Child(noun, "nsubj");
        return subject >= 0 || tree[noun].Relation is not ("obl" or "xcomp") || tree[noun].Head < 0 || !IsVerb(tree, tree[noun].Head)
            ? subject
            : Subject(tree, tree[noun].Head);
    }

    /// <summary>Who puts somebody under an act: "has put the city under siege"; -1 where nobody does.</summary>
    public static int Besieger(SentenceTree tree, int noun) =>
        tree.Case(noun) is "under" && tree[noun].Relation is "obl" && tree[noun].Head is >= 0 and var verb && tree[verb].Lemma is "put" or "place" or "keep" or "hold" or "bring" or "lay" or "take" or "catch"
        && !IsPassive(tree, verb) && tree.Child(verb, "obj") >= 0
            ? Subject(tree, verb)
            : -1;

    /// <summary>Who is behind an act: "the league was behind the shelling"; -1 where nobody is.</summary>
    public static int Behind(SentenceTree tree, int noun) =>
        Series(tree, noun) is var whole && tree.Case(whole) is "behind" && tree.Child(whole, "cop") >= 0 ? tree.Child(whole, "nsubj") : -1;

    /// <summary>"A string of raids" for the raids; the noun itself where it is no part of a series.</summary>
    public static int Series(SentenceTree tree, int noun) =>
        tree[noun].Relation is "nmod" && tree.Case(noun) is "of" && tree[noun].Head is >= 0 and var series && ReadingLexicon.Default.IsIn("series", tree[series].Lemma) ? series : noun;

    /// <summary>The side of a "by" further down: "executions of prisoners of war by Russian forces"; -1 where there is none.</summary>
    public static int ByPhrase(SentenceTree tree, int noun, Func<int, bool> isSide)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child > noun && tree[child].Relation is "nmod")
            {
                var found = tree.Case(child) is "by" && isSide(child) ? child : ByPhrase(tree, child, isSide);
                if (found >= 0)
                {
                    return found;
                }
            }
        }

        return -1;
    }

    /// <summary>True for a participle that does the same in short: "talks mediated by Oman".</summary>
    public static bool IsReduced(SentenceTree tree, int clause) =>
        tree[clause].Relation is "acl" && tree[clause].Tag is "VBN" && tree.Child(clause, "mark", "aux", "aux:pass", "nsubj", "case") < 0;

    private static bool IsSharedPassive(SentenceTree tree, int verb) =>
        tree[verb].Relation is "conj"
        && tree[verb].Tag is "VBN"
        && tree[verb].Head is >= 0 and var first
        && tree[first].Tag is "VBN"
        && tree.Child(verb, "nsubj", "aux", "obj") < 0
        && tree.Child(first, "aux:pass", "nsubj:pass") >= 0;

    private static int Subject(SentenceTree tree, int verb, int depth)
    {
        var own = tree.Child(verb, "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass");
        if (own >= 0)
        {
            return Antecedent(tree, own);
        }

        var head = tree[verb].Head;
        if (head < 0 || depth > 8)
        {
            return -1;
        }

        return tree[verb].Relation switch
        {
            "conj" => Subject(tree, head, depth + 1),
            "xcomp" => Controller(tree, verb, head, depth),
            "ccomp" when tree.Child(verb, "mark") is >= 0 and var mark && tree[mark].Form is "to" => Controller(tree, verb, head, depth),
            "advcl" => IsVerb(tree, head) || tree[head].PartOfSpeech is "ADJ" ? AdverbialSubject(tree, verb, head, depth) : -1,
            "acl" => NounClauses.Subject(tree, verb, head),
            "acl:relcl" when tree.Child(verb, "obj") >= 0 && !IsPassive(tree, verb) => head,
            "parataxis" or "dep" => -1,
            _ => -1,
        };
    }

    // "urged X to leave": the object is the subject of "leave"; "vowed to leave": the subject is.
    private static int Controller(SentenceTree tree, int verb, int head, int depth)
    {
        var target = tree.Child(head, "obj", "iobj");
        if (target >= 0 && target < verb && IsVerb(tree, head))
        {
            return Antecedent(tree, target);
        }

        foreach (var child in tree.Children(head))
        {
            if (child < verb && tree[child].Relation is "obl" && tree.Case(child) is "on" or "upon" && tree[head].Lemma is "call" or "prevail")
            {
                return child;
            }
        }

        return Subject(tree, head, depth + 1);
    }

    private static int AdverbialSubject(SentenceTree tree, int verb, int head, int depth)
    {
        if (IsItTook(tree, head) && tree.HasChild(verb, "mark", "to") && tree.Child(head, "obj", "iobj") is >= 0 and var taker && IsSomebody(tree[taker]))
        {
            // "It took the guards three hours to kill them."
            return taker;
        }

        var accused = tree[head].Lemma is "accuse" or "suspect" or "prevent" or "stop" or "call" or "keep" or "blame" or "accuses"
            ? Controller(tree, verb, head, depth)
            : -1;
        if (IsAsking(tree[head].Lemma) && IsPassive(tree, head) && tree.HasChild(verb, "mark", "to"))
        {
            return Subject(tree, head, depth + 1);
        }

        accused = accused < 0 && tree.HasChild(verb, "mark", "to") ? Asked(tree, verb, head) : accused;
        accused = accused < 0 && tree.HasChild(verb, "mark", "to") ? GivenTime(tree, verb, head) : accused;
        return accused >= 0 ? accused : IsPassive(tree, head) && tree[verb].Tag is not "VBG" ? -1 : Subject(tree, head, depth + 1);
    }

    // "Begged soldiers not to burn", "renewed their call for the guerrillas to disband".
    private static int Asked(SentenceTree tree, int verb, int head)
    {
        var target = tree.Child(head, "obj", "iobj");
        foreach (var child in target < 0 && tree[head].Lemma is "appeal" or "call" or "plead" ? tree.Children(head) : [])
        {
            if (child > head && child < verb && tree[child].Relation is "obl" && tree.Case(child) is "to" or "on" or "upon" or "with")
            {
                return child;
            }
        }

        if (target < 0 || target > verb)
        {
            return -1;
        }

        if (IsAsking(tree[head].Lemma) && (tree[target].PartOfSpeech is "PROPN" or "PRON" || IsSomebody(tree[target])))
        {
            return target;
        }

        foreach (var child in tree[target].Lemma is "call" or "appeal" or "demand" or "plea" or "request" or "order" or "instruction" or "invitation" ? tree.Children(target) : [])
        {
            if (child > target && child < verb && tree[child].Relation is "nmod" && tree.Case(child) is "for" or "to" or "on")
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>True for the verb of "it took them an hour".</summary>
    public static bool IsItTook(SentenceTree tree, int verb) =>
        tree[verb].Lemma is "take" && tree.Child(verb, "nsubj", "expl") is >= 0 and var it && tree[it].Form is "It" or "it";

    // "Gave the mutineers until noon to leave": they are to leave.
    private static int GivenTime(SentenceTree tree, int verb, int head) =>
        tree[head].Lemma is "give" or "grant" or "set" or "leave" && tree.Child(head, "iobj", "obj") is >= 0 and var whom && whom < verb && (IsSomebody(tree[whom]) || tree[whom].PartOfSpeech is "PROPN" or "PRON") ? whom : -1;

    private static bool IsAsking(string verb) => verb is
        "order" or "beg" or "urge" or "ask" or "tell" or "command" or "instruct" or "implore" or "exhort" or "force" or "compel" or "oblige" or "allow" or "permit" or "invite"
        or "persuade" or "press" or "warn" or "advise" or "encourage" or "direct" or "entreat" or "beseech" or "authorise" or "authorize" or "empower" or "enable" or "summon";

    /// <summary>True for a noun that means persons: soldiers, rebels, a ministry, a spokesman.</summary>
    public static bool IsSomebody(Token token) =>
        SideWords.Of(token) is SideWordClass.Force or SideWordClass.Armed or SideWordClass.Body or SideWordClass.Group or SideWordClass.Member or SideWordClass.People or SideWordClass.Office;
}
