using AngersHabitat.Application;
using AngersHabitat.Domain.Common;
using AngersHabitat.Store;
using AngersHabitat.Store.Sqlite;
using AngersHabitat.Store.SqlServer;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>The compiled portal, read once, and what it means by a project and a feature.</summary>
internal static class PortalArchitecture
{
    public static readonly Assembly Domain = typeof(RuleException).Assembly;
    public static readonly Assembly Store = typeof(PortalDbContext).Assembly;
    public static readonly Assembly Sqlite = typeof(SqliteStore).Assembly;
    public static readonly Assembly SqlServer = typeof(SqlServerStore).Assembly;
    public static readonly Assembly Application = typeof(ApplicationServices).Assembly;
    public static readonly Assembly Web = typeof(Program).Assembly;

    /// <summary>Folders that hold no feature: what all share.</summary>
    public static readonly IReadOnlySet<string> Shared = new HashSet<string>(StringComparer.Ordinal)
    {
        "Common", "Demo", "Files", "Lists", "Sealing", "Events", "Chores", "Mail", "Portable", "Pipeline", "Pages", "Presentation", "TagHelpers", "Hosting", "Errors", "Shared", "Sqlite", "SqlServer",
    };

    /// <summary>What the folders of features are called, the same in every project.</summary>
    public static readonly IReadOnlySet<string> Features = new HashSet<string>(StringComparer.Ordinal)
    {
        "Landlord", "Reception", "Attendance", "Outreach", "CallCentre", "Worksites", "Interventions", "Cleaning", "Notices", "Subscriptions", "Accounts", "Privacy", "Steering", "Guidance", "Monitoring",
    };

    private static readonly Lazy<ArchUnitNET.Domain.Architecture> Loaded = new(() => new ArchLoader().LoadAssemblies(Domain, Store, Sqlite, SqlServer, Application, Web).Build());

    public static ArchUnitNET.Domain.Architecture Portal => Loaded.Value;

    /// <summary>
    /// The folder that a type stands in: its feature, or a shared part; null outside the portal's own namespaces. A view is named
    /// after its folder: <c>Features_Outreach_Calls_Queue</c>.
    /// </summary>
    public static string? FolderOf(IType type)
    {
        if (type.Name.StartsWith("Features_", StringComparison.Ordinal))
            return type.Name.Split('_') is [_, { Length: > 0 } folder, ..] ? folder : "Shared";
        return NameParts(type) switch
        {
            ["AngersHabitat", "Web", "Features", var feature, _, ..] => feature,
            ["AngersHabitat", _, var folder, _, ..] => folder,
            _ => null,
        };
    }

    /// <summary>The name of a type without that of the types it is nested in: <c>GetDoor</c> for <c>GetDoor+Query</c>.</summary>
    public static string OuterName(IType type) => NameParts(type)[^1];

    /// <summary>Where a type stands: <c>Application/Lists/Paging</c>.</summary>
    public static string PlaceOf(IType type) => $"{(NameParts(type) is ["AngersHabitat", var project, ..] ? project : "Web")}/{FolderOf(type)}/{OuterName(type)}";

    /// <summary>What depends on what among the portal's own types, views included.</summary>
    public static IEnumerable<(IType Origin, IType Target)> Uses()
        => Portal.Types.SelectMany(type => type.Dependencies).Select(use => (use.Origin, use.Target)).Where(use => NameParts(use.Target)[0] == "AngersHabitat");

    private static string[] NameParts(IType type) => type.FullName.Split('+', '/', '`', '<')[0].Split('.');
}
