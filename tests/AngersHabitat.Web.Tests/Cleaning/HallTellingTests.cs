using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Cleaning;

/// <summary>A visitor says what is dirty, without a name, a word or a cookie, and follows it on the page of the residence.</summary>
public sealed class HallTellingTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Hall = "/residences/residence-saint-laud";
    private const string Form = Hall + "/signaler/proprete";

    [Fact]
    public async Task Tell_Twice_ThenMended_IsFollowedByAnybody()
    {
        using var own = new PortalHost();
        (await own.Visit().OpenAsync(Hall)).Text.ShouldNotContain("ce qui est signalé");
        await TellAsync(own, "Escaliers et paliers");
        (await own.Visit().OpenAsync(Form)).Text.ShouldContain("Escaliers et paliers (déjà signalé)");
        var answer = await TellAsync(own, "Escaliers et paliers");
        answer.Location.ShouldBe(Hall + "#signale");

        (await own.Visit().OpenAsync(Hall)).Text.ShouldContain("Escaliers et paliers : signalé 2 fois le 12/11/2020 à 10 h Signalé");

        var technician = await own.SignInAsync("technicien@demo.example");
        var list = await technician.OpenAsync("/agents/nettoyage/signalements");
        var id = await own.InStoreAsync(db => db.HallReports.Where(row => row.Times == 2).Select(row => row.Id).SingleAsync());
        var done = await technician.FollowAsync(await technician.SubmitAsync(list, $"/agents/nettoyage/signalements/{id}/fait"));
        done.Text.ShouldContain("C’est fait");
        (await own.Visit().OpenAsync(Hall)).Text.ShouldContain("signalé 2 fois le 12/11/2020 à 10 h Fait le 12/11/2020 à 10 h");
    }

    [Fact]
    public async Task Tell_NothingChosen_Is400AtItsField()
    {
        var visitor = host.Visit();
        var answer = await visitor.SubmitAsync(await visitor.OpenAsync(Form), Form);
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt("Point").ShouldContain("Choisissez ce qui est sale.");
    }

    [Fact]
    public async Task Tell_AFileThatIsNoPhotograph_IsSaidAtItsField_AndTheChoiceStays()
    {
        var visitor = host.Visit();
        var page = await visitor.OpenAsync(Form);
        var point = Value(page, "Hall");
        foreach (var (file, text) in ((byte[], string)[])
            [("<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "SVG"), ("\0\0\0\u0018ftypheic\0\0\0\0"u8.ToArray(), "HEIC"), ("du texte"u8.ToArray(), "JPEG, PNG ou WebP")])
        {
            var answer = await visitor.UploadAsync(page, Form, "photo.jpg", file, ("Point", point));
            answer.Status.ShouldBe(HttpStatusCode.BadRequest);
            answer.ErrorAt("Photo").ShouldContain(text);
            answer.Document.QuerySelector("input[type=radio][checked]")!.GetAttribute("value").ShouldBe(point);
        }
        (await host.InStoreAsync(db => db.HallReports.CountAsync(row => row.PointId == Guid.Parse(point) && row.ToldOn == new DateOnly(2020, 11, 12)))).ShouldBe(0);
    }

    [Fact]
    public async Task Tell_WithAPhotograph_StaffSeeIt_TheirBrowserKeepsItNot_AndThePublicNever()
    {
        var visitor = host.Visit();
        var page = await visitor.OpenAsync(Form);
        (await visitor.UploadAsync(page, Form, "IMG_0001.HEIC.jpg", PhotographFiles.Draw(60, 40), ("Point", Value(page, "Boîtes aux lettres")))).Status.ShouldBe(HttpStatusCode.Redirect);
        var id = await host.InStoreAsync(db => db.HallReports.OrderByDescending(row => row.ToldAt).Where(row => row.PhotographId != null).Select(row => row.Id).FirstAsync());
        var address = $"/agents/nettoyage/signalements/{id}/photo";

        (await host.Visit().OpenAsync(Hall)).Html.ShouldNotContain("<img");
        (await host.Visit().OpenAsync(address)).Status.ShouldBe(HttpStatusCode.Redirect, "to the sign-in");
        var technician = await host.SignInAsync("technicien@demo.example");
        using var answer = await technician.Http.GetAsync(new Uri(address, UriKind.Relative));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Tell_WithWordsAndNames_KeepsNoneOfThem()
    {
        var visitor = host.Visit();
        var page = await visitor.OpenAsync(Form);
        page.Document.QuerySelectorAll("main textarea, main input[type=text]").ShouldBeEmpty();
        await visitor.SubmitAsync(page, Form, ("Point", Value(page, "Abords")), ("Form.Note", "Madame Untel du 3e"), ("Form.Photo", "data:Untel"), ("Form.Photo.Width", "12"));
        (await host.Visit().OpenAsync(Hall)).Html.ShouldNotContain("Untel");
        (await host.InStoreAsync(db => db.AuditEntries.AnyAsync(row => row.After!.Contains("Untel")))).ShouldBeFalse();
    }

    [Fact]
    public async Task Tell_WithoutAnyCookie_IsTaken_AndTooOften_IsSlowedDown()
    {
        using var own = new PortalHost();
        var page = await own.Visit().OpenAsync(Form);
        var fields = new List<KeyValuePair<string, string>> { new("Form.Token", $"{Guid.NewGuid()}"), new("Form.Point", Value(page, "Hall")) };
        var statuses = new List<HttpStatusCode>();
        for (var time = 0; time < 24; time++)
            statuses.Add((await own.Visit().SendAsync(Form, fields)).Status);
        statuses[0].ShouldBe(HttpStatusCode.Redirect);
        statuses[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        (await own.Visit().OpenAsync(Hall)).Status.ShouldBe(HttpStatusCode.OK, "reading is not limited");
    }

    [Theory]
    [InlineData("appels@demo.example", HttpStatusCode.Forbidden)]
    [InlineData("accueil@demo.example", HttpStatusCode.Forbidden)]
    [InlineData("technicien@demo.example", HttpStatusCode.OK)]
    [InlineData("maintenance@demo.example", HttpStatusCode.OK)]
    [InlineData("responsable@demo.example", HttpStatusCode.OK)]
    public async Task List_ByRole_OpensOrIsForbidden(string email, HttpStatusCode status)
    {
        var answer = await (await host.SignInAsync(email)).OpenAsync("/agents/nettoyage/signalements");
        (answer.Status == HttpStatusCode.Redirect ? HttpStatusCode.Forbidden : answer.Status).ShouldBe(status);
    }

    [Fact]
    public async Task Decline_WithoutAReason_Is400InItsRow_AndWithOneIsSaid()
    {
        await TellAsync(host, "Abords");
        var manager = await host.SignInAsync("responsable@demo.example");
        var page = await manager.OpenAsync("/agents/nettoyage/signalements?tri=Residence&inverse=true");
        var action = page.Document.Forms.Select(form => form.GetAttribute("action")!.Split('?')[0]).First(address => address.EndsWith("/sans-suite", StringComparison.Ordinal));
        var refused = await manager.SubmitAsync(page, action);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldContain("Choisissez pourquoi.");

        var done = await manager.FollowAsync(await manager.SubmitAsync(refused, action, ("Reason", "NotOurs")));
        done.Text.ShouldContain("Le signalement est sans suite.");
        (await manager.OpenAsync("/agents/nettoyage/signalements?vue=Ended")).Text.ShouldContain("Ne dépend pas de nous");
    }

    private static async Task<PageAnswer> TellAsync(PortalHost host, string point)
    {
        var visitor = host.Visit();
        var page = await visitor.OpenAsync(Form);
        return await visitor.SubmitAsync(page, Form, ("Point", Value(page, point)));
    }

    private static string Value(PageAnswer page, string point)
        => page.Document.QuerySelectorAll("label").Where(label => label.TextContent.StartsWith(point, StringComparison.Ordinal))
            .Select(label => page.Document.GetElementById(label.GetAttribute("for")!)!.GetAttribute("value")!).First();
}
