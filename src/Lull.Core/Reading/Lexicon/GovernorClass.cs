namespace Lull.Reading.Lexicon;

/// <summary>What a governing word does to the act it governs; see <c>docs/reading-rules.md</c>.</summary>
internal enum GovernorClass
{
    /// <summary>The subject does the act that the complement names: carry out, launch.</summary>
    Light,

    /// <summary>The subject or object suffers the act: suffer, come under.</summary>
    Suffer,

    /// <summary>The act, as subject, does harm: the strike killed, the shells landed.</summary>
    Hits,

    /// <summary>The act takes place: occur, break out.</summary>
    Occur,

    /// <summary>Somebody takes note that it took place: record, report.</summary>
    Record,

    /// <summary>There is such a thing: existence of, exist.</summary>
    Exist,

    /// <summary>Hold talks, hold fire.</summary>
    Hold,

    /// <summary>A part or a series of: wave of, round of.</summary>
    Part,

    /// <summary>Begin, start.</summary>
    Begin,

    /// <summary>Go on.</summary>
    Continue,

    /// <summary>Go after: pursue negotiations.</summary>
    Pursue,

    /// <summary>Bring to an end what one does oneself: stop, suspend.</summary>
    Stop,

    /// <summary>Keep from: refrain.</summary>
    Abstain,

    /// <summary>Come to an end by itself: expire, collapse.</summary>
    Finish,

    /// <summary>Do away with: scrap, walk out of.</summary>
    Scrap,

    /// <summary>A lull in.</summary>
    Lull,

    /// <summary>Take up again.</summary>
    Resume,

    /// <summary>Renew: an arrangement is prolonged, an act taken up again.</summary>
    Renew,

    /// <summary>Refuse.</summary>
    Refuse,

    /// <summary>Fail, be unable, avoid.</summary>
    Fail,

    /// <summary>Absence, lack of.</summary>
    Absent,

    /// <summary>Prevent, foil, thwart.</summary>
    Prevent,

    /// <summary>Intercept, shoot down.</summary>
    Intercept,

    /// <summary>Repel: the act took place, against the subject.</summary>
    Repel,

    /// <summary>Rule out.</summary>
    RuleOut,

    /// <summary>Deny.</summary>
    Deny,

    /// <summary>Is true: where it is not true, it is denied.</summary>
    True,

    /// <summary>Reject, dismiss.</summary>
    Reject,

    /// <summary>Threaten.</summary>
    Threaten,

    /// <summary>Vow, pledge, promise.</summary>
    Vow,

    /// <summary>Offer.</summary>
    Offer,

    /// <summary>Plan, intend, try.</summary>
    Plan,

    /// <summary>Seek.</summary>
    Seek,

    /// <summary>Hope.</summary>
    Hope,

    /// <summary>Agree to.</summary>
    Agree,

    /// <summary>May be so.</summary>
    Possible,

    /// <summary>Is not likely.</summary>
    Unlikely,

    /// <summary>Expect, foresee.</summary>
    Expect,

    /// <summary>Head towards.</summary>
    ExpectTo,

    /// <summary>Fear, danger of.</summary>
    Fear,

    /// <summary>Warn of.</summary>
    Warn,

    /// <summary>Ask for, call on to.</summary>
    Request,

    /// <summary>Order: what one's own side is told to do.</summary>
    Order,

    /// <summary>Confirm: where it is not confirmed, it is open.</summary>
    Confirm,

    /// <summary>On condition that.</summary>
    Condition,

    /// <summary>Need, must.</summary>
    Require,

    /// <summary>Announce.</summary>
    Announce,

    /// <summary>Reach, sign, accept, keep to.</summary>
    Reach,

    /// <summary>Keep to what was agreed: where it is not kept, it is broken.</summary>
    Keep,

    /// <summary>Helps to bring about.</summary>
    Contribute,

    /// <summary>Holds, takes effect.</summary>
    Holds,

    /// <summary>Discuss, negotiate.</summary>
    Discuss,

    /// <summary>Broker.</summary>
    Broker,

    /// <summary>Guarantee.</summary>
    Guaranteed,

    /// <summary>Break an arrangement.</summary>
    Violate,

    /// <summary>Prolong.</summary>
    Extend,

    /// <summary>Watch over.</summary>
    Watch,

    /// <summary>Allow, let.</summary>
    Permit,

    /// <summary>Deny access.</summary>
    Withhold,

    /// <summary>Manage to: it was done.</summary>
    Manage,

    /// <summary>Was made to: it was done.</summary>
    Forced,

    /// <summary>Claim responsibility for.</summary>
    Responsible,

    /// <summary>Claim an act as one's own.</summary>
    Claimed,

    /// <summary>Blame an act on.</summary>
    Blame,

    /// <summary>Accuse of.</summary>
    Accuse,

    /// <summary>A part in an act: who has none denies it.</summary>
    Share,

    /// <summary>Suspect somebody of.</summary>
    Suspect,

    /// <summary>Takes the act for granted: condemn.</summary>
    Presupposed,

    /// <summary>Allege.</summary>
    Allege,

    /// <summary>Is believed to.</summary>
    Suspected,

    /// <summary>Is said to.</summary>
    Reported,

    /// <summary>Seems to.</summary>
    Seem,

    /// <summary>A report of.</summary>
    ReportNoun,

    /// <summary>Evidence of, a sign of.</summary>
    Evidence,
}
