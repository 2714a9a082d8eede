using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Store.Accounts;

/// <summary>
/// The shape of Identity's tables. The context reads it from the container's options, so whoever builds a context without
/// the host (tools, tests of migrations) must give it the same ones.
/// </summary>
public static class IdentityModel
{
    /// <summary>Third version of the schema: with passkeys.</summary>
    public static void Configure(IdentityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.Stores.MaxLengthForKeys = 128;
    }

    /// <summary>Gives a context that is built without the host the options that the host would.</summary>
    public static DbContextOptionsBuilder WithoutHost(this DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.UseApplicationServiceProvider(new ServiceCollection().Configure<IdentityOptions>(Configure).BuildServiceProvider());
    }
}
