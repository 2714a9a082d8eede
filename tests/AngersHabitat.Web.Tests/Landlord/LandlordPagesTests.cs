using System.Text;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Landlord;

/// <summary>What the landlord says of itself, over HTTP.</summary>
public sealed class LandlordPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Page = "/admin/organisme";

    [Theory]
    [InlineData("/admin/organisme")]
    [InlineData("/admin/mise-en-service")]
    public async Task Get_ByAnotherRole_IsForbidden(string address)
        => (await (await host.SignInAsync("responsable@demo.example")).OpenAsync(address)).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Journey_PreviewSaveUndo_IsSaidByEveryPageAndJournalled()
    {
        var client = await host.SignInAsync("admin@demo.example");
        var preview = await client.SubmitAsync(await client.OpenAsync(Page), Page + "/apercu", ("Name", "Habitat du Val"), ("DayPhone", "02 61 91 44 44"), ("NightPhone", ""), ("Colour", "#1B4F96"));
        preview.Text.ShouldContain("Ce qui change");
        preview.Text.ShouldContain("Angers Loire habitat");
        (await host.Visit().OpenAsync("/urgence")).Html.ShouldContain("Angers Loire habitat");

        (await client.FollowAsync(await client.SubmitAsync(preview, Page))).Text.ShouldContain("C’est en place.");

        var page = await host.Visit().OpenAsync("/urgence");
        page.Html.ShouldContain("Habitat du Val");
        page.Document.QuerySelector("a[href='tel:+33261914444']").ShouldNotBeNull();
        page.Html.ShouldContain("/organisme/1b4f96.css");
        page.Text.ShouldNotContain("numéro de nuit");
        page.Html.ShouldNotContain("Angers Loire habitat");
        (await host.Visit().OpenAsync("/organisme/1b4f96.css")).Html.ShouldContain("#1b4f96");

        var undo = (await client.OpenAsync(Page)).Document.Forms.Select(form => form.GetAttribute("action")!).Single(action => action.Contains("/annuler/", StringComparison.Ordinal));
        (await client.FollowAsync(await client.SubmitAsync(await client.OpenAsync(Page), undo))).Text.ShouldContain("Le dernier changement est annulé.");
        (await host.Visit().OpenAsync("/urgence")).Html.ShouldContain("Angers Loire habitat");
        (await host.InStoreAsync(db => db.AuditEntries.Where(row => row.SubjectType == "LandlordProfile" && row.ActorId != null && row.Action != "Landlord.SaveLogo").Select(row => row.Action).Distinct().ToListAsync()))
            .ShouldBe(["Landlord.Change", "Landlord.Undo"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("Name", "", "Indiquez le nom de l’organisme.")]
    [InlineData("DayPhone", "12", "dix chiffres")]
    [InlineData("Colour", "#ffcc00", "trop claire")]
    [InlineData("Colour", "bleu", "hexadécimaux")]
    [InlineData("Departement", "99", "numéro du département")]
    [InlineData("WebSite", "javascript:alert(1)", "adresse entière")]
    [InlineData("PostalCode", "491", "cinq chiffres")]
    public async Task Post_WhatCannotBe_Answers400AtItsFieldAndKeepsWhatWasTyped(string field, string value, string words)
    {
        var client = await host.SignInAsync("admin@demo.example");

        var answer = await client.SubmitAsync(await client.OpenAsync(Page), Page + "/apercu", (field, value));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt(field).ShouldContain(words);
        answer.Field(field)!.GetAttribute("value").ShouldBe(value);
    }

    [Fact]
    public async Task Save_StaleVersion_Answers409()
    {
        var client = await host.SignInAsync("admin@demo.example");
        var preview = await client.SubmitAsync(await client.OpenAsync(Page), Page + "/apercu", ("Street", "1 rue A"));
        await client.SubmitAsync(preview, Page);

        (await client.SubmitAsync(preview, Page)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Logo_IsMadeSafe_AndWhatIsNoPictureIsRefused()
    {
        var client = await host.SignInAsync("admin@demo.example");
        const string Svg = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" onload="alert(1)"><script>alert(2)</script>
            <style>*{fill:url(http://x)}</style><image xlink:href="http://x/y.png"/><a href="http://x"><path d="M1 1"/></a><path d="M0 0h9v9z" fill="url(#g)" stroke="url(http://x)"/></svg>
            """;
        (await client.FollowAsync(await client.UploadAsync(await client.OpenAsync(Page), Page + "/logo", "logo.svg", Encoding.UTF8.GetBytes(Svg)))).Text.ShouldContain("Le logo est en place.");

        var address = (await client.OpenAsync(Page)).Document.QuerySelector("main img")!.GetAttribute("src")!;
        var logo = (await host.Visit().OpenAsync(address)).Html;
        logo.ShouldContain("M0 0h9v9z");
        logo.ShouldContain("url(#g)");
        foreach (var harm in (string[])["script", "alert", "style", "image", "href", "http://x"])
            logo.ShouldNotContain(harm);

        foreach (var (name, content) in ((string, byte[])[])[("a.svg", "<html/>"u8.ToArray()), ("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 9, 9]), ("a.gif", "GIF89a"u8.ToArray()), ("a.svg", new byte[300_000])])
            (await client.UploadAsync(await client.OpenAsync(Page), Page + "/logo", name, content)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Crisis_Added_IsShadedOnTheChartOfCalls()
    {
        using var other = new PortalHost();
        var client = await other.SignInAsync("admin@demo.example");
        (await client.SubmitAsync(await client.OpenAsync(Page), Page + "/crises", ("Name", "Canicule"), ("First", "2020-08-20"), ("Last", "2020-08-01"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        await client.SubmitAsync(await client.OpenAsync(Page), Page + "/crises", ("Name", "Canicule"), ("First", "2020-08-03"), ("Last", "2020-08-14"));

        var report = await (await other.SignInAsync("responsable@demo.example")).OpenAsync("/pilotage/appels");

        report.Html.ShouldContain("data-band=\"Canicule\"");
        report.Html.ShouldContain("data-band=\"Premier confinement\"");
    }
}
