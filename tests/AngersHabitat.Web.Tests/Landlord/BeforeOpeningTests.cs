using AngersHabitat.Application.Landlord;
using AngersHabitat.Domain.Reception;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Landlord;

/// <summary>A portal full of places, worksites and notices that is not open yet: nothing of them is told, wherever one asks.</summary>
public sealed class BeforeOpeningTests(BeforeOpeningTests.Shut shut) : IClassFixture<BeforeOpeningTests.Shut>
{
    // Who holds the link of a visit reads where it takes place; pages that a device keeps tell nobody's name.
    private static readonly string[] ByTheirLink = ["ma-visite/"];

    [Fact]
    public async Task EveryPublicAddress_TellsNothingThatIsNotPublished()
    {
        var unpublished = await UnpublishedAsync();
        var faults = new List<string>();
        foreach (var (endpoint, address) in shut.Walk.Gets().Where(get => get.Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null))
        {
            if (ByTheirLink.Any(link => address.Contains(link, StringComparison.Ordinal)))
                continue;
            using var answer = await shut.Host.Visit().Http.GetAsync(new Uri(address, UriKind.Relative));
            var text = await answer.Content.ReadAsStringAsync();
            faults.AddRange(unpublished.Where(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)).Select(name => $"{address} tells {name}"));
        }
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/api/v1/places", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/places/agence-centre", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/notices", HttpStatusCode.NotFound)]
    [InlineData("/infos.atom", HttpStatusCode.NotFound)]
    [InlineData("/lieux/agence-centre/horaires.ics", HttpStatusCode.NotFound)]
    [InlineData("/chantiers", HttpStatusCode.OK)]
    [InlineData("/suivre", HttpStatusCode.OK)]
    [InlineData("/urgence", HttpStatusCode.OK)]
    [InlineData("/sitemap.xml", HttpStatusCode.OK)]
    [InlineData("/healthz/ready", HttpStatusCode.OK)]
    public async Task Address_AnswersAsItsKindDoes(string address, HttpStatusCode status)
        => (await shut.Host.Visit().OpenAsync(address)).Status.ShouldBe(status);

    [Fact]
    public async Task Interface_SaysInFrenchWhyThereIsNothing_AndStaffReadIt()
    {
        (await shut.Host.Visit().OpenAsync("/api/v1/places")).Html.ShouldContain("n'est pas encore ouvert au public");
        (await shut.Walk.Person.OpenAsync("/api/v1/places")).Html.ShouldContain("agence-centre");
    }

    private Task<List<string>> UnpublishedAsync() => shut.Host.InStoreAsync(async db =>
    {
        // Its own name, « Siège », is a word of the legal mentions too.
        var names = await db.Places.Where(place => place.Type != PlaceType.Headquarters).Select(place => place.Name).ToListAsync();
        names.AddRange(await db.Residences.OrderBy(row => row.Name).Take(50).Select(row => row.Name).ToListAsync());
        names.AddRange(await db.Operations.Take(20).Select(row => row.Name).ToListAsync());
        names.AddRange(await db.Notices.Take(20).Select(row => row.Title).ToListAsync());
        return names;
    });

    /// <summary>The demonstration, taken back from the public.</summary>
    public sealed class Shut : IAsyncLifetime
    {
        public PortalHost Host { get; } = new();

        public PortalWalk Walk { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Walk = await PortalWalk.StartAsync(Host);
            await Host.SendAsync(new OpenPortal.Command(Open: false));
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
