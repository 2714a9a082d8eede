namespace AngersHabitat.Application.Common;

/// <summary>In what the journal is not as it was written.</summary>
public enum JournalFlaw
{
    /// <summary>A line says something else than when it was sealed.</summary>
    LineChanged,

    /// <summary>A sealed line is gone before its term.</summary>
    LineMissing,

    /// <summary>A line stands in a stretch that was sealed without it.</summary>
    LineSlippedIn,

    /// <summary>A seal is not the one that was made.</summary>
    SealChanged,

    /// <summary>A seal is gone.</summary>
    SealMissing,

    /// <summary>A seal bears a key that the portal does not have, or no longer trusts.</summary>
    KeyUnknown,

    /// <summary>A certificate of erasing is not the one that was made, or was made elsewhere.</summary>
    CertificateChanged,

    /// <summary>A certificate of which the journal tells is gone.</summary>
    CertificateMissing,
}
