using AngersHabitat.Application.Notices;
using AngersHabitat.Application.Subscriptions;
using AngersHabitat.Testing;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace AngersHabitat.Browser.Tests.Subscriptions;

/// <summary>
/// Odette follows her residence by mail, from the front page on: she confirms, is told of a water cut once, of its update once, and leaves in one click. Her neighbour of another residence hears
/// nothing of it. No address is typed but that of the front page; what the mail says is opened as a mail program shows it.
/// </summary>
public sealed class FollowJourneyTests(BrowserFixture fixture) : IDisposable
{
    private const string Title = "Coupure d’eau lundi 23 novembre";
    private const string Update = Title + "\u00A0: mise à jour";

    public void Dispose() => fixture.Portal.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));

    [Fact]
    public async Task Residence_FollowedFromTheFrontPage_IsToldOnceOfANoticeAndItsUpdate_AndLeftInOneClick()
    {
        var (hers, other, program) = (Box("odette@exemple.fr"), Box("marcel@exemple.fr"), Box("programme@exemple.fr"));
        await FollowAsync(other, "les-tilleuls");
        await FollowAsync(program, "cour-saint-laud");
        await using var odette = await fixture.VisitAsync(390);
        await AskAsync(odette, hers);
        await ConfirmAsync(odette, hers);

        await using var claire = await fixture.SignInAsync("accueil@demo.example");
        await ScheduleAsync(claire);
        var own = claire.Page.Url;
        foreach (var box in (Mailbox[])[hers, other, program])
            box.About(Title).ShouldBeEmpty("its time has not come");

        fixture.Portal.MoveTo(new DateTime(2020, 11, 12, 11, 0, 0));
        await AnnounceAsync();
        await ShouldReadWellAsync(odette, await hers.WaitAsync(Title));
        await odette.OpenAsync(Mailbox.Link(await hers.WaitAsync(Title), "/infos/"));
        await odette.Page.GetByRole(AriaRole.Heading, new() { Name = Title }).WaitForAsync();

        await claire.OpenAsync(own);
        await claire.Page.GetByLabel("Ce qui est nouveau").FillAsync("L'eau est revenue à 10 h 30.");
        await claire.Page.GetByRole(AriaRole.Button, new() { Name = "Publier la mise à jour" }).ClickAsync();
        await claire.Page.GetByText("La mise à jour est publiée.").WaitForAsync();
        (await hers.WaitAsync(Update)).TextBody.ShouldNotBeNull().ShouldContain("L’eau est revenue à 10");
        await program.WaitAsync(Update);

        await LeaveAsync(odette, hers);
        await LeaveByProgramAsync(program);
        await AnnounceAsync();
        await ShouldHaveOnceAsync([hers, program], other);
        odette.Complaints.Concat(claire.Complaints).ShouldBeEmpty();
    }

    private Mailbox Box(string address) => new(fixture.Portal, address);

    private async Task FollowAsync(Mailbox box, string slug)
    {
        var residence = await fixture.Portal.InStoreAsync(db => db.Residences.Where(row => row.Slug == slug).Select(row => row.Id).SingleAsync());
        var asking = new AskToFollow.Command { Id = Guid.NewGuid(), Address = box.Address, ResidenceId = residence };
        await fixture.Portal.SendAsync(asking);
        await fixture.Portal.SendAsync(new ConfirmSubscription.Command(asking.Id));
    }

    private static async Task AskAsync(Visitor odette, Mailbox hers)
    {
        await odette.OpenAsync("/");
        await odette.Page.GetByLabel("Trouver mon lieu d’accueil").FillAsync("cour saint laud");
        await odette.Page.GetByRole(AriaRole.Button, new() { Name = "Chercher" }).ClickAsync();
        await odette.Page.GetByRole(AriaRole.Link, new() { Name = "Page de ma résidence" }).ClickAsync();
        await odette.Page.GetByRole(AriaRole.Link, new() { Name = "Recevoir les informations de la résidence" }).ClickAsync();
        await odette.Page.GetByText("Vous suivrez la résidence").WaitForAsync();
        await ShouldBeWellAsync(odette);
        await odette.Page.GetByLabel("Votre adresse électronique").FillAsync(hers.Address);
        await odette.Page.GetByRole(AriaRole.Button, new() { Name = "Recevoir le lien de confirmation" }).ClickAsync();
        await odette.Page.GetByRole(AriaRole.Heading, new() { Name = "Regardez vos courriers" }).WaitForAsync();
        await ShouldBeWellAsync(odette);
    }

    private static async Task ConfirmAsync(Visitor odette, Mailbox hers)
    {
        var asked = await hers.WaitAsync("Confirmez votre abonnement");
        await ShouldReadWellAsync(odette, asked);
        await odette.OpenAsync(Mailbox.Link(asked, "/confirmer/"));
        await ShouldBeWellAsync(odette);
        await odette.Page.GetByRole(AriaRole.Button, new() { Name = "Confirmer" }).ClickAsync();
        await odette.Page.GetByText("C’est confirmé").WaitForAsync();
        await ShouldBeWellAsync(odette);
    }

    private static async Task ScheduleAsync(Visitor claire)
    {
        await claire.OpenAsync("/agents/infos");
        await claire.Page.GetByRole(AriaRole.Link, new() { Name = "Coupure d’eau", Exact = true }).ClickAsync();
        await claire.Page.GetByLabel("Titre", new() { Exact = true }).FillAsync("Coupure d'eau lundi 23 novembre");
        await claire.Page.GetByLabel("Texte", new() { Exact = true }).FillAsync("L'eau sera coupée lundi 23 novembre, de 9 h à 11 h.\n\nGardez de l'eau pour la matinée.");
        await claire.Page.GetByLabel("Une résidence ou plusieurs").CheckAsync();
        await claire.Page.GetByLabel("Résidences").FillAsync("Cour Saint-Laud");
        await claire.Page.Locator("#Form_FromDay").FillAsync("2020-11-12");
        await claire.Page.Locator("#Form_FromTime").FillAsync("11:00");
        await claire.Page.GetByText("En anglais (facultatif)").ClickAsync();
        await claire.Page.GetByLabel("Titre en anglais").FillAsync("");
        await claire.Page.GetByLabel("Texte en anglais").FillAsync("");
        await claire.Page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer et relire" }).ClickAsync();
        await claire.Page.GetByText("C’est enregistré.").WaitForAsync();
        await claire.Page.GetByRole(AriaRole.Button, new() { Name = "Programmer" }).ClickAsync();
        await claire.Page.GetByText("C’est programmé.").WaitForAsync();
    }

    // The chore does this every minute; a test does not wait for it.
    private Task AnnounceAsync() => fixture.Portal.SendAsync(new AnnounceNotices.Command());

    private static async Task LeaveAsync(Visitor odette, Mailbox hers)
    {
        await odette.OpenAsync(Mailbox.Link(await hers.WaitAsync(Update), "/quitter/"));
        await ShouldBeWellAsync(odette);
        await odette.Page.GetByRole(AriaRole.Button, new() { Name = "Ne plus rien recevoir" }).ClickAsync();
        await odette.Page.GetByText("Votre adresse est effacée.").WaitForAsync();
        await ShouldBeWellAsync(odette);
    }

    // As RFC 8058 has it: a POST to the address of the header, with one pair, and neither cookie nor page.
    private static async Task LeaveByProgramAsync(Mailbox program)
    {
        var letter = await program.WaitAsync(Update);
        letter.Headers["List-Unsubscribe-Post"].ShouldBe("List-Unsubscribe=One-Click");
        using var client = new HttpClient();
        using var body = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        using var answer = await client.PostAsync(new Uri(letter.Headers["List-Unsubscribe"]!.Trim('<', '>')), body);
        answer.IsSuccessStatusCode.ShouldBeTrue();
    }

    // A second notice for all: who has left gets none, who stays gets it once; then the counts are final.
    private async Task ShouldHaveOnceAsync(Mailbox[] left, Mailbox stays)
    {
        await NoticeSteps.PublishAsync(fixture.Portal, NoticeSteps.Draft("Fermeture mardi 24 novembre"));
        await stays.WaitAsync("Fermeture mardi 24 novembre");
        stays.About(Title).ShouldBeEmpty("it is for another residence");
        foreach (var box in left)
        {
            box.About("Fermeture").ShouldBeEmpty();
            box.About(Title).Select(letter => letter.Subject).Order(StringComparer.Ordinal).ShouldBe([Title, Update]);
        }
        (await fixture.Portal.InStoreAsync(db => db.Subscriptions.CountAsync(row => row.Address != null))).ShouldBeGreaterThan(0);
    }

    private static async Task ShouldReadWellAsync(Visitor reader, MimeMessage letter)
    {
        await using var mail = await reader.OpenMailAsync(letter.HtmlBody!);
        (await mail.AccessibilityFaultsAsync()).ShouldBeEmpty();
        (await mail.OverflowAsync()).ShouldBe(0);
    }

    private static async Task ShouldBeWellAsync(Visitor visitor)
    {
        (await visitor.OverflowAsync()).ShouldBe(0);
        (await visitor.AccessibilityFaultsAsync()).ShouldBeEmpty();
    }
}
