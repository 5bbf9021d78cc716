namespace Lull.Record.Storage;

/// <summary>The time as the record keeps it.</summary>
internal static class RecordClock
{
    /// <summary>Now, in UTC, cut to the microseconds that the record's file holds.</summary>
    public static DateTimeOffset Now(TimeProvider clock)
    {
        var now = clock.GetUtcNow().ToUniversalTime();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    /// <summary>The first moment after a day, which is what was recorded by its end came before; endless where there is no day.</summary>
    public static DateTime EndOf(DateOnly? day) =>
        day is { } last && last < DateOnly.MaxValue ? last.AddDays(1).ToDateTime(TimeOnly.MinValue) : DateTime.MaxValue;

    /// <summary>A time read from the record.</summary>
    public static DateTimeOffset FromStored(DateTime stored) => new(DateTime.SpecifyKind(stored, DateTimeKind.Utc));
}
