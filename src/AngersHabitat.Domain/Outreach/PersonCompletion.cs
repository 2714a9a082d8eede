namespace AngersHabitat.Domain.Outreach;

/// <summary>What was learnt of somebody of whom something was to be completed; null: still unknown.</summary>
public sealed record PersonCompletion
{
    /// <summary>Given name.</summary>
    public string? FirstName { get; init; }

    /// <summary>Form of address.</summary>
    public Civility? Civility { get; init; }

    /// <summary>Language of the call: ISO 639-1 code.</summary>
    public string? Language { get; init; }

    /// <summary>Whether she lives alone.</summary>
    public bool? LivesAlone { get; init; }

    /// <summary>Postal address.</summary>
    public string? Address { get; init; }

    /// <summary>Second number, E.164.</summary>
    public string? Phone2 { get; init; }

    /// <summary>What it tells.</summary>
    public PersonGaps Told
        => (FirstName is null ? PersonGaps.None : PersonGaps.FirstName) | (Civility is null ? PersonGaps.None : PersonGaps.Civility)
            | (Language is null ? PersonGaps.None : PersonGaps.Language) | (LivesAlone is null ? PersonGaps.None : PersonGaps.LivesAlone)
            | (Address is null ? PersonGaps.None : PersonGaps.Address) | (Phone2 is null ? PersonGaps.None : PersonGaps.Phone);
}
