namespace Lull.Dossiers;

/// <summary>In what form a dossier is written.</summary>
public enum DossierForm
{
    /// <summary>One self-contained page.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Md,

    /// <summary>JSON.</summary>
    Json,
}
