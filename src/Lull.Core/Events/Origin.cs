namespace Lull.Events;

/// <summary>Where an item of the record came from, so that every figure can be traced back to a row.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Row">The line on which the row starts, counted from 1 (the header is line 1 where there is
/// one).</param>
/// <param name="ContentHash">
/// SHA-256 over the row's fields, 64 lower-case hexadecimal digits; the same row read twice has the same hash.
/// </param>
public sealed record Origin(string File, long Row, string ContentHash);
