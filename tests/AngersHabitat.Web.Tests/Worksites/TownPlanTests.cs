using AngersHabitat.Application.Landlord;
using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Reception;
using AngersHabitat.Domain.Worksites;
using AngersHabitat.Web.Features.Worksites;
using AngleSharp.Dom;

namespace AngersHabitat.Web.Tests.Worksites;

/// <summary>The plan of worksites is drawn from where the landlord's own places and worksites stand, wherever that is.</summary>
public sealed class TownPlanTests
{
    [Fact]
    public async Task Plan_OfAnotherTown_NamesItsOwnOfficesAndCommunes_AndNothingElse()
    {
        using var host = new PortalHost { MakesDemonstration = true, Settings = { ["Demo:Enabled"] = "false" } };
        await host.SendAsync(new SaveLandlord.Command { Name = "Habitat du Val" });
        await host.SendAsync(new OpenPortal.Command(Open: true));
        await BuildAsync(host, "Le Pré", "Strasbourg", null, null);
        var none = await host.Visit().OpenAsync("/chantiers");
        none.Text.ShouldContain("Le Pré");
        none.Document.QuerySelector("svg.app-plan").ShouldBeNull("no position is known");
        none.Text.ShouldNotContain("Carré : construction");

        await OfficeAsync(host, "Agence du Sud", "47,7508", "7,3359");
        await OfficeAsync(host, "Agence de la Gare", "48,5850", "7,7350");
        await BuildAsync(host, "Les Joncs", "Strasbourg", "48,5734", "7,7521");
        await BuildAsync(host, "Le Moulin", "Schiltigheim", "48,6078", "7,7490");
        var page = await host.Visit().OpenAsync("/chantiers");

        var plan = page.Document.QuerySelector("svg.app-plan").ShouldNotBeNull();
        Names(plan).ShouldBe(["Agence de la Gare", "Strasbourg", "Schiltigheim"], ignoreOrder: true, "the other agency is far away");
        plan.QuerySelectorAll("polyline").ShouldBeEmpty();
        plan.QuerySelectorAll("a").Length.ShouldBe(2);
        page.Text.ShouldContain("Losange : siège et agences.");
    }

    [Theory]
    [InlineData(48.58, 7.75, 0.0005)]
    [InlineData(48.58, 7.75, 0.3)]
    [InlineData(-20.9, 55.5, 0.1)]
    [InlineData(16.2, -61.5, 2)]
    public void EveryMark_LiesOnThePlan_WhereverItIs(double latitude, double longitude, double apart)
    {
        var worksites = Enumerable.Range(0, 20).Select(number => (number, At(latitude + (number % 5 * apart), longitude + (number / 5 * apart)))).ToList();

        var plan = TownPlan.Of(new([], [new("Ici", latitude, longitude)], []), worksites).ShouldNotBeNull();

        plan.Marks.Count.ShouldBe(20);
        plan.Marks.ShouldAllBe(mark => mark.X > 13 && mark.X < TownPlan.Width - 13 && mark.Y > 13 && mark.Y < plan.Height - 13);
        (plan.Scale * plan.Kilometre).ShouldBeInRange(20, TownPlan.Width / 4.0);
        plan.Marks[^1].X.ShouldBeLessThanOrEqualTo(plan.Marks[0].X, "the first worksite is the westernmost");
    }

    private static IEnumerable<string> Names(IElement plan) => plan.QuerySelectorAll(".app-plan__name").Select(name => name.TextContent.Replace('\u00A0', ' '));

    private static PublicWorksite At(double latitude, double longitude) => new()
    {
        Slug = "les-joncs", Name = "Les Joncs", Nature = Nature.Construction, Dwellings = 1, Commune = "Ici", District = "", Address = "", Latitude = latitude, Longitude = longitude, Summary = "", Nuisances = "",
        Phone = "", Phase = Phase.Works, PhaseSince = new(2020, 3, 2), SuspendedSince = null, Percent = null, Next = null, Delivery = null,
    };

    private static Task OfficeAsync(PortalHost host, string name, string latitude, string longitude) => host.SendAsync(new CreatePlace.Command
    {
        Id = Guid.NewGuid(), Type = PlaceType.Agency, Name = name, Street = "1 place de la Gare", PostalCode = "67000", City = "Strasbourg", Latitude = latitude, Longitude = longitude,
        OnSiteHours = "lun-ven 9h-12h",
    });

    private static Task BuildAsync(PortalHost host, string name, string commune, string? latitude, string? longitude) => host.SendAsync(new CreateOperation.Command
    {
        Id = Guid.NewGuid(), Code = name, Name = name, Nature = Nature.Rehabilitation, Commune = commune, Address = "1 rue des Joncs", Dwellings = 12, StudyFrom = host.Clock.Today.AddDays(-10),
        Latitude = latitude, Longitude = longitude,
    });
}
