namespace AngersHabitat.Domain.Outreach;

/// <summary>Why a manager opens the file of one person; noted in the journal.</summary>
public enum FileReason
{
    /// <summary>The person, or who speaks for her, asks something about her file.</summary>
    PersonAsks,

    /// <summary>She uses her right of access or correction (GDPR, articles 15 and 16).</summary>
    AccessRight,

    /// <summary>Somebody complains about a call.</summary>
    Complaint,

    /// <summary>Worry about her safety.</summary>
    Safety,
}
