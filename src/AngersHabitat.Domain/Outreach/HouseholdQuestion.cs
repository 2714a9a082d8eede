namespace AngersHabitat.Domain.Outreach;

/// <summary>What two people may be to each other; somebody of the staff knows, their data do not.</summary>
public enum HouseholdQuestion
{
    /// <summary>Same names and date of birth.</summary>
    SamePerson,

    /// <summary>Same family name at the same address.</summary>
    SameHousehold,

    /// <summary>They share a number with many addresses.</summary>
    SharedNumber,
}
