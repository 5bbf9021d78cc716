using Lull.Reading.Parsing;
using Lull.Reading.Statements;

namespace Lull.Reading.Times;

/// <summary>Says which of a sentence's times is a verb's or noun's own.</summary>
internal static class TimeAttachment
{
    /// <summary>
    /// The time of the act at a token: its own expression, else that of the clause it stands in, else, for a coordinated
    /// verb or a participle, that of the clause before it; else what its tense tells. A recurrence beside an expression of
    /// days goes into it.
    /// </summary>
    public static StatementTime TimeOf(ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(mentions);
        var told = MentionOf(sentence, mentions, token, isRecurrence: false);
        var recurrence = MentionOf(sentence, mentions, token, isRecurrence: true);
        return (told, recurrence) switch
        {
            ({ } days, { }) => days.Time with { IsRecurrent = true },
            ({ } days, null) => days.Time,
            (null, { } again) => again.Time,
            _ => TenseReader.TimeOf(sentence, token),
        };
    }

    /// <summary>The expression that tells the time of the act at a token; null where none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its expressions of time.</param>
    /// <param name="token">The verb or noun.</param>
    /// <param name="isRecurrence">True to look for a recurrence, false for an expression of days.</param>
    public static TimeMention? MentionOf(
        ParsedSentence sentence, IReadOnlyList<TimeMention> mentions, int token, bool isRecurrence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(mentions);
        var usable = mentions.Where(mention => !mention.IsComparison && mention.Time.IsRecurrent == isRecurrence
            && (token < mention.FirstToken || token > mention.LastToken)).ToList();
        var steps = 0;
        for (var at = token; usable.Count > 0 && at >= 0 && steps++ <= sentence.Tokens.Count;)
        {
            if (Best(sentence, usable, at) is { } mention)
            {
                return mention;
            }

            if (!Climbs(sentence, at, token))
            {
                return null;
            }

            at = sentence.Tokens[at].Head;
        }

        return null;
    }

    // Days before bounds told from an event, then the nearest in front of or behind the governor.
    private static TimeMention? Best(ParsedSentence sentence, List<TimeMention> mentions, int governor) =>
        mentions.Where(mention => mention.Governor == governor || HangsOnPartOf(sentence, mention, governor))
            .OrderBy(mention => mention.Time.Start is null && mention.Time.End is null)
            .ThenBy(mention => mention.Time.Basis == TimeBasis.Event)
            .ThenBy(mention => Math.Abs(mention.Head - governor))
            .FirstOrDefault();

    // "A strike carried out on Sunday"; and the parser's wrong turn, "hit a base in Erbil on Sunday" with Sunday under Erbil.
    private static bool HangsOnPartOf(ParsedSentence sentence, TimeMention mention, int governor)
    {
        if (mention.Governor < 0)
        {
            return false;
        }

        var over = sentence.Tokens[mention.Governor];
        if (over.Head == governor)
        {
            return over.Relation is "acl" or "xcomp" or "aux" or "aux:pass" or "cop"
                || over.Relation.StartsWith("obl", StringComparison.Ordinal)
                || over.Relation is "obj" && IsPlain(over)
                || over.Relation.StartsWith("nmod", StringComparison.Ordinal) && IsPlain(over);
        }

        return over.Head >= 0 && IsPlain(over) && sentence.Tokens[over.Head].Head == governor
            && over.Relation.StartsWith("nmod", StringComparison.Ordinal) && IsPlain(sentence.Tokens[over.Head]);
    }

    // A name or thing has no time of its own.
    private static bool IsPlain(Token word) => word.PartOfSpeech is "PROPN" or "NUM" || word.Entity.EndsWith("LOC", StringComparison.Ordinal);

    private static bool Climbs(ParsedSentence sentence, int at, int token)
    {
        var word = sentence.Tokens[at];
        if (word.Head < 0)
        {
            return false;
        }

        return word.Relation switch
        {
            "obj" or "iobj" or "nsubj" or "nsubj:pass" or "xcomp" or "compound" or "amod" or "appos" or "root" => true,
            "conj" => true,
            "advcl" => (!HasSubject(sentence, at) && (word.Tag is "VBG" or "VBN")) || IsMeanwhile(sentence, at),
            "acl" => at == token,
            "ccomp" or "parataxis" or "acl:relcl" or "csubj" => false,
            var relation => relation.StartsWith("obl", StringComparison.Ordinal) || relation.StartsWith("nmod", StringComparison.Ordinal),
        };
    }

    // "While" and "as" put two things into one time.
    private static bool IsMeanwhile(ParsedSentence sentence, int verb) =>
        sentence.Tokens.Any(child => child.Head == verb && child.Relation is "mark" && (child.Lemma is "while" or "as"));

    private static bool HasSubject(ParsedSentence sentence, int verb) =>
        sentence.Tokens.Any(child => child.Head == verb && child.Relation.StartsWith("nsubj", StringComparison.Ordinal));
}
