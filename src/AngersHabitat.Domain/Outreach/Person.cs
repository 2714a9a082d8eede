namespace AngersHabitat.Domain.Outreach;

/// <summary>A tenant who may be called; the same row for every campaign.</summary>
public sealed partial class Person : IVersioned, ISearched
{
    /// <summary>Longest reference, in characters.</summary>
    public const int ReferenceLength = 50;

    /// <summary>Longest family or given name, in characters.</summary>
    public const int NameLength = 100;

    /// <summary>Longest name as searched, in characters.</summary>
    public const int SearchNameLength = 250;

    /// <summary>Longest name of a residence, in characters.</summary>
    public const int ResidenceLength = 100;

    /// <summary>Longest address, in characters.</summary>
    public const int AddressLength = 200;

    /// <summary>Longest name of an agency, in characters.</summary>
    public const int AgencyLength = 100;

    /// <summary>Longest name of a district, in characters.</summary>
    public const int DistrictLength = 100;

    /// <summary>Longest key of a household, in characters.</summary>
    public const int HouseholdKeyLength = 320;

    /// <summary>Begins the reference of somebody who was forgotten; her identifier follows, in small letters.</summary>
    public const string AnonymousPrefix = "anonyme-";

    /// <summary>What stands for the date of birth of somebody who is anonymous.</summary>
    public static readonly DateOnly NoBirthDate = new(1900, 1, 1);

    private Person()
    {
    }

    /// <summary>Takes somebody from a confirmed file.</summary>
    /// <param name="id">Identifier.</param>
    /// <param name="details">What the file says.</param>
    /// <param name="groupId">Household called in one call.</param>
    public Person(Guid id, PersonDetails details, Guid groupId)
    {
        Id = id;
        GroupId = groupId;
        (Reference, ReferenceKey) = (details.Reference, details.Key);
        Take(details);
    }

    public Guid Id { get; private set; }

    public Guid Version { get; set; }

    /// <summary>The landlord's reference, as first written.</summary>
    [Personal]
    public string Reference { get; private set; } = "";

    /// <summary>The reference as it is compared (<see cref="LookupKey"/>); unique.</summary>
    [Personal]
    public string ReferenceKey { get; private set; } = "";

    /// <summary>Form of address.</summary>
    [Personal]
    public Civility Civility { get; private set; }

    /// <summary>Family name.</summary>
    [Personal]
    public string LastName { get; private set; } = "";

    /// <summary>Given name.</summary>
    [Personal]
    public string FirstName { get; private set; } = "";

    /// <summary>Name as searched: no accent, no case.</summary>
    [Personal]
    public string SearchName { get; private set; } = "";

    /// <summary>Date of birth.</summary>
    [Personal]
    public DateOnly BirthDate { get; private set; }

    /// <summary>First number, E.164.</summary>
    [Personal]
    [Sealed(Sought = true)]
    public string Phone { get; private set; } = "";

    /// <summary>When the first number was found not to be the person's (UTC).</summary>
    public DateTime? PhoneFaultyAt { get; private set; }

    /// <summary>Second number, E.164.</summary>
    [Personal]
    [Sealed(Sought = true)]
    public string? Phone2 { get; private set; }

    /// <summary>When the second number was found not to be the person's (UTC).</summary>
    public DateTime? Phone2FaultyAt { get; private set; }

    [Personal]
    public string Residence { get; private set; } = "";

    /// <summary>Postal address.</summary>
    [Personal]
    public string Address { get; private set; } = "";

    /// <summary>Name of the agency in charge.</summary>
    public string Agency { get; private set; } = "";

    /// <summary>District; empty when unknown.</summary>
    public string District { get; private set; } = "";

    /// <summary>Language of the call: ISO 639-1 code.</summary>
    [Personal]
    public string Language { get; private set; } = Languages.French;

    /// <summary>Whether the person lives alone.</summary>
    [Personal]
    public bool LivesAlone { get; private set; }

    /// <summary>What makes two people one household: same address and family name.</summary>
    [Personal]
    public string? HouseholdKey { get; private set; }

    /// <summary>The household or number group held by a lease.</summary>
    public Guid GroupId { get; private set; }

    /// <summary>When the person objected to being called (UTC).</summary>
    public DateTime? ObjectedAt { get; private set; }

    /// <summary>How the objection came.</summary>
    public ObjectionSource? ObjectionSource { get; private set; }

    /// <summary>Somebody who objected and whose number, name and date of birth are hers, under another reference: nobody calls her until a manager has decided.</summary>
    public Guid? LooksLikeId { get; private set; }

    /// <summary>What is to be completed.</summary>
    public PersonGaps Gaps { get; private set; }

    private void Take(PersonDetails details)
    {
        (Civility, LastName, FirstName, BirthDate) = (details.Civility, details.LastName, details.FirstName, details.BirthDate);
        (Phone, Phone2) = (details.Phone, details.Phone2);
        (Residence, Address, Agency, District) = (details.Residence, details.Address, details.Agency, details.District);
        (Language, LivesAlone) = (details.Language, details.LivesAlone);
        Gaps = details.Gaps;
        Fold();
    }
}
