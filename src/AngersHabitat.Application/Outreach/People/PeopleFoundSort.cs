namespace AngersHabitat.Application.Outreach;

/// <summary>What the people whom a search found are sorted by.</summary>
[WithoutWords]
public enum PeopleFoundSort
{
    /// <summary>Name.</summary>
    Person,

    /// <summary>Residence, then name.</summary>
    Residence,
}
