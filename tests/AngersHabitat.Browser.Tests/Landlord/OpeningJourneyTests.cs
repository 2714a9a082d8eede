using AngersHabitat.Testing;
using AngersHabitat.Web.Hosting.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Browser.Tests.Landlord;

/// <summary>From an empty store in the Production environment to a public page that says « Ouvert ».</summary>
public sealed class OpeningJourneyTests(BrowserFixture fixture)
{
    [Fact]
    public async Task EmptyServer_OpensToThePublicInFewerThanSixtyInteractions()
    {
        await using var portal = new PortalHost { EnvironmentName = "Production" };
        portal.UseKestrel(0);
        portal.StartServer();
        portal.MoveTo(new DateTime(2026, 11, 27, 9, 30, 0));
        var password = await CreateAdminAsync(portal, "direction@val.example");
        await using var visitor = await fixture.VisitAsync(portal.ClientOptions.BaseAddress);
        await visitor.OpenAsync("/");
        await visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Les horaires seront publiés ici" }).WaitForAsync();

        await using var director = await fixture.VisitAsync(portal.ClientOptions.BaseAddress);
        await director.OpenAsync("/connexion");
        var journey = new OpeningJourney(director.Page);
        await journey.SignInAsync("direction@val.example", password);
        await journey.SayWhoTheLandlordIsAsync();
        await journey.MakePlaceAsync("Siège", "Siège", "lun-ven 9h-12h30, 13h30-17h30");
        await journey.MakePlaceAsync("Agence", "Agence Nord", "lun-ven 9h-12h30");
        await journey.MakePlaceAsync("Agence", "Agence Sud", "lun-ven 14h-17h");
        await journey.TakeLodgesInAsync(50);
        await journey.TakeResidencesInAsync(200);
        await journey.OpenAccountAsync();
        await journey.OpenToThePublicAsync();

        await visitor.OpenAsync("/");
        (await visitor.Page.Locator("main").InnerTextAsync()).ShouldContain("Le siège et 1 agence sur 2 sont ouverts.");
        await visitor.OpenAsync("/lieux/siege");
        (await visitor.Page.Locator("main").InnerTextAsync()).ShouldMatch("Ouvert jusqu’à 12\u00A0h\u00A030");
        journey.Hand.Count.ShouldBeLessThan(60);
        director.Complaints.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }

    private static async Task<string> CreateAdminAsync(PortalHost portal, string email)
    {
        var output = new StringWriter();
        await using var scope = portal.Services.CreateAsyncScope();
        (await CreateAdmin.RunAsync(new CommandHost(scope.ServiceProvider, output), email, TestContext.Current.CancellationToken)).ShouldBe(0);
        return output.ToString().Split(':')[^1].Trim();
    }
}
