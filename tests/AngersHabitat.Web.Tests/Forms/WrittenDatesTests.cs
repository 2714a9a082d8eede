using AngersHabitat.Application.Outreach.Demo;

namespace AngersHabitat.Web.Tests.Forms;

/// <summary>Dates typed where there is no picker, in an address and in a form: the day comes first, everywhere.</summary>
public sealed class WrittenDatesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("04/11/2020")]
    [InlineData("4/11/20")]
    [InlineData("4 novembre 2020")]
    [InlineData("2020-11-04")]
    public async Task Get_DateInTheAddress_IsTheFourthOfNovember(string typed)
    {
        var client = await host.SignInAsync("responsable@demo.example");
        var page = await client.OpenAsync($"/pilotage/chantiers?au={Uri.EscapeDataString(typed)}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector("input[name=au]")!.GetAttribute("value").ShouldBe("2020-11-04");
    }

    [Theory]
    [InlineData("04/12/2020", "2020-12-04")]
    [InlineData("4 décembre 2020", "2020-12-04")]
    [InlineData("31/11/2020", "31/11/2020")]
    [InlineData("12/25/2020", "12/25/2020")]
    public async Task Post_DateTypedAsText_IsReadOrShownAgain(string typed, string shown)
    {
        var client = await host.SignInAsync("responsable@demo.example");
        var page = await client.OpenAsync($"/agents/campagnes/{OutreachDemoData.SecondCampaignId}/modifier");
        var again = await client.SubmitAsync(page, "/agents/campagnes/enregistrer", ("Form.Name", ""), ("Form.LastDate", typed), ("__Invariant", "Form.LastDate"));
        again.Status.ShouldBe(HttpStatusCode.BadRequest);
        again.Field("Form.LastDate")!.GetAttribute("value").ShouldBe(shown);
        again.Text.Contains("Écrivez une date comme 12/01/2021", StringComparison.Ordinal).ShouldBe(typed == shown);
    }
}
