using System.Xml.Linq;

namespace AngersHabitat.Web.Tests.Guidance;

/// <summary>What search engines, browsers and those who find a weakness read.</summary>
public sealed class SiteFilesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Sitemap_NamesPagesThatAnswer()
    {
        var map = XDocument.Parse((await host.Visit().OpenAsync("/sitemap.xml")).Html);
        var addresses = map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath).ToList();
        addresses.ShouldContain("/lieux/agence-centre");
        addresses.ShouldBeUnique();
        foreach (var address in addresses.Where((_, index) => index % 10 == 0))
            (await host.Visit().OpenAsync(address)).Status.ShouldBe(HttpStatusCode.OK, address);
    }

    [Theory]
    [InlineData("/robots.txt", "Sitemap: http")]
    [InlineData("/.well-known/security.txt", "Contact: tel:+33261910000")]
    [InlineData("/site.webmanifest", "favicon.svg")]
    public async Task File_SaysWhatItIsFor(string address, string part)
    {
        var answer = await host.Visit().OpenAsync(address);
        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Html.ShouldContain(part);
    }

    [Theory]
    [InlineData("/lieux/siege?x=1", "/lieux/siege")]
    [InlineData("/", "/")]
    public async Task PublicPage_HasOneAddressAndADescription(string address, string canonical)
    {
        var head = (await host.Visit().OpenAsync(address)).Document.Head!;
        new Uri(head.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).AbsolutePath.ShouldBe(canonical);
        head.QuerySelector("meta[name=description]")!.GetAttribute("content").ShouldNotBeNullOrEmpty();
        head.QuerySelector("meta[property='og:title']")!.GetAttribute("content").ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("/rien")]
    [InlineData("/connexion-inconnue")]
    public async Task ErrorPage_IsNotForSearchEngines(string address)
        => (await host.Visit().OpenAsync(address)).Document.Head!.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
}
