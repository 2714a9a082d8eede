using AngersHabitat.Application.Accounts;
using AngersHabitat.Domain.Common;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;

namespace AngersHabitat.Web.Tests.Hosting;

/// <summary>A portal that stands under an encrypted address answers to its name, says no other, and binds its cookies to it.</summary>
public sealed class PublicAddressTests(PublicAddressTests.Portal portal) : IClassFixture<PublicAddressTests.Portal>
{
    private const string Address = "https://portail.office.example";

    [Theory]
    [InlineData("portail.office.example", HttpStatusCode.OK)]
    [InlineData("PORTAIL.office.example:443", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("portail.office.example.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("xportail.office.example", HttpStatusCode.BadRequest)]
    public async Task AnswersToItsName(string name, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative)) { Headers = { Host = name } };
        using var answer = await portal.Client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(expected);
    }

    [Theory]
    [InlineData("/lieux.atom")]
    [InlineData("/infos.atom")]
    [InlineData("/lieux/agence-centre/agenda.ics")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/")]
    public async Task SaysItsAddress_WhateverNameItWasAskedBy(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)) { Headers = { Host = "127.0.0.1:5080" } };
        request.Headers.Add("X-Forwarded-Host", "evil.example");
        using var answer = await portal.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldNotContain("127.0.0.1");
        text.ShouldNotContain("evil.example");
    }

    [Fact]
    public async Task Cookies_AreOfThisHostAlone_AndNeverUnencrypted()
    {
        var jar = new CookieJar();
        var person = Visit(jar);
        var agency = await portal.InStoreAsync(db => db.Places.Where(place => place.Slug == "agence-centre").Select(place => place.Id).SingleAsync());
        await AccountSteps.OpenAsync(portal, new CreateAccount.Command { Email = "centre@essai.example", Roles = [Roles.Reception], AgencyId = agency });
        await Visit(new CookieJar()).SignInAsync("centre@essai.example", AccountSteps.Password);
        await person.SignInAsync("centre@essai.example", AccountSteps.Password);
        await person.OpenAsync("/agents?agence=toutes");
        await person.SubmitAsync(await person.OpenAsync("/agents/mes-sessions"), "/agents/mes-sessions/fermer");

        jar.Held.Count.ShouldBe(4, "of the session, of its forms, of what is said once, of all agencies");
        foreach (var cookie in jar.Held)
        {
            cookie.Name.ToString().ShouldStartWith("__Host-");
            (cookie.Secure, cookie.HttpOnly, cookie.Path.ToString(), cookie.Domain.HasValue).ShouldBe((true, true, "/", false), cookie.Name.ToString());
        }
        (await person.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private PageClient Visit(CookieJar jar) => new(portal.CreateDefaultClient(new Uri(Address), jar));

    /// <summary>One for the class.</summary>
    public sealed class Portal : IdleHost
    {
        private readonly Lazy<HttpClient> _client;

        public Portal()
        {
            Settings["Landlord:Address"] = Address;
            _client = new(() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        }

        public HttpClient Client => _client.Value;
    }
}
