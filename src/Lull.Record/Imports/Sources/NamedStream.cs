namespace Lull.Record.Imports.Sources;

/// <summary>A file to read, perhaps one of several within an archive.</summary>
/// <param name="Name">The file's name, behind that of the archive it lies in.</param>
/// <param name="Content">Its bytes; null where there are none to be had.</param>
/// <param name="Trouble">Why there are none; empty where there are.</param>
/// <param name="Nested">True for one of several files of an archive, whose trouble is not that of the others.</param>
internal sealed record NamedStream(string Name, Stream? Content, string Trouble, bool Nested);
