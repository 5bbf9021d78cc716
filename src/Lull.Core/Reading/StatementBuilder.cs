using Lull.Reading.Attribution;
using Lull.Reading.Details;
using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Locations;
using Lull.Reading.Mentions;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;
using Lull.Reading.Times;
using Lull.Reports;

namespace Lull.Reading;

/// <summary>Completes drafts: words become sides, speakers, days, numbers.</summary>
internal sealed class StatementBuilder(
    Report report,
    IReadOnlyList<SentenceTree> trees,
    Voices voices,
    PartyFinder parties,
    IReadOnlyList<IReadOnlyList<TimeMention>> times,
    IReadOnlyList<IReadOnlyList<PlaceMention>> places)
{
    private readonly StoryTimes _story = new(report, trees, times);

    /// <summary>The statement that a draft tells.</summary>
    /// <param name="sentence">The draft's sentence, counted from 0.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="id">The statement's id.</param>
    public Statement Build(int sentence, Draft draft, string id)
    {
        var (agent, patient) = parties.Sides(sentence, draft);
        agent ??= Unsaid(sentence, draft, patient);
        (agent, patient) = draft is { Kind: StatementKind.ViolationClaim, Modality: Modality.Denied } ? Unaccused(sentence, draft, agent, patient) : (agent, patient);
        patient = draft.Kind is StatementKind.Demand && agent is not null && PartyFinder.IsSame(agent, patient) ? null : patient;
        var span = ClauseText.Span(draft);
        var ranked = Ranking.Of(draft, times[sentence], report.Date);
        var time = Time(sentence, draft, ranked?.Mention);
        _story.Tell(sentence, draft, time);
        return new Statement
        {
            Id = id,
            Kind = draft.Kind,
            Span = span,
            Text = span.Of(report.Text),
            Agent = agent,
            Patient = patient,
            Third = Third(sentence, draft),
            Polarity = draft.IsNegated ? Polarity.Negated : Polarity.Affirmed,
            Modality = draft.Modality,
            Time = time,
            Place = PlaceAttachment.PlaceOf(draft.Tree.Sentence, places[sentence], draft.Trigger),
            Speakers = Speakers(sentence, draft),
            Hedges = ClauseText.Hedges(draft),
            Purpose = ClauseText.Purpose(draft, report.Text),
            Condition = ClauseText.Condition(draft, report.Text),
            Declared = ClauseText.Declared(draft),
            Count = Counting.Acts(draft),
            Deaths = Counting.Deaths(draft),
            Rank = ranked?.Rank,
            Confidence = Confidence.Of(draft, agent, patient),
            Basis = draft.Rule + ":" + draft.Entry.Word,
        };
    }

    // A doer who stands nowhere in the frame: in the name of a weapon, or as who speaks.
    private Party? Unsaid(int sentence, Draft draft, Party? patient) => draft switch
    {
        { Entry.Sense: ActSense.Bare, Agent: < 0 } when voices.Mentions.PartyAt(sentence, draft.Trigger) is { } named => named,
        { Kind: StatementKind.ViolationClaim, Modality: Modality.Denied } => null,
        { Kind: StatementKind.Promise } when draft.Tree[draft.Predicate].Lemma is "make" or "give" && Clauses.IsPassive(draft.Tree, draft.Predicate) => null,
        { Kind: StatementKind.ViolationClaim or StatementKind.Threat or StatementKind.Demand or StatementKind.Promise or StatementKind.CeasefireRejection } => Accuser(sentence, draft.Predicate) ?? Issued(sentence, draft),
        { Modality: Modality.Denied, Entry.Class: WordClass.Noun, Agent: < 0 } when HasPart(draft.Tree) && Denier(sentence, draft) is >= 0 and var denier =>
            voices.Mentions.PartyAt(sentence, draft.Tree.Child(denier, "nsubj")),
        { Kind: StatementKind.Attack or StatementKind.Strike or StatementKind.Killing, Modality: Modality.Planned, IsNegated: false } when Issued(sentence, draft) is { } issuer && !PartyFinder.IsSame(issuer, patient) => issuer,
        { Kind: StatementKind.Suspension } => Announcer(sentence, draft.Predicate),
        _ => null,
    };

    // "Any ship that unloads there will be sunk", in a communiqué: by whoever issues it.
    private Party? Issued(int sentence, Draft draft) =>
        voices.Own is { } issuer && (draft.Kind is StatementKind.Threat or StatementKind.Demand || (draft.Kind.IsForce() && draft.Modality is Modality.Planned)) && Clauses.IsPassive(draft.Tree, draft.Predicate)
        && voices.Attribution.FramesAt(sentence, draft.Predicate).Count == 0 && report.Text.IndexOf(issuer.Name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            ? voices.Mentions.PartyOf(issuer, name: null, new TextSpan(at, at + issuer.Name.Length), isImplied: true)
            : null;

    // "Denying any breach of the truce": whoever denies it is accused, by nobody in particular.
    private (Party? Agent, Party? Patient) Unaccused(int sentence, Draft draft, Party? agent, Party? patient)
    {
        patient ??= Accuser(sentence, draft.Predicate) ?? (Denier(sentence, draft) is >= 0 and var denier ? voices.Mentions.PartyAt(sentence, draft.Tree.Child(denier, "nsubj")) : null);
        return (agent is not null && PartyFinder.IsSame(agent, patient) ? null : agent, patient);
    }

    // "Denied involvement in the abduction", "protested its innocence": who denies it is who would have done it.
    private static bool HasPart(Parsing.SentenceTree tree) => tree.Tokens.Any(token =>
        token.Lemma is "involvement" or "part" or "hand" or "role" or "responsibility" or "innocence" or "knowledge" or "guilty" or "complicity" or "connection" or "link" or "behind");

    // Who "warned that an attack will be answered" has made the threat: the report tells of it.
    private IReadOnlyList<Speaker> Speakers(int sentence, Draft draft)
    {
        if (draft.Tree[draft.Predicate].Lemma is "put" or "blame" or "count" or "hold" or "attribute" or "number" or "estimate"
            && draft.Kind is StatementKind.Casualties or StatementKind.Attack or StatementKind.Strike or StatementKind.Killing && !Subjects.IsPassive(draft.Tree, draft.Predicate))
        {
            return voices.Attribution.SpeakersBy(sentence, draft.Predicate);
        }

        // "The front claimed responsibility": the raid is its word.
        if (draft.Entry is { Sense: ActSense.StandsIn, Class: WordClass.Verb } && !draft.IsNegated && !Subjects.IsPassive(draft.Tree, draft.Trigger))
        {
            return voices.Attribution.SpeakersBy(sentence, draft.Trigger);
        }

        var speakers = voices.Attribution.SpeakersAt(sentence, draft.Predicate);
        if (draft.Modality is Modality.Denied && speakers.Count == 0 && Denier(sentence, draft) is >= 0 and var denier)
        {
            return voices.Attribution.SpeakersBy(sentence, denier);
        }

        if (IsOwnAct(sentence, draft, speakers))
        {
            return [.. speakers.SkipLast(1)];
        }

        // "The mission recorded 14 violations": its claim, of which the report tells.
        if (draft.Kind is StatementKind.ViolationClaim && voices.Attribution.FramesAt(sentence, draft.Predicate) is [.., { Stance: SpeechStance.Reported, Sentence: var where, Verb: >= 0 and var counted }]
            && where == sentence && draft.Tree[counted].Lemma is "record" or "log" or "count" or "register" or "document" or "tally" or "detect" or "observe" && speakers.Count > 0)
        {
            return [.. speakers.SkipLast(1)];
        }

        return draft.Kind is StatementKind.Threat && speakers is [.., { Mode: SpeechMode.Paraphrased }]
            && voices.Attribution.FramesAt(sentence, draft.Predicate) is [.., { Stance: SpeechStance.Warned, Verb: >= 0 }]
                ? [.. speakers.SkipLast(1)]
                : speakers;
    }

    // "Brushed aside reports of a retreat", "protested its innocence in the downing": who denies it speaks.
    private int Denier(int sentence, Draft draft)
    {
        for (var at = draft.Tree[draft.Predicate].Head; at >= 0; at = draft.Tree[at].Head)
        {
            if (draft.Tree[at].PartOfSpeech is "VERB" && Speaking(draft.Tree, at) is >= 0 and var subject && !Subjects.IsPassive(draft.Tree, at))
            {
                return voices.Mentions.PartiesAt(sentence, subject).Count > 0 || voices.Mentions.KindAt(sentence, subject) is MentionKind.Person or MentionKind.People ? at : -1;
            }
        }

        return -1;
    }

    // '"...," writes the ministry, dismissing reports of an incursion'
    private static int Speaking(Parsing.SentenceTree tree, int verb) =>
        tree.Child(verb, "nsubj") is >= 0 and var subject ? subject : SpeechLexicon.Verb(tree[verb]) is not null ? Subjects.Of(tree, verb) : -1;

    // "The front said they had been fired by others and promised to punish them": it promised, and did not say that it did.
    private bool IsOwnAct(int sentence, Draft draft, IReadOnlyList<Speaker> speakers) =>
        draft.Kind is StatementKind.Promise or StatementKind.Threat or StatementKind.Demand or StatementKind.CeasefireRequest
        && speakers is [.., { Mode: SpeechMode.Paraphrased }]
        && draft.Tree[draft.Predicate].Relation is "conj" && draft.Tree.Child(draft.Predicate, "nsubj", "mark") < 0
        && draft.Tree[draft.Predicate].Tag is "VBD" or "VBZ" or "VBP"
        && voices.Attribution.FramesAt(sentence, draft.Predicate) is [.., { Speaker.Who: { Kind: MentionKind.Side } }];

    private Party? Accuser(int sentence, int token) =>
        voices.Attribution.FramesAt(sentence, token) is { Count: > 0 } frames && frames[^1].Speaker is { } voice
            ? voice.Side is { } side ? voices.Mentions.PartyOf(side, name: null, voice.Span, isImplied: true)
                : voice.Who is { } who ? new Party(voice.Span.Of(report.Text), voice.Span, ActorId: null, who.Name, IsImplied: true)
                : null
            : null;

    // "The command announces that all operations will cease": its own.
    private Party? Announcer(int sentence, int token) =>
        voices.Attribution.FramesAt(sentence, token) is { Count: > 0 } frames && frames[^1] is { Stance: SpeechStance.Announced, Speaker: { Side: { } side } voice }
            ? voices.Mentions.PartyOf(side, name: null, voice.Span, isImplied: true)
            : null;

    private List<ThirdParty> Third(int sentence, Draft draft)
    {
        var found = new List<ThirdParty>();
        foreach (var (role, token) in draft.Third)
        {
            if (parties.Patient(sentence, draft.Tree, token) is { } party)
            {
                found.Add(new ThirdParty(role, party));
            }
        }

        return found;
    }

    private StatementTime Time(int sentence, Draft draft, TimeMention? compared)
    {
        var words = draft.Tree.Sentence;

        // "The first since February" was not in February, "the third this week" was this week.
        var mentions = compared is { Time.Text: { } told } && told.StartsWith("since", StringComparison.OrdinalIgnoreCase)
            ? [.. times[sentence].Where(mention => !ReferenceEquals(mention, compared))]
            : times[sentence];
        var own = TimeAttachment.TimeOf(words, mentions, draft.Trigger);
        if (draft.Predicate != draft.Trigger && own.Text is { } text && text.StartsWith("of ", StringComparison.Ordinal))
        {
            // "the truce of November has not been renewed": November is the truce's own.
            own = TenseReader.TimeOf(words, draft.Predicate);
        }

        var outer = draft.Predicate == draft.Trigger ? own : TimeAttachment.TimeOf(words, mentions, draft.Predicate);
        if (draft.UsedBy >= 0 && draft.Tree[draft.UsedBy] is { Relation: "acl:relcl" } used && used.Head == draft.Trigger
            && TimeAttachment.TimeOf(words, mentions, draft.UsedBy) is { Start: not null } of)
        {
            // "the missile that ploughed into the airport on Sunday"
            return of;
        }

        var time = Tells(outer) || !Tells(own) ? outer : own;
        return Tells(time) && !IsMoment(time) && !IsUndated(time) ? time : Below(mentions, draft, draft.Trigger) ?? (UsedFor(draft) is >= 0 and var verb ? Below(mentions, draft, verb) : null) ?? (draft.Kind is StatementKind.Negotiation && draft.Predicate != draft.Trigger ? Below(mentions, draft, draft.Predicate) : null) ?? _story.TimeOf(sentence, draft) ?? time;
    }

    // "shelled the crossing on Tuesday": the day may hang on something under the act.
    private static StatementTime? Below(IReadOnlyList<TimeMention> mentions, Draft draft, int act)
    {
        foreach (var mention in mentions)
        {
            if (!mention.IsComparison && Tells(mention.Time) && !IsMoment(mention.Time) && mention.Governor >= 0
                && draft.Tree.IsUnder(mention.Governor, act) && !HasVerbBetween(draft, mention.Governor, act))
            {
                return mention.Time;
            }
        }

        return null;
    }

    // "A drone struck a depot in the port on Sunday": what the weapon does.
    private static int UsedFor(Draft draft) =>
        draft.Kind is StatementKind.Strike or StatementKind.Attack && draft.Tree[draft.Trigger] is { Relation: "nsubj", PartOfSpeech: "NOUN", Head: >= 0 and var verb } && draft.Tree[verb].Lemma is "hit" or "strike" or "kill" or "wound" or "destroy" or "damage" or "land" or "fall" or "explode" or "slam" or "sink"
            ? verb
            : -1;

    private static bool HasVerbBetween(Draft draft, int token, int act)
    {
        for (var at = token; at >= 0 && at != act; at = draft.Tree[at].Head)
        {
            if (draft.Tree[at].Relation is "ccomp" or "acl:relcl" or "acl" or "parataxis" or "advcl" && draft.Tree.Child(at, "nsubj", "nsubj:pass") >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "After about 45 minutes" tells no day.
    private static bool IsMoment(StatementTime time) =>
        time is { Start: null, End: null, IsRecurrent: false, Text: { } text }
        && (text.Contains("minute", StringComparison.Ordinal) || text.Contains("hour", StringComparison.Ordinal));

    // "During a brawl": the day of the story, where there is one.
    private static bool IsUndated(StatementTime time) => time is { Start: null, End: null, IsRecurrent: false, Basis: TimeBasis.Event };

    private static bool Tells(StatementTime time) => time.Basis is not (TimeBasis.Tense or TimeBasis.Unknown);
}
