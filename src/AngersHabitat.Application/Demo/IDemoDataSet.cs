namespace AngersHabitat.Application.Demo;

/// <summary>
/// What half a year of work leaves behind in one feature, told by the rules of Domain and stored in bulk; what people set up is an <see cref="IDemoScript"/>. Loaded once, in
/// a transaction of its own, in the order of <see cref="Order"/>; deterministic for a given seed. Classes of this interface are found by themselves.
/// </summary>
public interface IDemoDataSet
{
    /// <summary>The order of those who work here: before all scripts, since what is set up names them.</summary>
    const int Accounts = 0;

    /// <summary>Name under which the load is remembered, at most 60 characters.</summary>
    string Name { get; }

    /// <summary>Lower ones first; all but <see cref="Accounts"/> after what is set up.</summary>
    int Order { get; }

    /// <summary>Adds the rows; the caller saves and commits. Large sets may save as they go.</summary>
    Task LoadAsync(PortalDbContext db, DemoSettings settings, CancellationToken cancellationToken);
}
