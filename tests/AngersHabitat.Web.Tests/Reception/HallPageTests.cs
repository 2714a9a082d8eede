using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Reception;

/// <summary>The page of a residence: who answers now, and the way to it by every door.</summary>
public sealed class HallPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_AResidence_SaysWhoIsThereNow()
    {
        var page = await host.Visit().OpenAsync("/residences/les-tilleuls");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector("h1")!.TextContent.ShouldContain("Les Tilleuls");
        page.Text.ShouldContain("Agence Centre Ouvert");
        page.Text.ShouldContain("Loge Les Tilleuls");
        page.Document.QuerySelector("a[href='/residences/les-tilleuls/signaler']").ShouldNotBeNull();
        page.Text.ShouldContain("Urgence ?");
    }

    [Fact]
    public async Task Get_ByItsShortAddressOrOtherLetters_LeadsThere()
    {
        var code = await host.InStoreAsync(db => db.Residences.Where(row => row.Slug == "les-tilleuls").Select(row => row.Code).SingleAsync());

        (await host.Visit().OpenAsync($"/r/{code}")).Location.ShouldBe("/residences/les-tilleuls");
        (await host.Visit().OpenAsync($"/r/{code.ToUpperInvariant()}")).Location.ShouldBe("/residences/les-tilleuls");
        (await host.Visit().OpenAsync("/residences/LES-TILLEULS")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/residences/nulle-part")]
    [InlineData("/residences/nulle-part/signaler")]
    [InlineData("/r/aaaaa")]
    [InlineData("/r/%27%3B--")]
    public async Task Get_WhatStandsNowhere_Answers404(string address) => (await host.Visit().OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Search_LeadsFromTheCardsAndFromTheChoice()
    {
        var cards = await host.Visit().FollowAsync(await host.Visit().SendAsync("/recherche", [new("texte", "12 rue des Demoiselles")]));
        cards.Document.QuerySelector("a[href='/residences/les-tilleuls']").ShouldNotBeNull();

        var choice = await host.Visit().FollowAsync(await host.Visit().SendAsync("/recherche", [new("texte", "centre-ville")]));
        choice.Document.QuerySelector("a[href='/residences/les-tilleuls']").ShouldNotBeNull();
        (await host.Visit().OpenAsync("/sitemap.xml")).Html.ShouldContain("/residences/les-tilleuls<");
    }

    [Fact]
    public async Task Renamed_TheFormerAddressLeadsToThePresentOne_AndIsKeptNoLonger()
    {
        const string Name = "La Bascule";
        var lodge = await host.InStoreAsync(db => db.Places.Where(row => row.Slug == "loge-ney").Select(row => row.Id).SingleAsync());
        var made = new SaveResidence.Command { Id = Guid.NewGuid(), Name = Name, Addresses = "1 rue Neuve", PostalCode = "49000", City = "Angers", LodgeId = lodge };
        await host.SendAsync(made, Roles.Administrator);
        (await host.Visit().OpenAsync("/residences/la-bascule")).Status.ShouldBe(HttpStatusCode.OK);

        var version = await host.InStoreAsync(db => db.Residences.Where(row => row.Id == made.Id).Select(row => row.Version).SingleAsync());
        await host.SendAsync(made with { Version = version, Name = "La Balance" }, Roles.Administrator);

        (await host.Visit().OpenAsync("/residences/la-bascule")).Location.ShouldBe("/residences/la-balance");
        (await host.Visit().OpenAsync("/residences/la-bascule/signaler")).Location.ShouldBe("/residences/la-balance/signaler");
    }

    [Theory]
    [InlineData("2020-11-12T10:00:00", "Appeler")]
    [InlineData("2020-11-12T23:00:00", "Appeler l’urgence")]
    public async Task Problem_ALift_GivesTheNumberThatAnswersAtThatHour(string at, string label)
    {
        host.MoveTo(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture));
        var page = await host.Visit().OpenAsync("/residences/les-tilleuls/signaler");

        var lift = page.Document.QuerySelectorAll(".app-problems > li").Single(row => row.TextContent.Contains("Ascenseur", StringComparison.Ordinal));
        lift.QuerySelector("a.app-call")!.TextContent.ShouldStartWith(label);
        page.Document.QuerySelectorAll(".app-problems > li").Length.ShouldBe(5);
        host.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));
    }
}
