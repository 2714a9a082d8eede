using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Files;

namespace AngersHabitat.Web.Pages.Imports;

/// <summary>Words on files taken in, alike for every kind.</summary>
public static class ImportTexts
{
    /// <summary>« 42 000 lignes sur 100 000 ».</summary>
    public static string Progress(FileImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return Progress(import.LinesDone, import.Waiting);
    }

    /// <inheritdoc cref="Progress(FileImport)"/>
    public static string Progress(int done, int lines) => $"{Lines(done)} sur {French.Number(lines)}";

    /// <summary>« 1 ligne », « 42 000 lignes ».</summary>
    public static string Lines(int count) => $"{French.Number(count)} {(count > 1 ? "lignes" : "ligne")}";

    /// <summary>« 31/12/1945 → 31 décembre 1945 »; a text that is kept as it is stands alone.</summary>
    public static string Example(CellExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        if (example.Read is null)
            return $"{example.Written} → non compris";
        return string.Equals(example.Written, example.Read, StringComparison.Ordinal) ? example.Written : $"{example.Written} → {example.Read}";
    }

    /// <summary>Where a file stands, for the list of one's files.</summary>
    public static string State(FileImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return import.State switch
        {
            ImportState.Staged => "vérifié, à confirmer",
            ImportState.Confirmed or ImportState.Running => $"enregistrement en cours, {Progress(import)}",
            ImportState.Done => "enregistré",
            ImportState.Failed => $"arrêté après {Lines(import.LinesDone)}",
            ImportState.Cancelled => $"abandonné après {Lines(import.LinesDone)}",
            _ => throw new InvalidOperationException($"No words for {import.State}."),
        };
    }
}
