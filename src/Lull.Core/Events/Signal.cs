namespace Lull.Events;

/// <summary>
/// Something a side says or arranges about stopping or going on; its kind is one for which
/// <see cref="EventKinds.IsSignal"/> holds. Words are weighed, not obeyed.
/// </summary>
public sealed record Signal : RecordItem;
