using AngersHabitat.Domain.Files;

namespace AngersHabitat.Application.Files;

/// <summary>
/// A kind of file that the portal takes in, as the flow sees it. A feature derives from <see cref="ImportKind{TLine, TFindings}"/>; the class is
/// found by itself and lives as long as its scope.
/// </summary>
public interface IImportKind
{
    /// <summary>Its name, which is that of the journal's action when a file of it is stored; at most <see cref="FileImport.KindLength"/> characters.</summary>
    string Name { get; }

    /// <summary>Whether confirming one is grave (<see cref="ProveFirstAttribute"/>).</summary>
    bool AsksForProof { get; }

    /// <summary>Who may take such files in; one of the roles suffices. Its class says them by <see cref="AllowAttribute"/>.</summary>
    IReadOnlyList<string> AllowedRoles { get; }

    /// <summary>Its columns.</summary>
    ImportSchema Schema { get; }

    /// <summary>Reads a file and sorts its lines; stores nothing.</summary>
    /// <exception cref="RuleException">The file as a whole cannot be taken.</exception>
    Task<SortedFile> SortAsync(Stream content, string fileName, Guid? subjectId, CancellationToken cancellationToken);

    /// <summary>Reads the kind's own findings.</summary>
    object ReadFindings(string json);

    /// <summary>Stores the lines of a part. It runs in a transaction of its own, perhaps an hour after the file was sorted: what the store
    /// has learnt since then is looked at again.</summary>
    /// <exception cref="RuleException">Nothing of the file can be stored any more.</exception>
    Task<ImportTally> StoreAsync(FileImport import, byte[] part, CancellationToken cancellationToken);

    /// <summary>Writes the journal's line with the totals, once the file is over and something of it is in.</summary>
    void Record(FileImport import, AuditTrail audit);
}
