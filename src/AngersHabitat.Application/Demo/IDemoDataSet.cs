namespace AngersHabitat.Application.Demo;

/// <summary>
/// A set of demonstration data of one feature. Loaded once, in a transaction of its own, in the order of
/// <see cref="Order"/>; deterministic for a given seed. Classes of this interface are found by themselves.
/// </summary>
public interface IDemoDataSet
{
    /// <summary>Name under which the load is remembered, at most 60 characters.</summary>
    string Name { get; }

    /// <summary>Lower ones first: accounts 0, places 10, the features that refer to them after.</summary>
    int Order { get; }

    /// <summary>Adds the rows; the caller saves and commits. Large sets may save as they go.</summary>
    Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken);
}
