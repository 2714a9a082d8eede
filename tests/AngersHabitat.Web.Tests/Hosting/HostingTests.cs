using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Privacy;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Hosting;

public sealed class HostingTests
{
    [Fact]
    public void Clock_FirstStart_StandsAtTheMomentOfTheFacts()
    {
        using var host = new PortalHost();

        host.Clock.UtcNow.ShouldBe(new DateTime(2020, 11, 12, 9, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task Clock_Restart_ResumesFromTheLastStoredInstant()
    {
        var later = new DateTime(2020, 11, 13, 15, 30, 0, DateTimeKind.Utc);
        using var first = new PortalHost();
        await first.InStoreAsync(async db =>
        {
            db.AuditEntries.Add(new AuditEntry(later, null, "Essai", "Test.Later", "Test", null, null, null));
            return await db.SaveChangesAsync();
        });

        using var second = first.Restart();

        second.Clock.UtcNow.ShouldBe(later);
    }

    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task Health_IsGoodAndOpen(string address)
    {
        using var host = new PortalHost();

        (await host.Visit().OpenAsync(address)).Html.ShouldBe("Healthy");
    }

    [Fact]
    public async Task Headers_ForbidScriptsOfOthersAndFrames()
    {
        using var host = new PortalHost();
        using var response = await host.CreateClient().GetAsync(new Uri("/", UriKind.Relative));

        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'self'");
        response.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task ForwardedHeaders_FromAnUnknownProxy_AreNotBelieved()
    {
        using var host = new PortalHost();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json");
        request.Headers.Add("X-Forwarded-Host", "mechant.example");
        using var response = await host.CreateClient().SendAsync(request);

        (await response.Content.ReadAsStringAsync()).ShouldNotContain("mechant.example");
    }

    [Theory]
    [InlineData("10.1.2.3", true)]
    [InlineData("192.0.2.7", true)]
    [InlineData("192.0.2.8", false)]
    public async Task ForwardedHeaders_AreBelievedFromTheAddressesAndNetworksOfTheSettings(string from, bool isBelieved)
    {
        using var host = new IdleHost { Settings = { ["Proxy:Known:0"] = "10.0.0.0/8", ["Proxy:Known:1"] = "192.0.2.7", ["Proxy:Known:2"] = "mon-proxy" } };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json");
        request.Headers.Add("X-Forwarded-Host", "portail.example");
        request.Headers.Add("X-Forwarded-For", "203.0.113.1");
        using var response = await host.VisitFrom(from).Http.SendAsync(request);

        (await response.Content.ReadAsStringAsync()).Contains("portail.example", StringComparison.Ordinal).ShouldBe(isBelieved);
    }

    [Fact]
    public async Task CreateAdmin_MakesAnAdministratorWhoCanSignIn()
    {
        using var host = new PortalHost();
        var output = new StringWriter();
        await using (var scope = host.Services.CreateAsyncScope())
            (await AngersHabitat.Web.Hosting.Commands.CreateAdmin.CreateAsync(scope.ServiceProvider, "direction@demo.example", output)).ShouldBe(0);
        var password = output.ToString().Split(':')[^1].Trim();

        var page = await host.Visit().OpenAsync("/connexion");
        page.Status.ShouldBe(HttpStatusCode.OK);
        await using var check = host.Services.CreateAsyncScope();
        var users = check.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        var user = (await users.FindByEmailAsync("direction@demo.example"))!;
        (await users.CheckPasswordAsync(user, password)).ShouldBeTrue();
        (await users.IsInRoleAsync(user, Roles.Administrator)).ShouldBeTrue();
    }

    [Fact]
    public async Task CreateAdmin_OfAnAccountThatIsShut_OpensIt()
    {
        using var host = new PortalHost();
        await host.InStoreAsync(db => db.Users.Where(user => user.Email == "admin@demo.example").ExecuteUpdateAsync(set => set
            .SetProperty(user => user.LockoutEnd, DateTimeOffset.UtcNow.AddYears(1)).SetProperty(user => user.AccessFailedCount, 4).SetProperty(user => user.EndsOn, new DateOnly(2020, 11, 1))));
        var output = new StringWriter();
        await using (var scope = host.Services.CreateAsyncScope())
            (await AngersHabitat.Web.Hosting.Commands.CreateAdmin.CreateAsync(scope.ServiceProvider, "admin@demo.example", output)).ShouldBe(0);

        var user = await host.InStoreAsync(db => db.Users.SingleAsync(row => row.Email == "admin@demo.example"));

        (user.LockoutEnd, user.AccessFailedCount, user.EndsOn, user.MustChangePassword).ShouldBe((null, 0, null, true));
        await host.Visit().SignInAsync("admin@demo.example", output.ToString().Split(':')[^1].Trim());
    }
}
