using System.Collections.Frozen;
using Lull.Reading.Parsing;
using Lull.Reading.Statements;
using Lull.Time;

namespace Lull.Reading.Times;

/// <summary>
/// The days of a report's own events, by the words that name them, for the times that are told from them in other
/// sentences: "the truce took effect on Wednesday. ... No attack has been recorded since the truce began."
/// </summary>
internal sealed class EventDays(IReadOnlyList<ParsedSentence> sentences, IReadOnlyList<IReadOnlyList<TimeMention>> times)
{
    // One arrangement has many names.
    private const string Arrangement = "truce";
    private static readonly FrozenSet<string> Arrangements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "truce", "ceasefire", "cease-fire", "armistice", "cessation", "pause", "lull", "arrangement");

    private static readonly FrozenSet<string> Starts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "begin", "start", "take", "come", "enter", "go", "commence", "agree", "sign", "announce", "declare");

    private Dictionary<string, List<(int Sentence, StatementTime Time)>>? _days;

    /// <summary>The time that a mention tells, where it is told from an event that another sentence dates; else as it is.</summary>
    public TimeMention Dated(int sentence, TimeMention mention, DateOnly? reportDate)
    {
        if (mention.Anchor is not { } anchor || mention.Time.Start is not null || mention.Time.End is not null
            || KeyOf(sentences[sentence], anchor.Token) is not { } key)
        {
            return mention;
        }

        _days ??= Collect();
        if (!_days.TryGetValue(key, out var told))
        {
            return mention;
        }

        // What was told last before is meant, else what comes first after.
        var (_, day) = told.LastOrDefault(entry => entry.Sentence < sentence, told[0]);
        return mention with { Time = anchor.Resolve(mention.Time, day, reportDate) };
    }

    // "Since the truce", "since the truce began", "since they agreed the truce".
    private static string? KeyOf(ParsedSentence sentence, int token)
    {
        var word = sentence.Tokens[token];
        if (Arrangements.Contains(word.Lemma))
        {
            return Arrangement;
        }

        if (word.PartOfSpeech is "VERB" && Starts.Contains(word.Lemma))
        {
            return sentence.Tokens.FirstOrDefault(child => child.Head == token && child.Relation is "nsubj" or "nsubj:pass" or "obj"
                && child.PartOfSpeech is "NOUN" && !IsEffect(child.Lemma)) is { } noun
                ? Arrangements.Contains(noun.Lemma) ? Arrangement : noun.Lemma
                : null;
        }

        return word.PartOfSpeech is "NOUN" or "VERB" ? word.Lemma : null;
    }

    private static bool IsEffect(string lemma) => lemma is "effect" or "hold" or "place" or "force";

    private Dictionary<string, List<(int Sentence, StatementTime Time)>> Collect()
    {
        var days = new Dictionary<string, List<(int, StatementTime)>>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < sentences.Count; index++)
        {
            for (var token = 0; times[index].Count > 0 && token < sentences[index].Tokens.Count; token++)
            {
                if (sentences[index].Tokens[token].PartOfSpeech is "NOUN" or "VERB" && KeyOf(sentences[index], token) is { } key
                    && DayOf(index, token) is { } time)
                {
                    if (!days.TryGetValue(key, out var told))
                    {
                        days.Add(key, told = []);
                    }

                    told.Add((index, time));
                }
            }
        }

        return days;
    }

    private StatementTime? DayOf(int sentence, int token)
    {
        var dated = times[sentence].Where(mention => mention.Anchor is null).ToList();
        return dated.Count > 0 && TimeAttachment.TimeOf(sentences[sentence], dated, token)
            is { Precision: DatePrecision.Day, Start: { } start, IsRecurrent: false } time && time.End == start
            && TenseReader.DirectionAt(sentences[sentence], token) is not TenseDirection.Future
            ? time
            : null;
    }
}
