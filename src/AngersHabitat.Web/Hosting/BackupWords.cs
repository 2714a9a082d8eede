using AngersHabitat.Application.Portable;

namespace AngersHabitat.Web.Hosting;

/// <summary>The last copy of the store in words, for the checklist and for <c>check</c>.</summary>
internal static class BackupWords
{
    public static string Of(GetLastBackup.Result last)
        => last.At is not { } at ? "aucune copie n'a été faite (commande backup)."
            : last.IsFresh ? $"copie vérifiée du {French.Moment(at)}." : $"la dernière copie date du {French.Moment(at)}, il y a plus d'une semaine.";
}
