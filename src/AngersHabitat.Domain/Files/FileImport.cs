namespace AngersHabitat.Domain.Files;

/// <summary>
/// A file taken in: read and sorted when it comes, stored part by part once its owner has confirmed. The row says how far it is, so
/// that whoever goes on after a stop goes on from there.
/// </summary>
public sealed partial class FileImport : IVersioned
{
    /// <summary>How long a file waits for its confirmation. With a look every ten minutes it is gone within the hour.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(45);

    /// <summary>How long the outcome can still be looked at.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(30);

    /// <summary>Longest name of a kind, in characters.</summary>
    public const int KindLength = 40;

    /// <summary>Longest sentence on why it stopped, in characters.</summary>
    public const int ReasonLength = 400;

    /// <summary>JSON of a reading that is not kept any more.</summary>
    public const string NothingRead = "{}";

    private FileImport()
    {
    }

    /// <summary>Keeps what was found in a file until it is confirmed.</summary>
    /// <param name="id">Identifier; known to the owner only.</param>
    /// <param name="kind">Kind of file, for instance <c>Outreach.People</c>.</param>
    /// <param name="subjectId">What the file is for, such as a campaign; null when the kind has no subject.</param>
    /// <param name="ownerId">The person to whom it belongs.</param>
    /// <param name="ownerName">Her name in the journal.</param>
    /// <param name="lines">What was found.</param>
    /// <param name="at">Now (UTC).</param>
    public FileImport(Guid id, string kind, Guid? subjectId, Guid ownerId, string ownerName, ImportLines lines, DateTime at)
    {
        (Id, Kind, SubjectId, OwnerId, OwnerName, StagedAt) = (id, kind, subjectId, ownerId, ownerName, at);
        (Waiting, Known, Rejected, Parts) = (lines.Waiting, lines.Known, lines.Rejected, lines.Parts);
        (Headers, Reading, Findings) = (lines.Headers, lines.Reading, lines.Findings);
    }

    /// <inheritdoc />
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>Kind of file.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>What the file is for; null when the kind has no subject.</summary>
    public Guid? SubjectId { get; private set; }

    /// <summary>The person to whom it belongs; nobody else sees it.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Her name in the journal.</summary>
    public string OwnerName { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public ImportState State { get; private set; }

    /// <summary>When it came (UTC).</summary>
    public DateTime StagedAt { get; private set; }

    /// <summary>When it was confirmed (UTC).</summary>
    public DateTime? ConfirmedAt { get; private set; }

    /// <summary>When it was done, failed or cancelled (UTC).</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Lines that a confirmation stores.</summary>
    public int Waiting { get; private set; }

    /// <summary>Lines that bring nothing new: found when the file came, and while it was stored.</summary>
    public int Known { get; private set; }

    /// <summary>Lines that cannot be taken.</summary>
    public int Rejected { get; private set; }

    /// <summary>The file's headers as written in it, for the rejected lines: a JSON list.</summary>
    public string Headers { get; private set; } = "[]";

    /// <summary>What was understood of each column, with examples of people's own: JSON, kept until it is confirmed or given up.</summary>
    [Personal]
    [Sealed]
    public string Reading { get; private set; } = NothingRead;

    /// <summary>What the preview says beyond the counts: JSON of the kind's own, without any personal datum.</summary>
    public string Findings { get; private set; } = "{}";

    /// <summary>Whether known rows take over what the file says.</summary>
    public bool TakesChanges { get; private set; }

    /// <summary>Parts that a confirmation stores.</summary>
    public int Parts { get; private set; }
}
