using AngersHabitat.Application.Reception.Register;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Notices;
using AngersHabitat.Web.Pages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Reception;

/// <summary>Addresses stand on posters, in bookmarks and in readers of feeds: whatever a place or a residence is called now, each former one leads on.</summary>
public sealed class FormerAddressTests : IAsyncDisposable
{
    // Their {slug} is of a worksite, whose address is made of its code and never changes.
    private static readonly string[] Others = ["chantiers/{slug}"];

    private readonly PortalHost _host = new();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public void EveryRoute_WithANameOfAPlaceOrResidence_KnowsTheFormerOnes()
        => _host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.Parameters.Any(parameter => parameter.Name is "slug" or "scope"))
            .Where(endpoint => endpoint.Metadata.GetMetadata<FormerAddressAttribute>() is not { } known
                || known.OfResidence != endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("residences/", StringComparison.Ordinal))
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/')).Distinct().Except(Others).ShouldBeEmpty();

    [Fact]
    public async Task Residence_Renamed_EachOfItsAddressesLeadsToThePresentOne_AndAFormIsSentThereWhole()
    {
        var hall = await _host.InStoreAsync(db => db.Residences.AsNoTracking().SingleAsync(row => row.Slug == "cour-saint-laud"));
        await NoticeSteps.PublishAsync(_host, NoticeSteps.Draft() with { Audience = Audience.Residences, Residences = hall.Name });
        var visitor = _host.Visit();
        var form = await visitor.OpenAsync("/residences/cour-saint-laud/signaler/proprete");
        await _host.SendAsync(
            new SaveResidence.Command
            {
                Id = hall.Id, Version = hall.Version, Name = "Le Nouveau Nom", Addresses = hall.Addresses, PostalCode = hall.PostalCode, City = hall.City, District = hall.District, LodgeId = hall.LodgeId,
            },
            Roles.Administrator);

        foreach (var rest in (string[])["", "/signaler", "/signaler/proprete"])
            (await visitor.OpenAsync($"/residences/Cour-Saint-Laud{rest}")).Location.ShouldBe($"/residences/le-nouveau-nom{rest}");
        (await visitor.SubmitAsync(form, "/residences/cour-saint-laud/signaler/proprete")).ShouldSatisfyAllConditions(
            answer => answer.Status.ShouldBe(HttpStatusCode.PermanentRedirect), answer => answer.Location.ShouldBe("/residences/le-nouveau-nom/signaler/proprete"));
        foreach (var address in (string[])["/infos?residence=cour-saint-laud", "/infos.atom?residence=cour-saint-laud", "/api/v1/notices?residence=cour-saint-laud"])
            (await visitor.OpenAsync(address)).Html.ShouldContain("17 novembre", Case.Insensitive, address);
    }

    [Fact]
    public async Task Place_Renamed_EachOfItsAddressesLeadsToThePresentOne()
    {
        var place = await _host.InStoreAsync(db => db.Places.AsNoTracking().SingleAsync(row => row.Slug == "agence-ouest"));
        await NoticeSteps.PublishAsync(_host, NoticeSteps.Draft() with { Audience = Audience.Agencies, Agencies = [place.Id] });
        var staff = await _host.SignInAsync("responsable@demo.example");
        await _host.SendAsync(
            new EditPlace.Command
            {
                Id = place.Id, Version = place.Version, Slug = "agence-du-couchant", Name = place.Name, Phone = "02 61 91 00 13", Street = place.Street, PostalCode = place.PostalCode, City = place.City,
            },
            Roles.Administrator);

        foreach (var address in (string[])["/lieux/{0}", "/lieux/{0}/horaires.ics", "/lieux/{0}/affiche", "/api/v1/places/{0}", "/api/v1/places/{0}/hours?from=2020-11-12&to=2020-11-13"])
            (await _host.Visit().OpenAsync(Filled(address, "agence-ouest"))).Location.ShouldBe(Filled(address, "agence-du-couchant"));
        foreach (var address in (string[])["/agents/lieux/{0}", "/agents/lieux/{0}/coordonnees", "/agents/frequentation/{0}", "/agents/frequentation/{0}/etat"])
            (await staff.OpenAsync(Filled(address, "agence-ouest"))).Location.ShouldBe(Filled(address, "agence-du-couchant"));
        foreach (var address in (string[])["/infos?agence=agence-ouest", "/infos.atom?agence=agence-ouest", "/api/v1/notices?agency=agence-ouest"])
            (await _host.Visit().OpenAsync(address)).Html.ShouldContain("17 novembre", Case.Insensitive, address);
    }

    private static string Filled(string address, string slug) => address.Replace("{0}", slug, StringComparison.Ordinal);
}
