using System.Text.RegularExpressions;
using AngersHabitat.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>Nothing exists only as demonstration data: each kind of row is made somewhere outside the demonstration, by a command or by what a command starts.</summary>
public sealed class MadeByCommandsTests
{
    // Rows that no command makes, and why.
    private static readonly Dictionary<string, string> MadeOtherwise = new(StringComparer.Ordinal)
    {
        ["DemoLoad"] = "notes that a part of the demonstration is loaded; nothing of a landlord",
        ["DataProtectionKey"] = "the framework's keys",
        ["IdentityUserRole`1"] = "roles of an account, by the framework's UserManager",
        ["IdentityUserClaim`1"] = "part of the framework's model, never filled",
        ["IdentityUserLogin`1"] = "part of the framework's model, never filled",
        ["IdentityUserToken`1"] = "part of the framework's model, filled by its own stores",
        ["IdentityUserPasskey`1"] = "part of the framework's model, filled by its own stores",
        ["IdentityRoleClaim`1"] = "part of the framework's model, never filled",
    };

    [Fact]
    public void EveryKindOfRow_IsMadeOutsideTheDemonstration()
    {
        using var host = new PortalHost();
        var code = Code();
        using var scope = host.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();

        db.Model.GetEntityTypes().Where(type => !type.IsOwned()).Select(type => type.ClrType).Distinct()
            .Where(type => !MadeOtherwise.ContainsKey(type.Name) && !IsMade(type, SetsOf(type), code))
            .Select(type => type.Name).ShouldBeEmpty("write the command that makes it, or what nobody but the demonstration can have is no part of the portal");
    }

    [Fact]
    public void WhatOnlyTheDemonstrationMakes_IsFound() => IsMade(typeof(MadeByCommandsTests), [], Code()).ShouldBeFalse();

    private static bool IsMade(Type type, IReadOnlyList<string> sets, string code)
        => Regex.IsMatch(code, $@"new (\w+\.)*{Regex.Escape(type.Name.Split('`')[0])}\b|<{Regex.Escape(type.Name.Split('`')[0])}>\((new|rows|\[)|\b({string.Join('|', sets.Append("~"))})\.Add(Range)?(Async)?\(", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));

    private static IReadOnlyList<string> SetsOf(Type type)
        => [.. typeof(PortalDbContext).GetProperties().Where(property => property.PropertyType == typeof(DbSet<>).MakeGenericType(type)).Select(property => property.Name)];

    private static string Code()
    {
        var source = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src"));
        return string.Join('\n', Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("Demo", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains("Migrations", StringComparison.Ordinal))
            .Select(File.ReadAllText));
    }
}
