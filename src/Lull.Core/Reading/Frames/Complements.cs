using Lull.Reading.Parsing;
using Lull.Reading.Times;

namespace Lull.Reading.Frames;

/// <summary>Gives verbs the objects and infinitives that are theirs and that the parser hangs elsewhere: "asks both sides to show restraint".</summary>
internal static class Complements
{
    /// <summary>Mends one word; false where there is nothing to mend.</summary>
    public static bool Mend(Token[] tokens, int at) => Asked(tokens, at) || Undertaken(tokens, at) || Let(tokens, at) || Object(tokens, at) || Medium(tokens, at) || Contradicted(tokens, at);

    // "Denied this: soldiers were still in control": that is what the denier says, and not what he denies.
    private static bool Contradicted(Token[] tokens, int at)
    {
        if (tokens[at] is not { Relation: "ccomp", Head: >= 0 and var verb } || verb > at || tokens[verb].Lemma is not ("deny" or "reject" or "dismiss" or "refute" or "dispute" or "contest" or "contradict"))
        {
            return false;
        }

        var colon = Array.FindIndex(tokens, verb, at - verb, token => token.Form is ":");
        if (colon < 0 || !tokens[verb..colon].HasChild(verb, "obj"))
        {
            return false;
        }

        tokens[at] = tokens[at] with { Relation = "parataxis" };
        return true;
    }

    // "asks both sides to show", "told companies to leave": the infinitive is the verb's, and whom it asks is its object.
    private static bool Asked(Token[] tokens, int clause)
    {
        if (tokens[clause] is not { PartOfSpeech: "VERB", Tag: "VB", Relation: "acl" or "xcomp", Head: >= 0 } asked || !HasTo(tokens, clause))
        {
            return false;
        }

        var noun = asked.Relation is "acl" ? asked.Head : tokens.Child(asked.Head, "iobj");
        if (noun < 0 || noun > clause || tokens[noun].Head < 0 || tokens[noun].Head > noun || tokens[noun].Relation is not ("obj" or "iobj")
            || tokens[tokens[noun].Head] is not { PartOfSpeech: "VERB" } verb || !IsAsking(verb.Lemma) || IsAbstract(tokens[noun].Lemma))
        {
            return false;
        }

        var head = tokens[noun].Head;
        if (tokens[noun].Relation is "iobj" && !tokens.HasChild(head, "obj"))
        {
            tokens[noun] = tokens[noun] with { Relation = "obj" };
        }

        tokens[clause] = asked with { Head = head, Relation = "xcomp" };
        return true;
    }

    private static bool IsAsking(string verb) =>
        verb is "ask" or "tell" or "urge" or "order" or "beg" or "implore" or "press" or "warn" or "instruct" or "invite" or "command" or "exhort" or "advise" or "want" or "entreat" or "beseech" or "direct";

    // "asked permission to leave": to leave is what the permission is for.
    private static bool IsAbstract(string noun) =>
        noun is "permission" or "leave" or "right" or "time" or "chance" or "plan" or "order" or "attempt" or "decision" or "effort" or "request" or "help" or "clearance" or "authority" or "approval" or "truce"
            or "way" or "power" or "mandate" or "reason" or "proposal" or "offer" or "opportunity" or "something" or "anything" or "nothing" or "ceasefire" or "deal" or "money" or "reporter" or "journalist" or "newspaper" or "agency" or "television" or "radio";

    // "pledged on Tuesday to bring them to justice": what was pledged, no purpose.
    private static bool Undertaken(Token[] tokens, int clause)
    {
        if (tokens[clause] is not { PartOfSpeech: "VERB", Tag: "VB", Relation: "advcl", Head: >= 0 } pledged || pledged.Head > clause || !HasTo(tokens, clause)
            || tokens[pledged.Head] is not { PartOfSpeech: "VERB" } verb
            || verb.Lemma is not ("pledge" or "promise" or "vow" or "swear" or "threaten" or "refuse" or "undertake" or "consent" or "agree" or "decline")
            || tokens.HasChild(pledged.Head, "xcomp", "ccomp", "obj", "nsubj:pass", "aux:pass"))
        {
            return false;
        }

        for (var token = pledged.Head + 1; token < clause; token++)
        {
            if (tokens[token].Form is "," or ";" or "order")
            {
                return false;
            }
        }

        tokens[clause] = pledged with { Relation = "xcomp" };
        return true;
    }

    // "let the hostages go": those who go are whom it lets.
    private static bool Let(Token[] tokens, int clause)
    {
        if (tokens[clause] is not { Tag: "VB", Relation: "ccomp" or "xcomp", Head: >= 0 } freed || tokens[freed.Head].Lemma is not "let" || freed.Head > clause || HasTo(tokens, clause))
        {
            return false;
        }

        var subject = tokens.Child(clause, "nsubj");
        if (subject < freed.Head || subject > clause)
        {
            return false;
        }

        tokens[subject] = tokens[subject] with { Head = freed.Head, Relation = "obj" };
        tokens[clause] = freed with { Relation = "xcomp" };
        return true;
    }

    // "let in three convoys", "turns back every ship": a noun without a preposition after a particle is the object.
    private static bool Object(Token[] tokens, int noun)
    {
        if (tokens[noun] is not { PartOfSpeech: "NOUN" or "PROPN", Relation: "obl" or "obl:unmarked", Head: >= 0 } taken || taken.Head > noun || tokens[taken.Head].PartOfSpeech is not "VERB"
            || IsTime(taken)
            || tokens.HasChild(noun, "case") || tokens.HasChild(taken.Head, "obj", "xcomp", "ccomp", "nsubj:pass", "aux:pass"))
        {
            return false;
        }

        var particle = taken.Head + 1;
        if (particle >= noun || tokens[particle].Head != taken.Head || tokens[particle].Relation is not ("compound:prt" or "advmod")
            || tokens[particle].Form is not ("back" or "away" or "in" or "out" or "off" or "up" or "down" or "over" or "through" or "home"))
        {
            return false;
        }

        tokens[noun] = taken with { Relation = "obj" };
        return true;
    }

    // "claimed the attack in a statement": no attack takes place in one.
    private static bool Medium(Token[] tokens, int noun)
    {
        if (tokens[noun] is not { Relation: "nmod", Head: >= 0 } told || told.Head > noun
            || told.Lemma is not ("statement" or "message" or "video" or "broadcast" or "interview" or "letter" or "recording" or "post" or "communique" or "communiqué" or "tweet" or "briefing")
            || !tokens.HasChildOf(noun, "case", "in", "on"))
        {
            return false;
        }

        var above = told.Head;
        while (above >= 0 && tokens[above].PartOfSpeech is not "VERB" && above <= told.Head)
        {
            above = tokens[above].Head;
        }

        if (above < 0 || above > noun)
        {
            return false;
        }

        tokens[noun] = told with { Head = above, Relation = "obl" };
        return true;
    }

    private static bool IsTime(Token noun) =>
        CalendarWords.IsPlural(noun.Form) || CalendarWords.IsDayOrMonth(noun.Form)
        || noun.Lemma.ToLowerInvariant() is "day" or "night" or "morning" or "evening" or "afternoon" or "week" or "month" or "year" or "hour" or "minute" or "time" or "today" or "tonight" or "tomorrow" or "yesterday" or "weekend" or "season"
            or "kilometre" or "kilometer" or "mile" or "metre" or "meter" or "km" or "percent" or "way" or "dawn" or "summer" or "winter" or "spring" or "autumn";

    private static bool HasTo(Token[] tokens, int clause) => tokens.HasChildOf(clause, "mark", "to");
}
