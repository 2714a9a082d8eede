namespace AngersHabitat.Domain.Worksites;

/// <summary>A quarter and the dwellings expected to be handed over in it.</summary>
public readonly record struct DeliveryQuarter(int Year, int Quarter, int Construction, int Rehabilitation);
