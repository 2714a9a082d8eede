namespace AngersHabitat.Domain.Outreach;

/// <summary>What the last file said of a person so that nobody could understand it, or did not say though a call needs it: to be completed.</summary>
[Flags]
public enum PersonGaps
{
    None = 0,

    /// <summary>No given name, or one that is none (« X »).</summary>
    FirstName = 1,

    /// <summary>A form of address that is of nobody in particular (« M. et Mme »).</summary>
    Civility = 2,

    /// <summary>A language that the portal does not know: French is taken.</summary>
    Language = 4,

    /// <summary>Neither yes nor no: not alone is taken.</summary>
    LivesAlone = 8,

    /// <summary>A number that cannot be called, or a third one.</summary>
    Phone = 16,

    /// <summary>Residence, address or agency that could not be read.</summary>
    Address = 32,
}
