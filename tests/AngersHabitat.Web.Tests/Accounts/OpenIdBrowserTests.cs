using AngersHabitat.Domain.Common;
using Microsoft.Net.Http.Headers;

namespace AngersHabitat.Web.Tests.Accounts;

/// <summary>What a browser is told on the way to an identity provider and back: its cookies, and where forms may lead.</summary>
public sealed class OpenIdBrowserTests(OpenIdBrowserTests.Portals portals) : IClassFixture<OpenIdBrowserTests.Portals>
{
    private const string Start = "/connexion/fournisseur";
    private const string Return = Start + "/retour";
    private const string Name = "portail.office.example";
    private readonly IdentityProvider _provider = portals.Provider;

    [Theory]
    [InlineData(true, "__Host-", "/")]
    [InlineData(false, "", Return)]
    public async Task Cookies_AreForTheEncryptedJourneyAlone_AndGoneAfterIt(bool hasAddress, string prefix, string path)
    {
        var (person, jar) = Visit(hasAddress);
        var left = await BeginAsync(person);
        var journey = jar.Held.Where(IsOfJourney).OrderBy(cookie => cookie.Name.ToString(), StringComparer.Ordinal).ToList();
        journey.Select(cookie => cookie.Name.ToString().StartsWith(prefix + "ah-", StringComparison.Ordinal)).ShouldBe([true, true]);
        foreach (var cookie in journey)
            Traits(cookie).ShouldBe((path, true, true, SameSiteMode.Lax, false));
        (journey[0].Expires - journey[1].Expires)!.Value.Duration().ShouldBeLessThan(TimeSpan.FromMinutes(1), "one is of no use without the other");

        var answer = await person.OpenAsync(await _provider.VisitAsync(left.Location!));

        answer.Location.ShouldBe("/agents");
        _provider.Asked.RedirectUri.ShouldBe($"https://{Name}{Return}");
        jar.Held.ShouldNotContain(cookie => IsOfJourney(cookie));
        Traits(jar.Held.Single(cookie => cookie.Name == prefix + "ah-session")).ShouldBe(("/", true, true, SameSiteMode.Lax, false));
    }

    [Theory]
    [InlineData("given up", true)]
    [InlineData("given up", false)]
    [InlineData("forged code", true)]
    [InlineData("down", true)]
    public async Task CookiesOfAJourneyThatEndsBadly_GoToo_ThoseOfAnotherTabStay(string end, bool hasAddress)
    {
        var (person, jar) = Visit(hasAddress);
        var other = await BeginAsync(person);
        var kept = jar.Held.Where(IsOfJourney).Select(cookie => cookie.Name.ToString()).ToList();
        var left = await BeginAsync(person);
        jar.Held.Count(IsOfJourney).ShouldBe(4);
        if (end == "given up")
            _provider.Person = null;
        var back = await _provider.VisitAsync(left.Location!);
        _provider.IsDown = end == "down";

        (await person.OpenAsync(end == "forged code" ? back.Replace("code=", "code=x", StringComparison.Ordinal) : back)).Location.ShouldBeNull();

        jar.Held.Where(IsOfJourney).Select(cookie => cookie.Name.ToString()).ShouldBe(kept, ignoreOrder: true);
        Someone();
        (await person.OpenAsync(await _provider.VisitAsync(other.Location!))).Location.ShouldBe("/agents");
    }

    [Fact]
    public async Task Forms_MayLeadToTheProvider_AndNowhereElse()
    {
        string[] allowed = ["'self'", "https://fournisseur.example"];
        var (person, jar) = Visit(hasAddress: true);
        await person.OpenAsync("/connexion");
        jar.FormAction.ShouldBe(allowed);
        var left = await BeginAsync(person);
        jar.LedTo!.GetLeftPart(UriPartial.Authority).ShouldBe(allowed[1]);
        await person.OpenAsync(await _provider.VisitAsync(left.Location!));

        var page = await person.OpenAsync("/agents");
        jar.FormAction.ShouldBe(allowed);
        await person.SubmitAsync(page, "/deconnexion");
        jar.LedTo!.GetLeftPart(UriPartial.Authority).ShouldBe(allowed[1]);

        await person.OpenAsync("/donnees/maintenant");
        jar.FormAction.ShouldBe(["'self'"], "what stands in a frame of others");
    }

    [Fact]
    public async Task Forms_WithoutProvider_LeadNowhereElse()
    {
        var jar = new CookieJar();
        var person = new PageClient(portals.Bare.CreateDefaultClient(jar));
        foreach (var address in (string[])["/connexion", "/", "/nulle-part"])
        {
            await person.OpenAsync(address);
            jar.FormAction.ShouldBe(["'self'"], address);
        }
    }

    private static bool IsOfJourney(SetCookieHeaderValue cookie) => cookie.Name.ToString() is var name && (name.Contains("ah-nonce-", StringComparison.Ordinal) || name.Contains("ah-retour-", StringComparison.Ordinal));

    private static (string Path, bool Secure, bool HttpOnly, SameSiteMode SameSite, bool HasDomain) Traits(SetCookieHeaderValue cookie)
        => (cookie.Path.ToString(), cookie.Secure, cookie.HttpOnly, cookie.SameSite, cookie.Domain.HasValue);

    private static async Task<PageAnswer> BeginAsync(PageClient person) => await person.SubmitAsync(await person.OpenAsync("/connexion"), Start);

    private void Someone() => (_provider.Person, _provider.IsDown) = (new ProviderPerson("b-1", "navigateur@office.example", "accueil"), false);

    // By its encrypted address; or in the clear by a declared proxy, which says that it was asked encrypted.
    private (PageClient Person, CookieJar Jar) Visit(bool hasAddress)
    {
        Someone();
        var jar = hasAddress ? new CookieJar() : new CookieJar(("X-Test-Address", "10.0.0.7"), ("X-Forwarded-For", "203.0.113.1"), ("X-Forwarded-Proto", "https"));
        var client = hasAddress ? portals.Named.CreateDefaultClient(new Uri($"https://{Name}"), jar) : portals.Proxied.CreateDefaultClient(new Uri($"http://{Name}"), jar);
        return (new PageClient(client), jar);
    }

    /// <summary>Three for the class: one has an encrypted address, one stands behind a proxy, one has no provider.</summary>
    public sealed class Portals : IAsyncDisposable
    {
        public Portals()
        {
            foreach (var portal in (PortalHost[])[Named, Proxied])
                Provider.Serve(portal, ("Groups:accueil", Roles.Reception));
        }

        public IdentityProvider Provider { get; } = new();

        public IdleHost Named { get; } = new() { Settings = { ["Landlord:Address"] = $"https://{Name}" } };

        public IdleHost Proxied { get; } = new() { Settings = { ["Proxy:Known:0"] = "10.0.0.0/8" } };

        public IdleHost Bare { get; } = new();

        public async ValueTask DisposeAsync()
        {
            foreach (var portal in (IAsyncDisposable[])[Named, Proxied, Bare, Provider])
                await portal.DisposeAsync();
        }
    }
}
