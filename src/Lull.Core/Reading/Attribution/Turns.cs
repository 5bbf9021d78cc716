using Lull.Reading.Mentions;
using Lull.Reading.Parsing;

namespace Lull.Reading.Attribution;

/// <summary>Knows for whom "we" and "you" stand: by the quotation or the turn that they are in, else by who issues the report.</summary>
internal sealed class Turns(AttributionMap attribution, IReadOnlyList<SentenceTree> trees, MentionBook mentions, Entity? issuer)
{
    /// <summary>The side, else the person, for whom a word of the first or second person stands; null where not known.</summary>
    public Entity? Of(int sentence, int token)
    {
        var frame = Spoken(sentence, token);
        return Pronouns.Of(trees[sentence], token) is PronounSort.Addressee ? SideOf(frame is null ? null : Addressee(frame), frame)
            : frame is null ? issuer
            : SideOf(frame.Speaker, frame);
    }

    // In what is only paraphrased, "our" is not the speaker's.
    private SpeechFrame? Spoken(int sentence, int token)
    {
        var span = trees[sentence][token].Span;
        return attribution.FramesAt(sentence, token).LastOrDefault(frame => frame.ModeOf(span) == Statements.SpeechMode.Quoted);
    }

    private Voice? Addressee(SpeechFrame frame)
    {
        if (frame.Addressee is not null || frame.Verb < 0)
        {
            return frame.Addressee;
        }

        // '"Your men fired first," he told the army.'
        var told = trees[frame.Sentence].Child(frame.Verb, "iobj", "obj");
        return told >= 0 && mentions.DenotationAt(frame.Sentence, told) is { Kind: MentionKind.Side or MentionKind.Person, Entity: { } entity } found
            ? new Voice(entity.Name, entity, found.Side, Role: null, Verb: null, found.Span)
            : null;
    }

    // Who answers at a ministry's own briefing answers for the ministry.
    private Entity? SideOf(Voice? voice, SpeechFrame? frame) =>
        voice?.Side ?? (frame is { Verb: < 0 } && voice is not null && issuer is { } own && own.Name.Split(' ').Any(IsOffice) ? OfState(own) : voice?.Who);

    // "We" of the Ministry of Defence of Ostrane are Ostrane.
    private static Entity OfState(Entity office) =>
        office.Actor is null && office.Name.LastIndexOf(" of ", StringComparison.Ordinal) is > 0 and var of && office.Name[..of].Contains("Ministry", StringComparison.Ordinal)
        && !office.Name[(of + 4)..].Contains(' ', StringComparison.Ordinal) && office.Name[(of + 4)..] is not ("Defence" or "Defense" or "Interior" or "War" or "State")
            ? office with { Name = office.Name[(of + 4)..] }
            : office;

    private static bool IsOffice(string word) => word is
        "Ministry" or "Department" or "Army" or "Navy" or "Command" or "Forces" or "Staff" or "Government" or "Presidency" or "Pentagon" or "Kremlin" or "Military" or "Directorate" or "Headquarters";
}
