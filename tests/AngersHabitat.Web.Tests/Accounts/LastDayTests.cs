using AngersHabitat.Application.Accounts;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>« Jusqu'au »: for contracts and trainees, honoured at sign-in and by sessions that run; never of the last administrator.</summary>
public sealed class LastDayTests : IDisposable
{
    private readonly PortalHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task LastDay_IsAnnounced_ThenEndsRunningSessionsAndSignIn()
    {
        await OpenAsync("stage@essai.example", new DateOnly(2020, 11, 13), Roles.Reception);
        await OpenAsync("cdd@essai.example", new DateOnly(2020, 11, 20), Roles.Reception);
        var client = await AccountSteps.SignInAsync(_host, "stage@essai.example");
        var list = (await (await _host.SignInAsync("admin@demo.example")).OpenAsync("/admin/comptes")).Text;
        list.ShouldContain("1 compte se termine dans les sept jours");
        list.ShouldContain("stage@essai.example se termine le vendredi 13 novembre");

        _host.MoveTo(new DateTime(2020, 11, 13, 23, 59, 0));
        (await client.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.OK);
        _host.MoveTo(new DateTime(2020, 11, 14, 0, 0, 0));

        (await client.OpenAsync("/agents")).Location.ShouldStartWith("/connexion");
        await Should.ThrowAsync<InvalidOperationException>(() => AccountSteps.SignInAsync(_host, "stage@essai.example"));
        (await ListAsync(new() { State = AccountState.Ended })).ShouldBe(["stage@essai.example"]);
    }

    [Fact]
    public async Task LastAdministrator_GetsNoLastDay_AndTheOtherIsNotClosed()
    {
        var admin = await _host.InStoreAsync(db => db.Users.Where(user => user.Email == "admin@demo.example").Select(user => user.Id).SingleAsync());
        (await RefusedAsync(() => DateAsync(admin, new DateOnly(2020, 12, 31)))).ShouldBe("Accounts.LastAdministrator");
        var second = await OpenAsync("seconde@essai.example", null, Roles.Administrator);
        await DateAsync(admin, new DateOnly(2020, 12, 31));

        (await RefusedAsync(() => DateAsync(second, new DateOnly(2021, 12, 31)))).ShouldBe("Accounts.LastAdministrator");
        (await RefusedAsync(() => _host.SendAsync(new CloseAccount.Command(second, Close: true)))).ShouldBe("Accounts.LastAdministrator");
        (await RefusedAsync(() => DateAsync(second, null, Roles.Manager))).ShouldBe("Accounts.LastAdministrator");
    }

    [Fact]
    public async Task PastDay_IsRefusedAtItsField_AndTypedTextStays()
    {
        var admin = await _host.SignInAsync("admin@demo.example");

        var answer = await admin.SubmitAsync(
            await admin.OpenAsync("/admin/comptes/nouveau"), "/admin/comptes/nouveau", ("Name", "Lucie"), ("Email", "lucie@essai.example"), ("Roles", "Reception"), ("Until", "2020-11-11"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt("Until").ShouldContain("Cette date est passée");
        answer.Field("Name")!.GetAttribute("value").ShouldBe("Lucie");
    }

    private Task<Guid> OpenAsync(string email, DateOnly? until, string role) => AccountSteps.OpenAsync(_host, new CreateAccount.Command { Email = email, Roles = [role], Until = until });

    private async Task<Guid> DateAsync(Guid id, DateOnly? until, string role = Roles.Administrator)
    {
        var account = await _host.SendAsync(new GetAccount.Query(id));
        return await _host.SendAsync(new ChangeAccount.Command { Id = id, Version = account.Version, Name = account.Name, Roles = [role], Until = until });
    }

    private async Task<IEnumerable<string>> ListAsync(ListAccounts.Query query) => (await _host.SendAsync(query)).Rows.Items.Select(account => account.Email);

    private static async Task<string> RefusedAsync(Func<Task> act) => (await Should.ThrowAsync<RuleException>(act)).Code;
}
