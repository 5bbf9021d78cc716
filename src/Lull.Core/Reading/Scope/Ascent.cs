using Lull.Reading.Frames;
using Lull.Reading.Lexicon;
using Lull.Reading.Parsing;
using Lull.Reading.Rules;
using Lull.Reading.Statements;

namespace Lull.Reading.Scope;

/// <summary>
/// Climbs from an act to the root of its sentence. Every word on the way that governs it adds its share: it negates,
/// plans, fears, denies, or makes something else of the act. What only mentions the act ends the climb.
/// </summary>
internal sealed class Ascent(ReadingLexicon lexicon)
{
    private const int MostSteps = 24;

    private readonly LocalMarks _marks = new(lexicon);
    private readonly Coordination _shared = new(new LocalMarks(lexicon));
    private readonly GovernorFinder _finder = new(lexicon);
    private readonly PlainSteps _plain = new(lexicon, new LocalMarks(lexicon));

    /// <summary>Reads all that stands above the act into the draft.</summary>
    /// <param name="draft">The act.</param>
    /// <param name="isAsideRead">True where what a relative clause tells of it apart has been read already.</param>
    public void Climb(Draft draft, bool isAsideRead = false)
    {
        var current = draft.Trigger;
        draft.IsNegated ^= _marks.IsNegated(draft.Tree, current) ^ Negations.IsNearly(draft.Tree, current);
        _marks.Apply(draft, current);
        if (Disclaimers.Read(draft, current))
        {
            return;
        }

        if (!isAsideRead)
        {
            Beside(draft, current);
            draft.IsAside = draft.IsRecast && IsToldApart(draft.Tree, current, draft.Predicate);
        }

        for (var step = 0; step < MostSteps && current >= 0 && !draft.IsAside; step++)
        {
            current = Step(draft, current);
        }
    }

    // "the truce, which expires on Sunday": that it does stands by itself, whatever else the sentence says of the truce.
    private static bool IsToldApart(SentenceTree tree, int noun, int clause) =>
        tree[clause].Relation is "acl:relcl" && tree[clause].Head == noun;

    private int Step(Draft draft, int current)
    {
        var tree = draft.Tree;
        var head = tree[current].Head;
        Clefts.Read(draft, current, lexicon, _marks);
        Negations.LeaveUndone(draft, current);
        if (head < 0)
        {
            _plain.AtRoot(draft, current);
            return -1;
        }

        if (tree[current].Relation is "conj" or "appos" or "flat" or "list")
        {
            if (_shared.Read(draft, current, head))
            {
                Beside(draft, head, after: current);
            }

            return head;
        }

        if (tree[current].Relation is "compound" && lexicon.IsIn("series", tree[head].Lemma))
        {
            _marks.Apply(draft, head);
            Beside(draft, head);
            return head;
        }

        if (GovernorFinder.Naming(draft, current, head) is >= 0 and var named)
        {
            return named;
        }

        return _finder.TryGovernor(tree, head, current, out var site) || _finder.TryMisplaced(tree, head, current, out site)
            ? Govern(draft, site)
            : _plain.Plain(draft, current, head);
    }

    // Verbs that hang on the noun: "an attack foiled by the army", "a truce that collapsed".
    private void Beside(Draft draft, int noun, int after = -1)
    {
        var tree = draft.Tree;
        if (!Clauses.IsNominal(tree, noun))
        {
            return;
        }

        foreach (var child in tree.Children(noun))
        {
            if (child < after || tree[child].Relation is not ("acl" or "acl:relcl"))
            {
                continue;
            }

            foreach (var entry in lexicon.Governors(tree[child].Form))
            {
                if (entry.Part == WordClass.Verb && entry.Class is not GovernorClass.Discuss && !IsLength(tree, child, entry) && GovernorFinder.FillsFromNoun(tree, noun, child, entry) && Slots.Meets(tree, child, entry.Requirements))
                {
                    Govern(draft, new GovernorSite(child, entry, entry.Slots[0], noun));
                    break;
                }
            }
        }
    }

    // "talks, which are expected to last until Friday": they are held.
    private static bool IsLength(SentenceTree tree, int clause, GovernorEntry entry) =>
        Effects.ModalityOf(entry.Class, StatementKind.Negotiation) is Modality.Planned
        && tree.Child(clause, "xcomp") is >= 0 and var goes && tree[goes].Lemma is "last" or "continue" or "end" or "conclude" or "finish" or "run";

    private int Govern(Draft draft, GovernorSite site)
    {
        var tree = draft.Tree;
        var governor = draft.Kind is StatementKind.Negotiation && IsOver(tree, site) ? GovernorClass.Finish : ClassOf(tree, site);
        var negated = (!IsNay(site.Entry) && !IsSpent(draft, site.Token) && _marks.IsNegated(tree, site.Token, site.Child))
            ^ (governor is GovernorClass.Share && tree[site.Token].Head is >= 0 and var has && Clauses.IsVerb(tree, has) && _marks.IsNegated(tree, has, site.Token))
            ^ (governor is GovernorClass.Finish or GovernorClass.Scrap or GovernorClass.Light && Negations.IsNearly(tree, site.Token));
        negated |= governor is GovernorClass.Keep && IsNoLonger(tree, site.Token);
        if (Influence.IsLeftAsItIs(draft, site))
        {
            return Continue(draft, site);
        }

        draft.IsUnconfirmed |= governor is GovernorClass.Confirm;
        if (negated && IsUndone(draft, site))
        {
            _marks.Apply(draft, site.Token);
            return Continue(draft, site);
        }

        var recast = RuleFor(governor, draft);
        if (recast is not null)
        {
            var isNone = draft.IsNegated && governor is GovernorClass.Stop;
            draft.Recast(recast.To, site.Token, recast.Name);
            draft.IsNegated = isNone;
            GovernorFrames.Shift(draft, site, recast.Roles);
        }
        else
        {
            Influence.Affect(draft, governor == site.Entry.Class ? site : site with { Entry = site.Entry with { Class = governor } });
        }

        if (!Effects.TakesForGranted(governor))
        {
            Influence.Negate(draft, site, negated, recast is not null);
            _marks.Apply(draft, site.Token);
        }

        return governor is GovernorClass.Presupposed ? -1 : Continue(draft, site);
    }

    // "no longer considered itself bound": the negation has made an end of the truce already.
    private static bool IsSpent(Draft draft, int token) =>
        draft.Rule is "no-longer" && draft.Tree[draft.Predicate].Head == token && LocalMarks.HasChildForm(draft.Tree, token, "longer");

    // "the talks ended on Friday": so they were held, and nobody broke them off.
    private static bool IsOver(SentenceTree tree, GovernorSite site) =>
        site.Entry is { Class: GovernorClass.Stop, Word: "end" } && site.Slot.Kind is SlotKind.Subject && !Clauses.IsPassive(tree, site.Token);

    private GovernorClass ClassOf(SentenceTree tree, GovernorSite site) =>
        site.Entry.Class switch
        {
            GovernorClass.Request when IsOwnOrder(tree, site) => GovernorClass.Order,

            // "swears that they burned it": an oath on what was is no vow.
            GovernorClass.Vow when site.Slot.Kind is SlotKind.Clause && site.Child >= 0 && (site.Entry.Word is "swear" ? Oaths.IsOnFact(tree, site.Child) : LocalMarks.IsPast(tree, site.Child)) => GovernorClass.Allege,
            // "has been able to cross": who was able to do it did.
            GovernorClass.Possible when site.Entry.Word is "able" && Generality.IsDone(tree, site.Token) => GovernorClass.Manage,
            // "in case of bombing"
            GovernorClass.Part or GovernorClass.True when site.Entry.Word is "case" or "event" && tree.Case(site.Token) is "in" && !Generality.IsDefinite(tree, site.Token) => GovernorClass.Condition,
            var known => known,
        };

    // "told its fighters to hold off": to tell one's own men is to order them.
    private bool IsOwnOrder(SentenceTree tree, GovernorSite site) =>
        site.Entry.Word is "tell" or "instruct" or "direct" or "command"
        && tree.Child(site.Token, "obj", "iobj") is >= 0 and var told
        && (lexicon.IsIn("forces", tree[told].Lemma) || lexicon.IsIn("men", tree[told].Lemma) || lexicon.IsIn("forces", tree[told].Form.TrimEnd('s').ToLowerInvariant()))
        && tree.Child(told, "nmod:poss") is >= 0 and var owner && tree[owner].PartOfSpeech is "PRON" or "DET";

    // "said no to a truce": the "no" is what was said.
    private static bool IsNay(GovernorEntry entry) => entry.Requirements.Any(requirement => requirement.Words.Contains("no"));

    // A negation that does not merely deny: "has not stopped shelling" shells on; "no longer bound by the truce" ends it.
    private static bool IsUndone(Draft draft, GovernorSite site)
    {
        var governor = site.Entry.Class;
        if (governor is GovernorClass.Stop or GovernorClass.Lull && draft.Kind.IsForce() && draft.Entry.Sense is not ActSense.Operation)
        {
            draft.IsSaid = true;
            GovernorFrames.Fill(draft, site);
            return true;
        }

        if (governor is GovernorClass.Keep && draft.Kind is StatementKind.Ceasefire && !IsNoLonger(draft.Tree, site.Token) && !LocalMarks.HasModal(draft.Tree, site.Token))
        {
            draft.Recast(StatementKind.ViolationClaim, site.Token, "not-kept");
            GovernorFrames.Shift(draft, site, RoleShift.Blamed);
            return true;
        }

        if (site.Entry.Word is "accept" && draft.Kind is StatementKind.Ceasefire or StatementKind.CeasefireRequest && (LocalMarks.HasChildForm(draft.Tree, site.Token, "does") || LocalMarks.HasChildForm(draft.Tree, site.Token, "do")))
        {
            draft.Recast(StatementKind.CeasefireRejection, site.Token, "not-accepted");
            GovernorFrames.Shift(draft, site, RoleShift.Governor);
            return true;
        }

        if (governor is GovernorClass.Reach or GovernorClass.Keep or GovernorClass.Holds && draft.Kind is StatementKind.Ceasefire && IsNoLonger(draft.Tree, site.Token))
        {
            draft.Recast(StatementKind.CeasefireEnd, site.Token, "no-longer");
            GovernorFrames.Shift(draft, site, RoleShift.Keep);
            return true;
        }

        return false;
    }

    // A verb beside the noun is no step up.
    private static int Continue(Draft draft, GovernorSite site) =>
        draft.Tree[site.Token].Head == site.Child ? -1 : site.Token;

    private static RecastRule? RuleFor(GovernorClass governor, Draft draft)
    {
        if (draft.IsHearsay && governor is GovernorClass.Scrap or GovernorClass.Reject)
        {
            // "repudiated the claim that": what is done away with is the claim.
            return null;
        }

        foreach (var rule in RecastRules.All)
        {
            if (rule.Class == governor && rule.From(draft))
            {
                return rule;
            }
        }

        return null;
    }

    // "is no longer bound", "no longer feels bound"
    private static bool IsNoLonger(SentenceTree tree, int token) =>
        LocalMarks.HasChildForm(tree, token, "longer")
        || (tree[token].Relation is "xcomp" && tree[token].Head is >= 0 and var felt && LocalMarks.HasChildForm(tree, felt, "longer"));
}
