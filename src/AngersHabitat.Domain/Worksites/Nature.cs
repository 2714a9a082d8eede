namespace AngersHabitat.Domain.Worksites;

/// <summary>What an operation does to dwellings. Chosen at creation, never changed: a figure of the past would change with it.</summary>
public enum Nature
{
    /// <summary>New dwellings are built.</summary>
    Construction,

    /// <summary>Existing dwellings, often occupied, are renovated.</summary>
    Rehabilitation,
}
