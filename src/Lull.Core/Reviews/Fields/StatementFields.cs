using Lull.Actors;
using Lull.Reading.Statements;
using Lull.Time;
using static Lull.Reviews.Fields.FieldForms;

namespace Lull.Reviews.Fields;

/// <summary>The fields of a statement that reviewers may correct.</summary>
/// <param name="registry">Who is who.</param>
internal sealed class StatementFields(ActorRegistry registry)
{
    private const string DayForm = "a day such as 2024-03-15, or nothing";
    private const string CountForm = "a number, a range 3-5 or 3+, or nothing";
    private const string NameForm = "a name, or nothing";
    private const string FormOfFlag = "yes or no";

    /// <summary>The fields, in the order in which they are shown.</summary>
    public IReadOnlyList<FieldRule<Statement>> All { get; } =
    [
        new("kind", Words<StatementKind>(), one => StatementNames.Of(one.Kind), (one, value) => one with { Kind = Parsed<StatementKind>(value) }, IsOneOf<StatementKind>),
        new("agent", NameForm, one => NameOf(one.Agent), (one, value) => one with { Agent = PartyOf(one.Agent, one, value, registry) }, IsName),
        new("patient", NameForm, one => NameOf(one.Patient), (one, value) => one with { Patient = PartyOf(one.Patient, one, value, registry) }, IsName),
        new("polarity", Words<Polarity>(), one => StatementNames.Of(one.Polarity), (one, value) => one with { Polarity = Parsed<Polarity>(value) }, IsOneOf<Polarity>),
        new("modality", Words<Modality>(), one => StatementNames.Of(one.Modality), (one, value) => one with { Modality = Parsed<Modality>(value) }, IsOneOf<Modality>),
        new("start", DayForm, one => Iso(one.Time.Start), (one, value) => one with { Time = Dated(one.Time with { Start = Day(value), End = one.Time.End < Day(value) ? Day(value) : one.Time.End }, value) }, IsDay),
        new("end", DayForm, one => Iso(one.Time.End), (one, value) => one with { Time = Dated(one.Time with { End = Day(value), Start = one.Time.Start > Day(value) ? Day(value) : one.Time.Start }, value) }, IsDay),
        new("recurrent", FormOfFlag, one => one.Time.IsRecurrent ? "yes" : "no", (one, value) => one with { Time = one.Time with { IsRecurrent = value is "yes" } }, value => value is "yes" or "no"),
        new("place", NameForm, one => one.Place?.Name ?? one.Place?.Text, (one, value) => one with { Place = PlaceOf(one.Place, value) }, IsName),
        new("speaker", NameForm, one => one.Speakers.Count == 0 ? null : one.Speakers[^1].Text, (one, value) => one with { Speakers = SpeakersOf(one.Speakers, value, registry) }, IsName),
        new("declared", $"{Words<DeclaredForm>()}, or nothing", one => one.Declared is { } form ? StatementNames.Of(form) : null, (one, value) => one with { Declared = value is null ? null : Parsed<DeclaredForm>(value) }, value => value is null || IsOneOf<DeclaredForm>(value)),
        new("count", CountForm, one => one.Count?.ToString(), (one, value) => one with { Count = Count(value) }, IsCount),
        new("deaths", CountForm, one => one.Deaths?.ToString(), (one, value) => one with { Deaths = Count(value) }, IsCount),
    ];

    private static string? NameOf(Party? party) => party?.Name ?? party?.Text;

    private static Party? PartyOf(Party? party, Statement statement, string? value, ActorRegistry registry)
    {
        if (value is null)
        {
            return null;
        }

        var named = NamedActor.Of(value, registry);
        return new Party(party?.Text ?? named.Name, party?.Span ?? statement.Span, named.Actor?.Id, named.Actor?.Name ?? named.Name, party?.IsImplied ?? true);
    }

    // Days are corrected one by one, so that the other end may have to give way; and whoever gives a day has words for it.
    private static StatementTime Dated(StatementTime time, string? value) =>
        time is { Start: null, End: null } ? StatementTime.Unknown with { IsRecurrent = time.IsRecurrent, Text = time.Text }
        : time with { Precision = DatePrecision.Day, Basis = TimeBasis.Absolute, Text = time.Text ?? value };

    private static StatementPlace? PlaceOf(StatementPlace? place, string? value) =>
        value is null ? null : new StatementPlace(value, value, place?.Country, Latitude: null, Longitude: null, PlacePrecision.Unknown);

    private static IReadOnlyList<Speaker> SpeakersOf(IReadOnlyList<Speaker> speakers, string? value, ActorRegistry registry)
    {
        if (value is null)
        {
            return [];
        }

        var named = NamedActor.Of(value, registry);
        return [.. speakers.SkipLast(1), new Speaker(named.Name, named.Actor?.Id, Role: null, SpeechMode.Paraphrased, Verb: null)];
    }

    private static string? Iso(DateOnly? day) => day is { } known ? DayPhrase.Iso(known) : null;
}
