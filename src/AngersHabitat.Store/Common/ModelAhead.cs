using AngersHabitat.Store.Accounts;

namespace AngersHabitat.Store.Common;

/// <summary>Puts the model of the context together while the rest of the host is: a third of a start's work, which a second core does meanwhile. All contexts of the same options share it.</summary>
public static class ModelAhead
{
    /// <summary>Begins, and waits for nothing: whoever needs the model first waits for the rest of it, and meets what is wrong with it.</summary>
    /// <param name="configure">The options that the host gives its contexts.</param>
    public static void Begin(Action<DbContextOptionsBuilder> configure)
        => _ = Task.Run(() =>
        {
            var options = new DbContextOptionsBuilder<PortalDbContext>();
            configure(options);
            // The model is shared, so it has to be the one that the host's options would give.
            options.WithoutHost();
            using var db = new PortalDbContext(options.Options);
            _ = db.Model;
        });
}
