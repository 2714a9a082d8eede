using AngersHabitat.Store.Common;
using AngersHabitat.Store.SqlServer;
using AngersHabitat.Web.Hosting;
using AngersHabitat.Web.Presentation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Hosting;

/// <summary>A portal whose code is older or newer than its store says so in one sentence and does not start.</summary>
public sealed class VersionOfStoreTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, StoreFault.Older)]
    [InlineData(+1, StoreFault.Newer)]
    public async Task Server_OfAnotherVersion_IsLeftAlone(int migrations, StoreFault? fault)
    {
        var server = new PaperServer();
        if (migrations < 0)
            server.Migrations.RemoveAt(server.Migrations.Count - 1);
        if (migrations > 0)
            server.Migrations.Add("20991231000000_Later");
        await using var db = server.Open();

        (await Preparation.StoreFaultAsync(CareOfServer(), ErrorsOfServer(), db, TestContext.Current.CancellationToken)).ShouldBe(fault);
    }

    [Fact]
    public async Task Server_WithoutTables_IsToBeMigratedByItsScript()
    {
        var server = new PaperServer();
        server.Migrations.Clear();
        await using var db = server.Open();

        (await Preparation.StoreFaultAsync(CareOfServer(), ErrorsOfServer(), db, TestContext.Current.CancellationToken)).ShouldBe(StoreFault.Older);
    }

    [SqliteOnly("a file brings itself up to date")]
    [Fact]
    public async Task File_OfANewerVersion_IsLeftAlone_AndAnOlderOneBringsItselfUpToDate()
    {
        using var host = new PortalHost();
        await using var scope = host.Services.CreateAsyncScope();
        var (care, errors, db) = (scope.ServiceProvider.GetRequiredService<IStoreCare>(), scope.ServiceProvider.GetRequiredService<IStoreErrors>(), scope.ServiceProvider.GetRequiredService<Store.PortalDbContext>());
        (await Preparation.StoreFaultAsync(care, errors, db, TestContext.Current.CancellationToken)).ShouldBeNull();

        await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('20991231000000_Later', '10.0')", TestContext.Current.CancellationToken);

        (await Preparation.StoreFaultAsync(care, errors, db, TestContext.Current.CancellationToken)).ShouldBe(StoreFault.Newer);
    }

    [Theory]
    [InlineData(StoreFault.Older)]
    [InlineData(StoreFault.Newer)]
    public void WhatIsSaid_IsOneSentence(StoreFault fault) => Words.Of(fault).Count(letter => letter == '.').ShouldBe(1, Words.Of(fault));

    private static IStoreCare CareOfServer() => Server().GetRequiredService<IStoreCare>();

    private static IStoreErrors ErrorsOfServer() => Server().GetRequiredService<IStoreErrors>();

    private static ServiceProvider Server() => new ServiceCollection().AddSqlServerStore("Server=paper", null).BuildServiceProvider();
}
