namespace AngersHabitat.Web.Tests.Reception;

public sealed class PublicPagesTests : IClassFixture<PortalHost>
{
    private readonly PortalHost _host;
    private readonly PageClient _visitor;

    public PublicPagesTests(PortalHost host)
    {
        _host = host;
        _host.MoveTo(new DateTime(2020, 11, 12, 10, 0, 0));
        _visitor = host.Visit();
    }

    [Fact]
    public async Task FrontPage_ThursdayMorning_AnswersInOneSentence()
        => (await _visitor.OpenAsync("/")).Document.QuerySelector(".app-answer")!.TextContent.Trim()
            .ShouldBe("Oui. Le siège et 3 agences sur 4 sont ouverts. Les loges répondent au téléphone de 17\u00A0h à 18\u00A0h.");

    [Fact]
    public async Task FrontPage_SundayNight_SaysNoAndWhenItOpens()
    {
        _host.MoveTo(new DateTime(2020, 11, 15, 22, 0, 0));

        (await _visitor.OpenAsync("/")).Document.QuerySelector(".app-answer")!.TextContent
            .ShouldContain("Non. Le siège et les agences sont fermés. Prochaine ouverture\u00A0: demain à 9\u00A0h.");
    }

    [Fact]
    public async Task FrontPage_SaysThatTheDataAreADemonstrationAndWhereTheEmergencyPageIs()
    {
        var page = await _visitor.OpenAsync("/");

        page.Document.QuerySelector(".app-demo")!.TextContent.ShouldContain("Données de démonstration");
        page.Document.QuerySelector("a[href='/urgence']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("12 rue des Demoiselles, 49000 Angers", "Loge Les Tilleuls")]
    [InlineData("la roserraie", "Loge Jean-Vilar")]
    public async Task Search_Address_LeadsToMyPlacesAndKeepsTheAddressOutOfTheUrl(string typed, string lodge)
    {
        var answer = await _visitor.SubmitAsync(await _visitor.OpenAsync("/"), "/recherche", ("texte", typed));

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        answer.Location.ShouldNotBeNull();
        answer.Location.ShouldNotContain("emoiselle");
        var page = await _visitor.FollowAsync(answer);
        if (page.Document.QuerySelector("h1")!.TextContent.StartsWith("Quelle", StringComparison.Ordinal))
            page = await _visitor.OpenAsync(page.Document.QuerySelector(".app-place__name a")!.GetAttribute("href")!);
        page.Text.ShouldContain(lodge);
        page.Document.QuerySelector(".app-card__verb")!.TextContent.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("boulevard qui n’existe pas", "Aucune résidence ne correspond.")]
    [InlineData("", "Écrivez votre rue")]
    public async Task Search_NothingFound_Answers400AtTheFieldAndKeepsWhatWasTyped(string typed, string message)
    {
        var answer = await _visitor.SubmitAsync(await _visitor.OpenAsync("/"), "/recherche", ("texte", typed));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Document.QuerySelector("#texte-error")!.TextContent.ShouldContain(message);
        (answer.Document.QuerySelector("#texte")!.GetAttribute("value") ?? "").ShouldBe(typed);
    }

    [Fact]
    public async Task Lodge_ClosedOnSite_ShowsWhatReplacesIt()
    {
        var page = await _visitor.OpenAsync("/lieux/loge-ney");

        page.Text.ShouldContain("Par téléphone aujourd’hui de 17 h à 18 h");
        page.Text.ShouldContain("Répond au téléphone aujourd’hui à 17 h");
        page.Document.QuerySelector("main a[href='tel:+33261910105']").ShouldNotBeNull();
        page.Text.ShouldContain("Agence Centre");
    }

    [Fact]
    public async Task Place_HasStructuredDataThatParses()
    {
        var page = await _visitor.OpenAsync("/lieux/siege");

        var json = page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent;
        using var document = System.Text.Json.JsonDocument.Parse(json);
        document.RootElement.GetProperty("openingHoursSpecification").GetArrayLength().ShouldBe(10);
    }

    [Fact]
    public async Task Place_ChristmasAhead_IsASpecialOpening()
    {
        _host.MoveTo(new DateTime(2020, 12, 20, 10, 0, 0));

        var json = (await _visitor.OpenAsync("/lieux/siege")).Document.QuerySelector("script[type='application/ld+json']")!.TextContent;
        using var document = System.Text.Json.JsonDocument.Parse(json);
        document.RootElement.GetProperty("specialOpeningHoursSpecification").EnumerateArray()
            .Select(special => special.GetProperty("validFrom").GetString()).ShouldBe(["2020-12-25", "2021-01-01"], ignoreOrder: true);
    }

    [Fact]
    public async Task Calendar_HasOneEventForEachRhythm()
    {
        var feed = await _visitor.OpenAsync("/lieux/loge-ney/horaires.ics");

        feed.Html.ShouldStartWith("BEGIN:VCALENDAR");
        feed.Html.ShouldContain("DTSTART;TZID=Europe/Paris:20201030T170000");
        feed.Html.ShouldContain("RRULE:FREQ=WEEKLY;");
        feed.Html.ShouldContain("Loge Ney : par téléphone");
    }

    [Fact]
    public async Task Calendar_ReadTwice_IsTheSameAndNeverFromTheFuture()
    {
        _host.MoveTo(new DateTime(2020, 11, 12, 10, 5, 0));
        var first = (await _visitor.OpenAsync("/lieux/agence-centre/horaires.ics")).Html;
        _host.MoveTo(new DateTime(2020, 11, 12, 18, 0, 0));
        var second = (await _visitor.OpenAsync("/lieux/agence-centre/horaires.ics")).Html;

        second.ShouldBe(first);
        first.ShouldContain("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        first.ShouldContain("X-PUBLISHED-TTL:PT6H");
        var stamps = first.Split('\n').Where(line => line.StartsWith("DTSTAMP:", StringComparison.Ordinal)).Select(line => line.Trim()[8..]).Distinct().ToList();
        stamps.ShouldHaveSingleItem().ShouldBeLessThan("20201112T170000Z", StringComparer.Ordinal);
        System.Text.RegularExpressions.Regex.Count(first, "BEGIN:VEVENT").ShouldBeLessThan(12);
        (await _visitor.OpenAsync("/lieux/agence-centre")).Document.QuerySelector("a[href^='webcal:']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/lieux/inconnu")]
    [InlineData("/lieux/inconnu/horaires.ics")]
    [InlineData("/mon-lieu/00000000-0000-0000-0000-000000000001")]
    [InlineData("/mon-lieu/pas-un-identifiant")]
    [InlineData("/rien")]
    public async Task UnknownAddress_Answers404WithAPageThatHelps(string address)
    {
        var answer = await _visitor.OpenAsync(address);

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Document.QuerySelector("main a[href='/']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/lieux?type=Agency", 4)]
    [InlineData("/lieux?type=Lodge&secteur=Roseraie", 4)]
    [InlineData("/lieux?ouvert=true", 5)]
    [InlineData("/lieux?type=nimporte", 56)]
    public async Task List_Filters_ChooseThePlaces(string address, int expected)
        => (await _visitor.OpenAsync(address)).Document.QuerySelectorAll(".app-place").Length.ShouldBe(expected);
}
