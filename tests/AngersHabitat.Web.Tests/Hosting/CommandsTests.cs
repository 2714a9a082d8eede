using System.Text.Json;
using AngersHabitat.Application.Chores;
using AngersHabitat.Application.Portable;
using AngersHabitat.Application.Privacy.Sealing;
using AngersHabitat.Domain.Common;
using AngersHabitat.Web.Hosting.Commands;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Hosting;

/// <summary>Commands for whoever looks after the server, on real files.</summary>
public sealed class CommandsTests(PortalHost host) : IClassFixture<PortalHost>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("angers-commands").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Help_ListsEveryCommandInFrench()
    {
        var output = new StringWriter();
        (await PortalCommands.RunAsync(["--help"], output)).ShouldBe(0);
        foreach (var command in (string[])["create-admin", "reset-admin", "check", "verify", "rotate-keys", "backup", "restore", "export", "import"])
            output.ToString().ShouldContain(command);
        output.ToString().ShouldContain("Vérifie réglages, base, clés");
        PortalCommands.Knows(["--urls", "http://127.0.0.1:1"]).ShouldBeFalse();
        PortalCommands.Knows(["backup"]).ShouldBeTrue();
        PortalCommands.Knows(["bakup"]).ShouldBeTrue();
        (await PortalCommands.RunAsync(["bakup"], new StringWriter())).ShouldBe(1);
    }

    [SqliteOnly("copies of the file; a server has its own")]
    [Fact]
    public async Task Backup_WhileThePortalWrites_IsWholeAndRestores()
    {
        var file = Path.Combine(_folder, "copie.db");
        var (made, said) = await RunAsync(host, command => CopyStore.BackupAsync(command, file, default));
        (made, said.Contains("Copie vérifiée", StringComparison.Ordinal)).ShouldBe((0, true));
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        (await RunAsync(host, command => CopyStore.BackupAsync(command, file, default))).Exit.ShouldBe(1, "a copy never replaces another");
        (await host.SendAsync(new GetLastBackup.Query())).IsFresh.ShouldBeTrue();
        (await RunAsync(host, command => CheckPortal.RunAsync(command, default))).Said.ShouldNotContain("Sauvegarde");

        using var own = new IdleHost();
        await own.InStoreAsync(db => db.Notices.ExecuteDeleteAsync());
        await own.InStoreAsync(db => db.Callbacks.ExecuteDeleteAsync());
        (await RunAsync(own, command => CopyStore.RestoreAsync(command, file, default))).Exit.ShouldBe(0);
        (await own.InStoreAsync(db => db.Callbacks.CountAsync())).ShouldBe(await host.InStoreAsync(db => db.Callbacks.CountAsync()));
    }

    [SqliteOnly("copies of the file; a server has its own")]
    [Theory]
    [InlineData("ceci n'est pas une base", "abîmée")]
    [InlineData("", "abîmée")]
    public async Task Restore_FromAFileThatIsNoCopy_ReplacesNothing(string content, string word)
    {
        var file = Path.Combine(_folder, "autre.db");
        await File.WriteAllTextAsync(file, content);
        var before = await host.InStoreAsync(db => db.Places.CountAsync());
        var (exit, said) = await RunAsync(host, command => CopyStore.RestoreAsync(command, file, default));
        (exit, said.Contains(word, StringComparison.Ordinal), said.Contains("Rien n'est remplacé", StringComparison.Ordinal)).ShouldBe((1, true, true));
        (await host.InStoreAsync(db => db.Places.CountAsync())).ShouldBe(before);
    }

    [Fact]
    public async Task Export_ThenImportIntoAnEmptyPortal_GivesTheSamePlacesAndHoursAndNobody()
    {
        var file = Path.Combine(_folder, "reglages.json");
        (await RunAsync(host, command => CarrySettings.ExportAsync(command, file, default))).Exit.ShouldBe(0);
        using var empty = Empty();
        (await RunAsync(empty, command => CarrySettings.ImportAsync(command, file, default))).Said.ShouldContain("lignes reprises");

        foreach (var portal in (PortalHost[])[host, empty])
            (await portal.InStoreAsync(db => db.People.CountAsync()) > 0).ShouldBe(portal == host);
        (await Facts(empty)).ShouldBe(await Facts(host));
        (await empty.InStoreAsync(db => db.LandlordProfiles.SingleAsync())).OpenedAt.ShouldBeNull("opening is decided there");
        (await empty.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Landlord.ImportPortal"))).ShouldBe(1);
        (await RunAsync(empty, command => CarrySettings.ImportAsync(command, file, default))).Said.ShouldContain("encore vide");
        var again = Path.Combine(_folder, "encore.json");
        await RunAsync(empty, command => CarrySettings.ExportAsync(command, again, default));
        (await File.ReadAllTextAsync(again)).ShouldBe(await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("pas du JSON")]
    [InlineData("""{ "format": "angers-habitat/1", "schema": "Autre", "rows": {} }""")]
    public async Task Import_OfSomethingElse_IsRefusedInWords(string content)
    {
        var file = Path.Combine(_folder, "faux.json");
        await File.WriteAllTextAsync(file, content);
        using var empty = Empty();
        var (exit, said) = await RunAsync(empty, command => CarrySettings.ImportAsync(command, file, default));
        exit.ShouldBe(1);
        said.ShouldMatch("copie");
    }

    [Fact]
    public void WhatIsCarried_HoldsNothingPersonal()
    {
        var marked = PortableKinds.All.SelectMany(type => type.GetProperties()).Where(property => property.IsDefined(typeof(PersonalAttribute), inherit: true));
        marked.Select(property => $"{property.DeclaringType!.Name}.{property.Name}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Check_OfASoundPortal_NamesOnlySettings()
    {
        var (_, said) = await RunAsync(host, command => CheckPortal.RunAsync(command, default));
        said.ShouldNotContain("base");
        said.ShouldContain("Landlord:Address");
    }

    [SqliteOnly("the trigger is taken away by its SQLite name")]
    [Fact]
    public async Task ALineOfTheJournalThatWasChanged_IsNamedByVerifyCheckAndTheState_WithoutWhatItSays()
    {
        using var own = new PortalHost { Settings = { ["Chores:Enabled"] = "false" } };
        var line = await own.InStoreAsync(db => db.AuditEntries.OrderBy(entry => entry.At).FirstAsync());
        own.MoveTo(new DateTime(2020, 11, 12, 12, 0, 0));
        await WorkAsync<SealJournal>(own);
        var (holds, said) = await RunAsync(own, command => VerifyPortal.RunAsync(command, default));
        (holds, said.Contains("Dernier sceau", StringComparison.Ordinal)).ShouldBe((0, true));

        await own.InStoreAsync(db => db.Database.ExecuteSqlAsync($"""DROP TRIGGER "AuditEntriesStay"; UPDATE "AuditEntries" SET "ActorName" = 'Quelqu''un d''autre' WHERE "Id" = {line.Id}"""));
        own.MoveTo(new DateTime(2020, 11, 13, 13, 0, 0));
        await WorkAsync<VerifyJournal>(own);

        var admin = await own.SignInAsync("admin@demo.example");
        var (broken, told) = await RunAsync(own, command => VerifyPortal.RunAsync(command, default));
        foreach (var text in (string[])[told, (await RunAsync(own, command => CheckPortal.RunAsync(command, default))).Said, (await admin.OpenAsync("/admin/etat")).Text])
        {
            text.ShouldContain($"{line.Id}");
            text.ShouldNotContain("Quelqu");
        }
        (broken, told.Contains("ligne modifiée", StringComparison.Ordinal)).ShouldBe((1, true));
    }

    [SqliteOnly("copies of the file; a server has its own")]
    [Fact]
    public async Task Check_WithoutACopyOrWithAnOldOne_SaysSo_AndSoDoesTheChecklist()
    {
        using var own = new PortalHost();
        (await RunAsync(own, command => CheckPortal.RunAsync(command, default))).Said.ShouldContain("aucune copie n'a été faite");
        var admin = await own.SignInAsync("admin@demo.example");
        (await admin.OpenAsync("/admin/mise-en-service")).Text.ShouldContain("Aucune copie n’a été faite");

        await own.SendAsync(new RecordBackup.Command());
        (await admin.OpenAsync("/admin/mise-en-service")).Text.ShouldContain("Copie vérifiée du");
        own.MoveTo(new DateTime(2020, 11, 20, 10, 0, 0));
        (await RunAsync(own, command => CheckPortal.RunAsync(command, default))).Said.ShouldContain("plus d'une semaine");
    }

    [Theory]
    [InlineData("--urls", false)]
    [InlineData("--contentRoot=/srv", true)]
    public void ProgramFolder_LeavesWhatArgumentsSay(string argument, bool isLeft)
    {
        var (started, program) = (Directory.CreateDirectory(Path.Combine(_folder, "ailleurs")).FullName, Directory.CreateDirectory(Path.Combine(_folder, "programme")).FullName);
        AngersHabitat.Web.Hosting.ProgramFolder.Of([argument], started, program).ShouldBeNull("nothing is published there");
        Directory.CreateDirectory(Path.Combine(program, "wwwroot"));
        AngersHabitat.Web.Hosting.ProgramFolder.Of([argument], started, program).ShouldBe(isLeft ? null : program);
        Directory.CreateDirectory(Path.Combine(started, "wwwroot"));
        AngersHabitat.Web.Hosting.ProgramFolder.Of([argument], started, program).ShouldBeNull("developed where it starts");
    }

    // The links of letters that were sent must go on opening.
    [Fact]
    public async Task RotateKeys_MakesAKey_AndOpensWhatWasClosedBefore()
    {
        var keys = Path.Combine(_folder, "portal.keys");
        TestKeys.CopyTo(keys);
        using var own = new IdleHost { Settings = { ["Store:Keys"] = keys, ["Journal:Key"] = new string('k', 40) } };
        var protector = own.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("essai");
        var closed = protector.Protect("lien");
        var before = await own.InStoreAsync(db => db.DataProtectionKeys.CountAsync());
        var person = await own.InStoreAsync(db => db.People.AsNoTracking().FirstAsync(row => row.Phone != ""));

        var (exit, said) = await RunAsync(own, command => RotateKeys.RunAsync(command, default));

        exit.ShouldBe(0);
        said.ShouldContain("Nouvelle clé de la base : ");
        said.ShouldContain($"Gardez une copie de {keys}");
        (await own.InStoreAsync(db => db.DataProtectionKeys.CountAsync())).ShouldBe(before + 1);
        protector.Unprotect(closed).ShouldBe("lien");
        (await own.InStoreAsync(db => db.People.Where(row => row.Phone == person.Phone).Select(row => row.Id).ToListAsync())).ShouldContain(person.Id);
        (await File.ReadAllLinesAsync(keys, TestContext.Current.CancellationToken)).Count(line => line[0] != '#').ShouldBe(2, "copies of the store need the one before");
        (await RunAsync(own, command => CheckPortal.RunAsync(command, default))).Said.ShouldNotContain("clé");
    }

    [Fact]
    public async Task ResetAdmin_OfSomebodyElse_IsRefused()
        => (await RunAsync(host, command => ResetAdmin.RunAsync(command, "accueil@demo.example", default))).Exit.ShouldBe(1);

    private static async Task WorkAsync<TChore>(PortalHost portal)
        where TChore : IChore
    {
        await using var scope = portal.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TChore>().WorkAsync(TestContext.Current.CancellationToken);
    }

    private static PortalHost Empty() => new() { Settings = { ["Demo:Enabled"] = "false" }, MakesDemonstration = true };

    private static async Task<string> Facts(PortalHost portal) => await portal.InStoreAsync(async db =>
    {
        var places = await db.Places.OrderBy(place => place.Id).Select(place => new { place.Id, place.Name, place.Slug }).ToListAsync();
        var rules = await db.RuleSets.OrderBy(row => row.Scope).ToListAsync();
        var residences = await db.Residences.OrderBy(row => row.Id).ToListAsync();
        return JsonSerializer.Serialize(new
        {
            places,
            rules = rules.Select(row => new { row.Scope, Rules = AngersHabitat.Domain.Reception.PlaceRulesJson.Write(row.Rules) }),
            residences = residences.Select(row => new { row.Name, Stretches = row.Stretches.Count }),
        });
    });

    private static async Task<(int Exit, string Said)> RunAsync(PortalHost portal, Func<CommandHost, Task<int>> run)
    {
        var output = new StringWriter();
        await using var scope = portal.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        return (await CommandHost.GuardAsync(output, () => run(new CommandHost(services, output))), output.ToString());
    }
}
