using System.Reflection;
using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Common;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Outreach;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>What is grave asks who it is once more, ten minutes after the last proof, and goes on with what was typed.</summary>
public sealed class ProofTests(SessionTests.StandingHost host) : IClassFixture<SessionTests.StandingHost>
{
    private const string Password = "Bienvenue-Angers-2020";
    private const string Form = "/admin/comptes/nouveau";

    [Fact]
    public void FilesErasingAndRoles_AskForIt()
        => ((Type[])[typeof(OpenPersonFile.Command), typeof(ErasePerson.Command), typeof(AnonymiseCampaign.Command), typeof(CreateAccount.Command), typeof(ChangeAccount.Command), typeof(InviteAccount.Command), typeof(CloseAccount.Command)])
            .ShouldAllBe(message => message.GetCustomAttribute<ProveFirstAttribute>() != null);

    [Fact]
    public async Task Account_TooLateAfterSigningIn_AsksThePassword_AndTheFormComesBack()
    {
        var client = await host.SignInAsync("admin@demo.example");
        var form = await client.OpenAsync(Form);
        host.System.Advance(ProveFirstAttribute.Holds);
        var asked = await client.SubmitAsync(form, Form, ("Name", "Lucie Preuve"), ("Email", "lucie.preuve@essai.example"), ("Roles", "Reception"));
        asked.Status.ShouldBe(HttpStatusCode.Forbidden);
        asked.Text.ShouldContain("Confirmez votre mot de passe");
        (await CountAsync()).ShouldBe(0);

        asked = await client.SubmitAsync(asked, "/connexion/confirmer", ("Password", "pas-le-bon"));
        asked.ErrorAt("Password").ShouldContain("Ce n’est pas votre mot de passe");
        var page = await client.SubmitAsync(asked, "/connexion/confirmer", ("Password", Password));
        page.Field("Name")!.GetAttribute("value").ShouldBe("Lucie Preuve");
        (await client.SubmitAsync(page, Form)).Status.ShouldBe(HttpStatusCode.Redirect);
        (await CountAsync()).ShouldBe(1);

        // It holds ten minutes, and reading needs none.
        host.System.Advance(ProveFirstAttribute.Holds);
        (await client.OpenAsync("/admin/comptes")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ButtonWithoutFields_LeadsBackToItsPage_AndIsPressedAgain()
    {
        var client = await host.SignInAsync("admin@demo.example");
        var id = await host.InStoreAsync(db => db.Users.Where(user => user.Email == "standard@demo.example").Select(user => user.Id).SingleAsync());
        var page = await client.OpenAsync($"/admin/comptes/{id}");
        host.System.Advance(ProveFirstAttribute.Holds);
        client.Http.DefaultRequestHeaders.Referrer = new Uri(client.Http.BaseAddress!, $"/admin/comptes/{id}");
        var asked = await client.SubmitAsync(page, $"/admin/comptes/{id}/lien");
        asked.Text.ShouldContain("Confirmez votre mot de passe");
        var back = await client.SubmitAsync(asked, "/connexion/confirmer", ("Password", Password));
        back.Location.ShouldBe($"/admin/comptes/{id}");
        (await client.SubmitAsync(await client.OpenAsync(back.Location!), $"/admin/comptes/{id}/lien")).Location.ShouldBe($"/admin/comptes/{id}");
    }

    [Fact]
    public async Task PersonFile_TooLateAfterSigningIn_IsNotOpened()
    {
        var manager = await host.SignInAsync("responsable@demo.example");
        var person = await host.InStoreAsync(db => db.People.Select(row => row.Id).FirstAsync());
        var page = await manager.OpenAsync($"/pilotage/personnes/{person}");
        host.System.Advance(ProveFirstAttribute.Holds);
        var asked = await manager.SubmitAsync(page, $"/pilotage/personnes/{person}", ("Reason", nameof(FileReason.AccessRight)));
        asked.Text.ShouldContain("Confirmez votre mot de passe");
        (await host.InStoreAsync(db => db.AuditEntries.AnyAsync(line => line.Action == OpenPersonFile.Action.Name && line.SubjectId == person))).ShouldBeFalse();
    }

    [Fact]
    public async Task FileOfAccounts_IsConfirmedAfterProof()
    {
        var client = await host.SignInAsync("admin@demo.example");
        var staged = await client.UploadAsync(await client.OpenAsync("/admin/comptes/import"), "/admin/comptes/import", "comptes.csv", "nom;courriel;roles\nLéa;lea@essai.example;Accueil\n"u8.ToArray());
        var preview = await client.OpenAsync(staged.Location!);
        host.System.Advance(ProveFirstAttribute.Holds);
        (await client.SubmitAsync(preview, staged.Location!)).Text.ShouldContain("Confirmez votre mot de passe");
    }

    private Task<int> CountAsync() => host.InStoreAsync(db => db.Users.CountAsync(user => user.Email == "lucie.preuve@essai.example"));
}
