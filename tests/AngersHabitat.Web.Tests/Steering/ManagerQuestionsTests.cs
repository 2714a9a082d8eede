namespace AngersHabitat.Web.Tests.Steering;

/// <summary>Questions that a manager asks: each is answered at most two links away from the first page of steering.</summary>
public sealed class ManagerQuestionsTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    // Question, words of the first link (of a tile or heading), of the second (none: answered already), and what the answer says.
    [InlineData("Who was not reached, by agency?", "Non jointes", null, "Personnes non jointes", "Agence")]
    [InlineData("Which promises of all kinds are overdue?", "Promesses en retard", null, "Qui s’en charge", "Rappel du centre d’appel")]
    [InlineData("Which callbacks are overdue?", "Rappels dus", null, "Rappels dus", "retard")]
    [InlineData("How long do callers wait now?", null, null, "Attente maintenant", "médiane")]
    [InlineData("How many calls, answered and abandoned?", "Appels aujourd", null, "Répondus", "appels relevés")]
    [InlineData("Which days were peaks?", "Centre d", "Les pics en tableau", "Pic", "Appels jour par jour")]
    [InlineData("Which tenders, by month and commune?", "Chantiers", null, "Appels d’offres à venir, par mois et par commune", "lots")]
    [InlineData("How many deliveries in each year?", "Chantiers", null, "Logements à livrer par année", "Total daté")]
    [InlineData("Why is an operation late, in words?", "Chantiers", null, "À décider", "sous le prévu")]
    [InlineData("How many days of suspension, and why?", "Chantiers", null, "Jours de suspension par cause", "Retard net")]
    [InlineData("How does attendance move?", "Visites par jour", null, "aux mêmes jours et heures de la semaine d’avant", "Évolution")]
    [InlineData("Which needs go without a referral, by district?", "Jointes", null, "Besoins dits, par quartier", "Sans orientation")]
    public async Task Question_IsAnsweredWithinTwoLinks(string question, string? first, string? second, string answer, string detail)
    {
        var client = await host.SignInAsync("responsable@demo.example");
        var page = await client.OpenAsync("/pilotage");
        foreach (var words in new[] { first, second }.OfType<string>())
        {
            var link = page.Document.QuerySelectorAll("main a").FirstOrDefault(link => Plain(link.TextContent).StartsWith(Plain(words), StringComparison.Ordinal))
                .ShouldNotBeNull($"{question} {words}");
            page = await client.OpenAsync(link.GetAttribute("href")!.Split('#')[0]);
            page.Status.ShouldBe(HttpStatusCode.OK, question);
        }
        Plain(page.Text).ShouldContain(Plain(answer), Case.Insensitive, question);
        Plain(page.Text).ShouldContain(Plain(detail), Case.Insensitive, question);
    }

    [Fact]
    public async Task Settled_IsOneNumberWhereverItStands()
    {
        var client = await host.SignInAsync("responsable@demo.example");
        var overview = await client.OpenAsync("/pilotage");
        var tile = overview.Document.QuerySelectorAll("a.app-figure").Single(tile => tile.QuerySelector(".app-figure__label")!.TextContent == "Appels terminés");
        var (number, campaign) = (Digits(tile.QuerySelector(".app-figure__number")!.TextContent), tile.GetAttribute("href")!.Split('#')[0]);

        var steering = await client.OpenAsync(campaign);
        Digits(steering.Document.QuerySelectorAll("a.app-figure").Single(one => one.TextContent.Contains("Appels terminés", StringComparison.Ordinal)).QuerySelector(".app-figure__number")!.TextContent).ShouldBe(number);
        Digits((await client.OpenAsync("/agents/tableau")).Document.QuerySelector("[data-board-reached]")!.TextContent).ShouldBe(number);
        var list = await client.Http.GetStringAsync(new Uri("/agents/campagnes/export.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        list.ShouldContain($";{number};");
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsDigit));

    private static string Plain(string text)
        => string.Join(' ', text.Replace('\u2019', '\'').Split([' ', '\u00A0', '\u202F', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
