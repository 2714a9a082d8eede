using Microsoft.AspNetCore.Mvc.Testing;

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
        var person = new PageClient(portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri(Address) }));
        var page = await person.OpenAsync("/connexion");
        using var form = new FormUrlEncodedContent(page.Document.QuerySelectorAll("form[action$='/connexion'] input[name]")
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? ""))
            .Where(field => field.Key is not ("Email" or "Password"))
            .Append(new("Email", "accueil@demo.example")).Append(new("Password", "Bienvenue-Angers-2020")));
        using var answer = await person.Http.PostAsync(new Uri("/connexion", UriKind.Relative), form, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var session = answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.Contains("ah-session", StringComparison.Ordinal));
        session.ShouldStartWith("__Host-ah-session=");
        session.ShouldContain("path=/;");
        session.ShouldContain("secure");
        session.ShouldContain("httponly");
        session.ShouldNotContain("domain=");
        (await person.OpenAsync("/agents")).Status.ShouldBe(HttpStatusCode.OK);
    }

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
