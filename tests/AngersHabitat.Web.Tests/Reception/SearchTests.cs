using AngersHabitat.Application.Reception;
using AngersHabitat.Domain.Common.Addresses;

namespace AngersHabitat.Web.Tests.Reception;

/// <summary>« Trouver mon lieu d'accueil »: what people type, on phones and with faults, and where it leads.</summary>
public sealed class SearchTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Find_WhatPeopleType_PutsTheirPlaceFirst()
    {
        var lines = await TypedAsync();
        lines.Count.ShouldBeGreaterThanOrEqualTo(200);
        var missed = new List<string>();
        foreach (var (typed, expected) in lines)
        {
            var found = await host.SendAsync(new FindMyPlace.Query { Text = typed });
            if (found.Hits.Count == 0 || found.Hits[0].Name != expected)
                missed.Add($"{typed}: {expected}, not {(found.Hits.Count == 0 ? "nothing" : found.Hits[0].Name)}");
        }
        missed.Count.ShouldBeLessThanOrEqualTo(lines.Count / 20, string.Join('\n', missed));
    }

    [Fact]
    public async Task Find_NumberOutsideTheStreet_IsSaidOnThePage()
    {
        var page = await SearchAsync("250 rue des Cantinières");
        page.Text.ShouldContain("Le numéro 250 est hors de la rue (1 à 48)");
        page.Document.QuerySelector(".app-place__name a")!.TextContent.ShouldBe("Résidence Ney");
    }

    [Theory]
    [InlineData("agence nord", "/lieux/agence-nord")]
    [InlineData("25 bd des Amitiés, agence", "/lieux/agence-nord")]
    [InlineData("loge ney", "/lieux/loge-ney")]
    public async Task Search_AnOffice_LeadsToItsPage(string typed, string address)
        => (await host.Visit().SendAsync("/recherche", [new("texte", typed)])).Location.ShouldBe(address);

    [Fact]
    public async Task Find_ResidenceUnderWorks_IsKnown()
        => (await host.SendAsync(new FindMyPlace.Query { Text = "Résidence Churchill" })).Hits[0].Kind.ShouldBe(AddressKind.Worksite);

    [Fact]
    public async Task Search_ByAVisitor_SetsNoCookieAndTellsNothingInItsAddress()
    {
        var visitor = host.Visit();
        using var front = await visitor.Http.GetAsync(new Uri("/", UriKind.Relative));
        front.Headers.Contains("Set-Cookie").ShouldBeFalse();
        using var body = new FormUrlEncodedContent([new("texte", "rue des Banchais")]);
        using var answer = await visitor.Http.PostAsync(new Uri("/recherche", UriKind.Relative), body);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Headers.Location!.OriginalString.ShouldNotContain("anchais");
    }

    [Fact]
    public async Task Found_ReadAgain_ShowsTheSame()
    {
        var sent = await host.Visit().SendAsync("/recherche", [new("texte", "rue des Banchais")]);
        var (first, again) = (await host.Visit().OpenAsync(sent.Location!), await host.Visit().OpenAsync(sent.Location!));
        first.Status.ShouldBe(HttpStatusCode.OK);
        again.Text.ShouldBe(first.Text);
    }

    [Theory]
    [InlineData("/trouver")]
    [InlineData("/trouver/~n-importe-quoi")]
    [InlineData("/trouver/rue-des-banchais")]
    [InlineData("/recherche")]
    public async Task Found_WithoutASealedText_LeadsToTheSearch(string address)
        => (await host.Visit().OpenAsync(address)).Location.ShouldBe("/#recherche");

    private async Task<PageAnswer> SearchAsync(string text)
        => await host.Visit().FollowAsync(await host.Visit().SendAsync("/recherche", [new("texte", text)]));

    private static async Task<IReadOnlyList<(string Typed, string Expected)>> TypedAsync()
    {
        using var reader = new StreamReader(typeof(SearchTests).Assembly.GetManifestResourceStream("typed-addresses.csv")!);
        var lines = (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. lines.Skip(1).Select(line => line.Split(';')).Select(cells => (cells[0], cells[1]))];
    }
}
