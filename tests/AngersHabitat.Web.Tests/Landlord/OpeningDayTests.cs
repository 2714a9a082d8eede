using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Landlord;
using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Web.Tests.Landlord;

/// <summary>From an empty store to a portal that says « Ouvert ».</summary>
public sealed class OpeningDayTests
{
    private static PortalHost Empty() => new() { MakesDemonstration = true, Settings = { ["Demo:Enabled"] = "false" } };

    [Theory]
    [InlineData("/")]
    [InlineData("/lieux")]
    [InlineData("/urgence")]
    [InlineData("/est-ce-bien-vous")]
    [InlineData("/confidentialite")]
    [InlineData("/mentions-legales")]
    [InlineData("/accessibilite")]
    [InlineData("/chantiers")]
    [InlineData("/appels-d-offres")]
    [InlineData("/connexion")]
    public async Task Public_OfAnEmptyStore_InventsNoNumberAndNoName(string address)
    {
        using var host = Empty();

        var page = await host.Visit().OpenAsync(address);

        page.Status.ShouldBe(HttpStatusCode.OK);
        foreach (var invented in (string[])["02 61", "+3326191", "Angers", " ALH"])
            page.Html.Replace("\u00A0", " ", StringComparison.Ordinal).ShouldNotContain(invented);
        page.Document.QuerySelectorAll("a[href='tel:']").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true, 0, 10, "Oui. Le siège est ouvert.")]
    [InlineData(true, 1, 10, "Oui. Le siège et l’agence sont ouverts.")]
    [InlineData(true, 2, 10, "Oui. Le siège et les 2 agences sont ouverts.")]
    [InlineData(false, 1, 10, "Oui. L’agence est ouverte.")]
    [InlineData(true, 0, 20, "Non. Le siège est fermé.")]
    [InlineData(true, 1, 20, "Non. Le siège et l’agence sont fermés.")]
    [InlineData(false, 2, 20, "Non. Les agences sont fermées.")]
    public async Task Front_SaysOnlyWhatThereIs(bool hasHeadOffice, int agencies, int hour, string sentence)
    {
        using var host = Empty();
        host.MoveTo(new DateTime(2020, 11, 12, hour, 0, 0));
        await host.SendAsync(new SaveLandlord.Command { Name = "Habitat du Val" });
        if (hasHeadOffice)
            await host.SendAsync(new CreatePlace.Command { Id = Guid.NewGuid(), Type = PlaceType.Headquarters, Name = "Siège", OnSiteHours = "lun-ven 9h-12h" });
        for (var number = 1; number <= agencies; number++)
            await host.SendAsync(new CreatePlace.Command { Id = Guid.NewGuid(), Type = PlaceType.Agency, Name = $"Agence {number}", OnSiteHours = "lun-ven 9h-12h" });
        await host.SendAsync(new OpenPortal.Command(Open: true));

        (await host.Visit().OpenAsync("/")).Text.ShouldContain(sentence);
    }

    [Fact]
    public async Task Front_OfAPortalThatIsNotReady_SaysSo_AndOpensWhenItIsOpened()
    {
        using var host = Empty();
        host.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));
        (await host.Visit().OpenAsync("/")).Text.ShouldContain("Les horaires seront publiés ici");

        await host.SendAsync(new SaveLandlord.Command { Name = "Habitat du Val", DayPhone = "02 61 91 44 44", DayHours = "Du lundi au vendredi" });
        var waiting = await host.Visit().OpenAsync("/");
        waiting.Text.ShouldContain("Habitat du Val prépare ce portail.");
        waiting.Document.QuerySelector("a[href='tel:+33261914444']").ShouldNotBeNull();

        await host.SendAsync(new CreatePlace.Command { Id = Guid.NewGuid(), Type = PlaceType.Headquarters, Name = "Siège", OnSiteHours = "lun-ven 9h-12h30, 13h30-17h30" });
        var lines = string.Join('\n', Enumerable.Range(1, 50).Select(number => $"loge;Loge {number};Agence Nord;lun-ven 17h-18h"));
        await ImportAsync(host, PlaceImport.Kind, $"type;nom;agence;horaires_sur_place\nagence;Agence Nord;;lun-ven 9h-12h30\nagence;Agence Sud;;lun-ven 14h-17h\n{lines}\n");
        await ImportAsync(host, ResidenceImport.Kind, "residence;adresse;code_postal;commune;loge\nLes Joncs;1 à 9 rue des Joncs;49000;Angers;Loge 1\n");
        (await host.Visit().OpenAsync("/lieux")).Text.ShouldContain("Les horaires seront publiés ici");
        await host.SendAsync(new OpenPortal.Command(Open: true));

        var front = await host.Visit().OpenAsync("/");
        front.Text.ShouldContain("Oui. Le siège et 1 agence sur 2 sont ouverts.");
        front.Text.ShouldContain("Les 50 loges");
        (await host.Visit().OpenAsync("/lieux/siege")).Text.ShouldContain("Ouvert jusqu’à 12 h 30");
        host.MoveTo(new DateTime(2020, 11, 12, 20, 0, 0));
        var closed = await host.Visit().OpenAsync("/lieux/siege");
        closed.Document.QuerySelector("h1")!.TextContent.Trim().ShouldBe("Siège");
        closed.Document.QuerySelector(".app-card--alone").ShouldBeNull("no other place is open and no number answers at night");
        await host.SendAsync(new OpenPortal.Command(Open: false));
        (await host.Visit().OpenAsync("/")).Text.ShouldContain("Les horaires seront publiés ici");
    }

    [Fact]
    public async Task Checklist_OfAnEmptyStore_NamesWhatIsMissing_AndTheSwitchIsTheLastLine()
    {
        using var host = Empty();
        await AccountSteps.OpenAsync(host, new CreateAccount.Command { Email = "chef@exemple.fr", Roles = ["Administrator"] });
        var client = await AccountSteps.SignInAsync(host, "chef@exemple.fr");

        var page = await client.OpenAsync("/admin/mise-en-service");

        page.Text.ShouldContain("Aucun siège, aucune agence.");
        page.Text.ShouldContain("Aucun numéro : les pages n’en montrent pas.");
        page.Text.ShouldContain("Personne ne peut tenir les horaires à jour.");
        page.Text.ShouldContain("Il manque : forme juridique, adresse, directeur de la publication, hébergeur.");
        page.Document.QuerySelectorAll("main form").Last().GetAttribute("action").ShouldBe("/admin/mise-en-service/ouvrir");
        (await client.SubmitAsync(page, "/admin/mise-en-service/ouvrir")).Text.ShouldContain("Indiquez d’abord le nom de l’organisme.");
        await host.SendAsync(new SaveLandlord.Command
        {
            Name = "Habitat du Val", LegalForm = "office public de l'habitat", Street = "4 place du Marché", PostalCode = "67000", City = "Strasbourg", Publisher = "Jeanne Weber", HostedBy = "Habitat du Val",
        });
        (await client.OpenAsync("/admin/mise-en-service")).Text.ShouldContain("Complètes.");
        var legal = (await host.Visit().OpenAsync("/mentions-legales")).Text;
        foreach (var said in (string[])["Habitat du Val, office public de l’habitat", "4 place du Marché, 67000 Strasbourg", "Jeanne Weber"])
            legal.ShouldContain(said);
        (await client.FollowAsync(await client.SubmitAsync(page, "/admin/mise-en-service/ouvrir"))).Text.ShouldContain("Le portail est ouvert au public.");
    }

    private static async Task ImportAsync(PortalHost host, string kind, string text)
        => (await host.ImportAsync(new Application.Common.Actor(Guid.NewGuid(), "Essai", ["Administrator"]), kind, text)).Import.Rejected.ShouldBe(0);
}
