using AngersHabitat.Domain.Common;

namespace AngersHabitat.Domain.Outreach;

/// <summary>A tenant who may be called; the same row for every campaign.</summary>
public sealed class Person : IVersioned
{
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
        Reference = details.Reference;
        (Civility, LastName, FirstName, BirthDate) = (details.Civility, details.LastName, details.FirstName, details.BirthDate);
        (Phone, Phone2) = (details.Phone, details.Phone2);
        (Residence, Address, Agency, District) = (details.Residence, details.Address, details.Agency, details.District);
        (Language, LivesAlone) = (details.Language, details.LivesAlone);
        SearchName = SearchText.Normalize($"{LastName} {FirstName}");
        HouseholdKey = CallGrouping.HouseholdKey(Address, LastName);
    }

    /// <inheritdoc />
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>The landlord's reference; unique.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Form of address.</summary>
    public Civility Civility { get; private set; }

    /// <summary>Family name.</summary>
    public string LastName { get; private set; } = "";

    /// <summary>Given name.</summary>
    public string FirstName { get; private set; } = "";

    /// <summary>Name as searched: no accent, no case.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>Date of birth.</summary>
    public DateOnly BirthDate { get; private set; }

    /// <summary>First number, E.164.</summary>
    public string Phone { get; private set; } = "";

    /// <summary>When the first number was found not to be the person's (UTC).</summary>
    public DateTime? PhoneFaultyAt { get; private set; }

    /// <summary>Second number, E.164.</summary>
    public string? Phone2 { get; private set; }

    /// <summary>When the second number was found not to be the person's (UTC).</summary>
    public DateTime? Phone2FaultyAt { get; private set; }

    /// <summary>Residence.</summary>
    public string Residence { get; private set; } = "";

    /// <summary>Postal address.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Name of the agency in charge.</summary>
    public string Agency { get; private set; } = "";

    /// <summary>District; empty when unknown.</summary>
    public string District { get; private set; } = "";

    /// <summary>Language of the call: ISO 639-1 code.</summary>
    public string Language { get; private set; } = Languages.French;

    /// <summary>Whether the person lives alone.</summary>
    public bool LivesAlone { get; private set; }

    /// <summary>What makes two people one household: same address and family name.</summary>
    public string? HouseholdKey { get; private set; }

    /// <summary>The household or number group held by a lease.</summary>
    public Guid GroupId { get; private set; }

    /// <summary>When the person objected to being called (UTC).</summary>
    public DateTime? ObjectedAt { get; private set; }

    /// <summary>How the objection came.</summary>
    public ObjectionSource? ObjectionSource { get; private set; }

    /// <summary>The number to dial: the first that works; null when none does.</summary>
    public string? WorkingNumber
        => PhoneFaultyAt is null ? Phone : Phone2 is not null && Phone2FaultyAt is null ? Phone2 : null;

    /// <summary>Whether the person has the number, first or second.</summary>
    public bool HasNumber(string number)
        => string.Equals(Phone, number, StringComparison.Ordinal) || string.Equals(Phone2, number, StringComparison.Ordinal);

    /// <summary>Notes that a number is not the person's; unknown numbers are left alone.</summary>
    public void MarkFaulty(string number, DateTime at)
    {
        if (string.Equals(Phone, number, StringComparison.Ordinal))
            PhoneFaultyAt ??= at;
        if (string.Equals(Phone2, number, StringComparison.Ordinal))
            Phone2FaultyAt ??= at;
    }

    /// <summary>Gives the person a number found afterwards (E.164); the former first number becomes the second if it works.</summary>
    public void CorrectPhone(string number)
    {
        if (PhoneFaultyAt is null && !string.Equals(Phone, number, StringComparison.Ordinal))
            (Phone2, Phone2FaultyAt) = (Phone, null);
        (Phone, PhoneFaultyAt) = (number, null);
    }

    /// <summary>Puts the person into another household, when an import links two.</summary>
    public void MoveTo(Guid groupId) => GroupId = groupId;

    /// <summary>Notes that the person objects to calls (GDPR, article 21); the first objection stands.</summary>
    public void Object(ObjectionSource source, DateTime at)
    {
        if (ObjectedAt is not null)
            return;
        (ObjectedAt, ObjectionSource) = (at, source);
    }
}
