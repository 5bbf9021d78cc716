using Lull.Actors;
using Lull.Reading.Details;
using Lull.Reading.Lexicon;
using Lull.Reading.Rules;
using Lull.Reading.Statements;
using Lull.Reading.Times;

namespace Lull.Reading.Noise;

/// <summary>Keeps out words of war that speak of no war: sport, business, titles, figures of speech.</summary>
internal sealed class NoiseGuard(ReadingLexicon lexicon, TopicGauge topic, PartyFinder parties, ActorRegistry registry)
{
    private const int HistoryYears = 80;

    /// <summary>True where a draft speaks of armed conflict.</summary>
    public bool Admits(int sentence, Draft draft)
    {
        if (IsTitle(draft) || IsLabour(sentence, draft) || IsWarEnding(sentence, draft)
            || FigureOfSpeech.Is(draft, topic.Sentence(sentence).HasArms))
        {
            return false;
        }

        if (topic.IsFiction(sentence) && IsPresent(draft))
        {
            return false;
        }

        if (topic.ElsewhereAt(sentence) is { } other)
        {
            return IsOfWar(sentence, draft, other);
        }

        if (!topic.HasArms && !IsKnown(sentence, draft.Agent) && !IsKnown(sentence, draft.Patient))
        {
            return false;
        }

        return draft.Entry.Sense switch
        {
            ActSense.Context => topic.HasCeasefire || (HasSide(sentence, draft.Agent) && HasSide(sentence, draft.Patient)),
            ActSense.WeakTalk => HasSide(sentence, draft.Agent) && HasSide(sentence, draft.Patient),
            ActSense.WeakObject => topic.IsConflict || HasSide(sentence, draft.Agent) || HasSide(sentence, draft.Patient),
            // "Parents pleaded for a crossing" beside a report of war: nobody of it speaks, and not of it.
            ActSense.Speech when !draft.IsRecast && draft.Kind is StatementKind.Demand or StatementKind.Promise or StatementKind.Denial =>
                HasSide(sentence, draft.Agent) || HasSide(sentence, draft.Patient) || topic.IsConflict,
            ActSense.Weak or ActSense.Speech or ActSense.Operation =>
                topic.IsConflict || HasSide(sentence, draft.Agent) || HasSide(sentence, draft.Patient),
            _ => true,
        };
    }

    // In the midst of something else only what its own sentence says of arms and armed men speaks for war.
    private bool IsOfWar(int sentence, Draft draft, Topic other)
    {
        var words = topic.Sentence(sentence);
        var isGroup = IsArmed(sentence, draft, draft.Agent) || IsArmed(sentence, draft, draft.Patient);
        return other switch
        {
            // "A missile of a shot"; countries attack each other in matches.
            Topic.Sport => words[Topic.Violence] > 0 && words.War > words[Topic.Sport],

            // The army clears the roads too.
            Topic.Disaster or Topic.Nature => words[Topic.Violence] > 0,

            _ when topic.IsAllElsewhere => isGroup || (words[Topic.Violence] > 0 && words.War > words.OtherWords + 1),
            Topic.Arts => (words.HasArms || isGroup) && !IsPresent(draft),

            // A parliament debates the truce.
            Topic.Politics => words.HasArms || isGroup || (topic.HasCeasefire && topic.HasForces),
            _ => words.HasArms || isGroup,
        };
    }

    // What happens in a film or a novel is told in the present tense.
    private static bool IsPresent(Draft draft) =>
        TenseReader.DirectionAt(draft.Tree.Sentence, draft.Predicate) is TenseDirection.Present;

    // A group or a command of the registry, or whoever is called by a word of armed men.
    private bool IsArmed(int sentence, Draft draft, int token) =>
        token >= 0
        && (IsArmedWord(draft.Tree[token].Form)
            || (parties.ActorAt(sentence, token) is { } id
                && registry.Find(id)?.Kind is ActorKind.Group or ActorKind.Umbrella or ActorKind.Facade or ActorKind.StateBody));

    private static bool IsArmedWord(string form)
    {
        foreach (var known in NoiseWords.TopicsOf(form))
        {
            if (known is Topic.Violence or Topic.Forces)
            {
                return true;
            }
        }

        return form is "forces";
    }

    private bool IsKnown(int sentence, int token) => parties.ActorAt(sentence, token) is not null;

    /// <summary>True for what is told of a time so long ago that it is history, as in a guide to a town.</summary>
    public static bool IsHistory(Statement statement, DateOnly? reportDate) =>
        reportDate is { Year: > HistoryYears } today && (statement.Time.End ?? statement.Time.Start) < today.AddYears(-HistoryYears);

    private bool HasSide(int sentence, int token) => token >= 0 && parties.IsSide(sentence, token);

    // "The Siege of Vel" in the middle of a sentence is a name.
    private static bool IsTitle(Draft draft)
    {
        var word = draft.Tree[draft.Trigger];
        if (draft.Entry.Class is not WordClass.Noun || draft.Trigger == 0 || !char.IsUpper(word.Form[0]) || word.PartOfSpeech is not "PROPN")
        {
            return false;
        }

        var before = draft.Trigger - 1;
        while (before > 0 && draft.Tree[before].Form is "The" or "the" or "A")
        {
            before--;
        }

        return draft.Tree[before].Form is "\"" or "“" or "'" or "‘" or "``";
    }

    // A strike of workers.
    private bool IsLabour(int sentence, Draft draft)
    {
        if (draft.Entry.Word is not "strike")
        {
            return false;
        }

        var isOn = draft.Entry.Class is WordClass.Noun && draft.Tree[draft.Trigger].Tag is "NN" && draft.Tree.Case(draft.Trigger) is "on" && draft.Tree.Child(draft.Trigger, "nmod") < 0;
        if (isOn || (topic.Sentence(sentence)[Topic.Labour] > 0 && !topic.Sentence(sentence).HasArms))
        {
            return true;
        }

        foreach (var child in draft.Tree.Children(draft.Trigger))
        {
            if (draft.Tree[child].Relation is not "obj" && lexicon.IsIn("labour-people", draft.Tree[child].Form))
            {
                return true;
            }
        }

        return draft.Agent >= 0 && lexicon.IsIn("labour-people", draft.Tree[draft.Agent].Form);
    }

    // "ending years of fighting", "until the war ends": no side stops anything.
    private bool IsWarEnding(int sentence, Draft draft) =>
        draft.Kind is StatementKind.Suspension
        && draft.IsRecast
        && draft.Entry.Word is "war" or "fighting" or "violence" or "fight"
        && !HasSide(sentence, draft.Agent)
        && !(draft.Agent >= 0 && draft.Tree[draft.Agent].Lemma is "side" or "party");
}
