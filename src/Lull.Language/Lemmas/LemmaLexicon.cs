using System.Collections.Frozen;
using System.Text;

namespace Lull.Language.Lemmas;

/// <summary>
/// Lemmas that the treebanks' training sets give to a form under a tag (<c>lemma-lexicon.tsv</c>), with our own for what
/// the news means by a form (bases are no plural of basis) or the treebanks have wrong (<c>lemma-corrections.tsv</c>).
/// </summary>
internal sealed class LemmaLexicon
{
    private readonly FrozenDictionary<(string Form, string Tag), string> _lemmas;

    private LemmaLexicon(FrozenDictionary<(string Form, string Tag), string> lemmas) => _lemmas = lemmas;

    /// <summary>Reads files of form, tag and lemma, parted by tabulators, with a heading; the later file wins.</summary>
    public static LemmaLexicon Read(params ReadOnlySpan<byte[]> files)
    {
        var lemmas = new Dictionary<(string Form, string Tag), string>();
        foreach (var file in files)
        {
            foreach (var line in Encoding.UTF8.GetString(file).Split('\n').Skip(1))
            {
                if (line.Split('\t') is [var form, var tag, var lemma])
                {
                    lemmas[(form, tag)] = lemma;
                }
            }
        }

        return new LemmaLexicon(lemmas.ToFrozenDictionary());
    }

    /// <summary>The lemma of a lower-case form under a Penn Treebank tag; null where the lexicon lacks it.</summary>
    public string? Find(string form, string tag) => _lemmas.GetValueOrDefault((form, tag));
}
