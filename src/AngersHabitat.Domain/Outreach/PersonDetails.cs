namespace AngersHabitat.Domain.Outreach;

/// <summary>What the file of people to call says of somebody.</summary>
public sealed record PersonDetails
{
    /// <summary>The landlord's reference of the person; unique.</summary>
    public required string Reference { get; init; }

    /// <summary>Form of address.</summary>
    public Civility Civility { get; init; }

    /// <summary>Family name.</summary>
    public required string LastName { get; init; }

    /// <summary>Given name; empty when nobody knows it.</summary>
    public required string FirstName { get; init; }

    /// <summary>Date of birth.</summary>
    public required DateOnly BirthDate { get; init; }

    /// <summary>First number, E.164.</summary>
    public required string Phone { get; init; }

    /// <summary>Second number, E.164.</summary>
    public string? Phone2 { get; init; }

    /// <summary>Residence.</summary>
    public string Residence { get; init; } = "";

    /// <summary>Postal address.</summary>
    public string Address { get; init; } = "";

    /// <summary>Name of the agency in charge.</summary>
    public string Agency { get; init; } = "";

    /// <summary>District, for figures; empty when unknown.</summary>
    public string District { get; init; } = "";

    /// <summary>Language of the call: ISO 639-1 code, lower case.</summary>
    public string Language { get; init; } = Languages.French;

    /// <summary>Whether the person lives alone.</summary>
    public bool LivesAlone { get; init; }

    /// <summary>What is to be completed.</summary>
    public PersonGaps Gaps { get; init; }

    /// <summary>What makes the reference one, however it is written.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Key => LookupKey.Of(Reference);
}
