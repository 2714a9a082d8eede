namespace AngersHabitat.Browser.Tests.Monitoring;

public sealed class MonitoringPageTests(BrowserFixture fixture)
{
    [Fact]
    public async Task State_OnADeskAndOnAPhone_HasNoFault()
    {
        await using var admin = await fixture.SignInAsync("admin@demo.example");

        (await StaffPages.FaultsAsync(admin, "/admin/etat")).ShouldBeEmpty();
    }
}
