using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Weighs what a name that nobody knows may be, from its words and from where it stands.</summary>
internal static class NameSigns
{
    private const double Strong = 3;
    private const double Plain = 2;
    private const double Weak = 1;

    /// <summary>The signs of one use.</summary>
    public static KindSigns Of(SentenceTree tree, int first, int last, int head)
    {
        var (side, person, place) = Entities(tree, first, last);
        side += OwnWords(tree, first, last);
        if (HasTitle(tree, first, head))
        {
            person += Strong + Strong;
        }

        person += RelatesToPerson(tree, head);
        person += first < last && side == 0 && tree[head].Relation is "nsubj" && tree[tree[head].Head].Lemma is "say" or "tell" or "add" or "write" or "warn" ? Weak : 0;
        place += tree.Case(head) is "in" or "near" && first == last ? Plain : tree.Case(head) is "in" or "at" or "near" or "around" or "outside" or "inside" or "across" ? Weak : 0;
        place += IsPlaceModifier(tree, head) ? Weak : 0;
        side += OwnsForces(tree, head) ? Strong : 0;
        place += IsGoverned(tree, head) || OwnsOffice(tree, head) ? Strong : 0;
        side += tree.Case(head) is "against" or "between" or "with" or "by" || tree[head].Relation is "nsubj" ? 0.5 : 0;
        return new KindSigns(side, person, place);
    }

    private static (double Side, double Person, double Place) Entities(SentenceTree tree, int first, int last)
    {
        var (side, person, place) = (0.0, 0.0, 0.0);
        for (var index = first; index <= last; index++)
        {
            switch (tree[index].Entity)
            {
                case "B-PER" or "I-PER":
                    person = Plain;
                    break;
                case "B-ORG" or "I-ORG":
                    side = Plain;
                    break;
                case "B-LOC" or "I-LOC":
                    place = Plain;
                    break;
                default:
                    break;
            }
        }

        return (side, person, place);
    }

    private static double OwnWords(SentenceTree tree, int first, int last)
    {
        for (var index = last; index >= first; index--)
        {
            if (SideWords.Of(tree[index]) is SideWordClass.Force or SideWordClass.Armed or SideWordClass.Body or SideWordClass.Group)
            {
                return Strong + Weak;
            }
        }

        return first == last && tree[first].Form is { Length: >= 2 and <= 6 } form && form.All(char.IsUpper) ? Plain : 0;
    }

    private static bool HasTitle(SentenceTree tree, int first, int head)
    {
        if (first > 0 && SideWords.Of(tree[first - 1]) is SideWordClass.Office && tree[first - 1].Form is not "source")
        {
            return true;
        }

        // "Ilan Dov, a spokesman": the apposition says what he is.
        var apposition = tree.Child(head, "appos");
        return apposition > 0 && SideWords.Of(tree[apposition]) is SideWordClass.Office && char.IsLower(tree[apposition].Form[0]);
    }

    private static double RelatesToPerson(SentenceTree tree, int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (tree[child].Relation is "acl:relcl" && tree.Child(child, "nsubj", "nsubj:pass") is >= 0 and var who && tree[who].Lemma is "who")
            {
                return Weak;
            }
        }

        // "Their spokeswoman, Natalia Humeniuk".
        if (tree[head].Relation is "appos" && tree[head].Head is >= 0 and var role && role < head && SideWords.Of(tree[role]) is SideWordClass.Office && char.IsLower(tree[role].Form[0]))
        {
            return Strong;
        }

        // "Asel Tan, 41," gives an age.
        return tree.Child(head, "nummod", "appos") is > 0 and var age && age > head && tree[age].PartOfSpeech is "NUM" ? Weak : 0;
    }

    // "Tolan's army chief", "Tolan's government".
    private static bool OwnsForces(SentenceTree tree, int head) =>
        tree[head].Relation is "nmod:poss" && tree[head].Head is >= 0 and var owned
        && (SideWords.Of(tree[owned]) is SideWordClass.Force or SideWordClass.Body
            || (tree.Child(owned, "compound") is > 0 and var inner && inner > head && SideWords.Of(tree[inner]) is SideWordClass.Force or SideWordClass.Body));

    // "Tashkar's president", "Vellin's airspace".
    private static bool OwnsOffice(SentenceTree tree, int head) =>
        tree[head].Relation is "nmod:poss" && tree[head].Head is >= 0 and var owned
        && tree[owned].Lemma.ToLowerInvariant() is "president" or "minister" or "parliament" or "capital" or "airspace" or "border" or "territory" or "premier" or "king" or "cabinet" or "coast" or "constitution";

    // "The foreign ministers of Sunder and Jorund", "the president of Gurland": states have ministers.
    private static bool IsGoverned(SentenceTree tree, int head)
    {
        while (tree[head].Relation is "conj" && tree[head].Head is >= 0 and var first && first < head)
        {
            head = first;
        }

        return tree[head].Relation is "nmod" && tree[head].Head is >= 0 and var office && office < head && tree.Case(head) is "of"
            && tree[office].Lemma.ToLowerInvariant() is "minister" or "president" or "king" or "queen" or "premier" or "chancellor" or "ruler" or "ambassador" or "parliament"
                or "cabinet" or "capital" or "government" or "governor" or "republic" or "kingdom" or "emir" or "sultan" or "emirate" or "sultanate" or "citizen" or "monarch";
    }

    private static bool IsPlaceModifier(SentenceTree tree, int head) =>
        tree[head].Relation is "compound" && tree[head].Head is >= 0 and var noun
        && tree[noun].Lemma is "bridge" or "town" or "city" or "village" or "province" or "district" or "region" or "river"
            or "valley" or "airport" or "crossing" or "border" or "hospital" or "road" or "market" or "governorate" or "area"
            or "mountain" or "port" or "dam" or "strait" or "highway" or "countryside";
}
