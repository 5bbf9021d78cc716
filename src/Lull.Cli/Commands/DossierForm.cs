namespace Lull.Cli.Commands;

/// <summary>In what form a dossier is written.</summary>
internal enum DossierForm
{
    /// <summary>One self-contained page.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Md,

    /// <summary>JSON.</summary>
    Json,
}
