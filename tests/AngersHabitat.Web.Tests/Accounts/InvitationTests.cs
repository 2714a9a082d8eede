using AngersHabitat.Application.Accounts;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>A link by which somebody chooses her password: once, within 72 hours, the latest one alone.</summary>
public sealed class InvitationTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Good = AccountSteps.Password;

    [Fact]
    public async Task Link_OpenedByMachinesFirst_LetsHerChooseOnce_AndSignsHerIn()
    {
        var made = await InviteAsync("paule@essai.example");
        var address = "/invitation/" + made.Key;
        await host.Visit().OpenAsync(address);
        var client = host.Visit();
        var page = await client.OpenAsync(address);
        page.Text.ShouldContain("Bonjour Paule");
        using var raw = await host.Visit().Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        raw.Headers.CacheControl!.NoStore.ShouldBeTrue();

        var late = host.Visit();
        var latePage = await late.OpenAsync(address);

        (await ChooseAsync(client, page, address)).Location.ShouldBe("/agents");

        (await client.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.OK);
        (await host.Visit().OpenAsync(address)).Text.ShouldContain("Il a déjà servi");
        var again = await ChooseAsync(late, latePage, address);
        again.Status.ShouldBe(HttpStatusCode.BadRequest);
        again.Text.ShouldContain("Ce lien a déjà servi");
        await AccountSteps.SignInAsync(host, "paule@essai.example");
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(line => line.SubjectId == made.Id && line.Action == "Accounts.Accept"))).ShouldBe(1);
    }

    [Theory]
    [InlineData("court", "court", "New", "au moins 15 caractères")]
    [InlineData("aaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaa", "New", "trop facile à deviner")]
    [InlineData(Good, "autre chose que cela", "Repeat", "Les deux saisies diffèrent")]
    public async Task BadPassword_IsRefusedAtItsField_AndTheLinkStaysGood(string password, string again, string field, string sentence)
    {
        var made = await InviteAsync($"{Guid.NewGuid():N}@essai.example");
        var (client, address) = (host.Visit(), "/invitation/" + made.Key);

        var answer = await client.SubmitAsync(await client.OpenAsync(address), address, ("New", password), ("Repeat", again));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt(field).ShouldContain(sentence);
        (await ChooseAsync(client, answer, address)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Replaced_Expired_Closed_Unknown_SayWhyAndWhatToDo()
    {
        var first = await InviteAsync("remplacee@essai.example");
        await host.SendAsync(new InviteAccount.Command(first.Id));
        (await host.Visit().OpenAsync("/invitation/" + first.Key)).Text.ShouldContain("Un lien plus récent vous a été donné");

        var closed = await InviteAsync("fermee@essai.example");
        await host.SendAsync(new CloseAccount.Command(closed.Id, Close: true));
        (await host.Visit().OpenAsync("/invitation/" + closed.Key)).Text.ShouldContain("Le compte est fermé");
        (await Should.ThrowAsync<RuleException>(() => host.SendAsync(new InviteAccount.Command(closed.Id)))).Code.ShouldBe("Accounts.InviteClosed");

        var unknown = await host.Visit().OpenAsync("/invitation/" + new string('0', 64));
        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
        unknown.Text.ShouldContain("Vérifiez qu’il est entier");

        var late = await InviteAsync("tardive@essai.example");
        await host.InStoreAsync(db => db.Invitations.Where(row => row.AccountId == late.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.At, host.Clock.UtcNow - Invitation.GoodFor)));
        (await host.Visit().OpenAsync("/invitation/" + late.Key)).Text.ShouldContain("Il a plus de 72 heures");
        (await Should.ThrowAsync<RuleException>(() => host.SendAsync(new AcceptInvitation.Command { Key = late.Key!, New = Good, Repeat = Good }))).Code.ShouldBe("Accounts.LinkExpired");
    }

    [Fact]
    public async Task Reset_KeepsTheOldPasswordUntilTheLinkServes_ThenEndsHerSessions()
    {
        var id = await AccountSteps.OpenAsync(host, new CreateAccount.Command { Email = "oublieuse@essai.example", Roles = [Roles.Reception] });
        var admin = await host.SignInAsync("admin@demo.example");
        var page = await admin.FollowAsync(await admin.SubmitAsync(await admin.OpenAsync($"/admin/comptes/{id}"), $"/admin/comptes/{id}/lien"));
        var link = new Uri(page.Document.QuerySelector(".app-slip input")!.GetAttribute("value")!).AbsolutePath;
        var open = await AccountSteps.SignInAsync(host, "oublieuse@essai.example");

        const string other = "quatre chaises bleues sous la pluie";
        var client = host.Visit();
        await client.SubmitAsync(await client.OpenAsync(link), link, ("New", other), ("Repeat", other));

        (await open.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.Redirect);
        await Should.ThrowAsync<InvalidOperationException>(() => AccountSteps.SignInAsync(host, "oublieuse@essai.example"));
        await host.Visit().SignInAsync("oublieuse@essai.example", other);
    }

    [Fact]
    public async Task Store_HoldsNoKey_OnlyItsHash_NorDoesTheJournal()
    {
        var made = await InviteAsync("discrete@essai.example");
        var hashes = await host.InStoreAsync(db => db.Invitations.Where(row => row.AccountId == made.Id).SelectMany(row => row.Keys).Select(row => row.Hash).ToListAsync());
        hashes.ShouldBe([DrawnKey.HashOf(made.Key!)]);
        (await host.InStoreAsync(db => db.AuditEntries.ToListAsync())).ShouldAllBe(line => !$"{line.Before}{line.After}".Contains(made.Key!));
    }

    private Task<CreateAccount.Result> InviteAsync(string email)
        => host.SendAsync(new CreateAccount.Command { Id = Guid.NewGuid(), Email = email, Name = "Paule", Roles = [Roles.Reception] });

    private static Task<PageAnswer> ChooseAsync(PageClient client, PageAnswer page, string address)
        => client.SubmitAsync(page, address, ("New", Good), ("Repeat", Good));
}
