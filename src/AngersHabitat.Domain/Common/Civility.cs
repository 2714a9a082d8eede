namespace AngersHabitat.Domain.Common;

/// <summary>Form of address.</summary>
public enum Civility
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>Madame.</summary>
    Madam,

    /// <summary>Monsieur.</summary>
    Sir,
}
