namespace AngersHabitat.Application.Lists;

/// <summary>A question whose parts stand in the address of its page; those marked by <see cref="FilterAttribute"/>, and no others.</summary>
#pragma warning disable CA1040 // The mark is what binding, validation and the test of all lists look for.
public interface IFiltered;
#pragma warning restore CA1040
