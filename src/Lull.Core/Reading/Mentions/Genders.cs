using Lull.Reading.Parsing;

namespace Lull.Reading.Mentions;

/// <summary>Keeps "she" from being a man whom the report calls "Mr" or a brother, and the other way about. Names tell nothing.</summary>
internal static class Genders
{
    /// <summary>True for somebody in particular: "the victim" and "nobody" are not taken up by "he".</summary>
    public static bool IsSomebody(SentenceTree tree, int token) =>
        tree[token].Lemma is not ("person" or "people" or "victim" or "nobody" or "casualty" or "civilian" or "somebody" or "anybody");

    /// <summary>-1 for a man, 1 for a woman by title, noun or pronoun; 0 where nothing tells.</summary>
    public static int Of(SentenceTree tree, int token, Denotation person)
    {
        var sign = Of(tree[token].Form.ToLowerInvariant());
        foreach (var child in tree.Children(token))
        {
            sign = sign == 0 && tree[child].Relation is "nmod:desc" or "compound" or "appos" ? Of(tree[child].Form.ToLowerInvariant()) : sign;
        }

        sign = sign == 0 && tree[token].Relation is "flat" && tree[token].Head >= 0 ? Of(tree[tree[token].Head].Form.ToLowerInvariant()) : sign;
        foreach (var word in sign == 0 && person.Entity is { Role: { } role } ? role.ToLowerInvariant().Split(' ') : [])
        {
            sign = sign == 0 ? Of(word) : sign;
        }

        return sign;
    }

    /// <summary>The gender of a pronoun; 0 for "they" and "it".</summary>
    public static int Of(Token pronoun) => Of(pronoun.Form.ToLowerInvariant());

    private static int Of(string word) => word switch
    {
        "he" or "him" or "his" or "mr" or "mr." or "sir" or "lord" or "king" or "prince" or "spokesman" or "chairman" or "father" or "brother" or "son" or "uncle"
            or "nephew" or "husband" or "grandfather" or "grandad" or "grandson" or "boy" or "man" or "businessman" or "sheikh" or "imam" or "priest" or "monk" => -1,
        "she" or "her" or "hers" or "ms" or "ms." or "mrs" or "mrs." or "dame" or "lady" or "baroness" or "queen" or "princess" or "spokeswoman" or "chairwoman"
            or "mother" or "mum" or "sister" or "daughter" or "aunt" or "niece" or "wife" or "widow" or "grandmother" or "granddaughter" or "girl" or "woman"
            or "midwife" or "nun" => 1,
        _ => 0,
    };
}
