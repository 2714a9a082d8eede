using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Landlord;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Common;
using AngersHabitat.Domain.Worksites;
using AngleSharp.Dom;

namespace AngersHabitat.Web.Tests.Landlord;

/// <summary>An opened portal in which nothing has happened yet: each page answers, says in words that there is nothing, and what makes the first row.</summary>
public sealed class FirstDayTests
{
    [Fact]
    public async Task EveryPage_OfAPortalThatBegins_AnswersAndSaysWhatComesNext()
    {
        using var host = new PortalHost { MakesDemonstration = true, Settings = { ["Demo:Enabled"] = "false" } };
        await host.SendAsync(new SaveLandlord.Command { Name = "Habitat du Val" });
        await host.SendAsync(new OpenPortal.Command(Open: true));
        await AccountSteps.OpenAsync(host, new CreateAccount.Command { Email = "chef@exemple.fr", Roles = [.. Roles.All] });
        var chief = await AccountSteps.SignInAsync(host, "chef@exemple.fr");

        (await FaultsAsync(chief, PortalWalk.Endpoints(host, "GET").Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(address => !address.Contains('{', StringComparison.Ordinal) && !address.EndsWith("/flux", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))).ShouldBeEmpty();
        var cell = (await chief.OpenAsync("/pilotage/appels")).Document.QuerySelector("td.app-table__nothing").ShouldNotBeNull();
        cell.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["/agents/appels-entrants", "/agents/appels-entrants/import"]);
        cell.GetAttribute("colspan").ShouldBe("5");

        var (campaign, operation) = await BeginAsync(host);
        (await FaultsAsync(chief,
            [$"/pilotage/campagnes/{campaign}", $"/agents/campagnes/{campaign}/suivant", $"/pilotage/chantiers/operations/{operation}", "/pilotage/chantiers", "/chantiers", "/agents"])).ShouldBeEmpty();
        (await chief.OpenAsync($"/pilotage/campagnes/{campaign}")).Text.ShouldContain("Aucun appel noté : les appels commencent dans la campagne, à « Personne suivante ». Voir les campagnes.");
    }

    // The first campaign and the first operation, before anything is noted about them.
    private static async Task<(Guid Campaign, Guid Operation)> BeginAsync(PortalHost host)
    {
        var (today, form) = (host.Clock.Today, (await host.SendAsync(new GetCampaignForm.Query(null))).Form);
        return (
            await host.SendAsync(form with { Name = "Hiver", ScriptNews = "Bonjour", ScriptNeeds = "De quoi avez-vous besoin ?", ScriptOffers = "Le CCAS propose…", MinimumAge = 75, AgeOn = today, FirstDate = today, LastDate = today.AddDays(30) }),
            await host.SendAsync(new CreateOperation.Command
            {
                Id = Guid.NewGuid(), Code = "R-1", Name = "Les Joncs", Nature = Nature.Rehabilitation, Commune = "Strasbourg", Address = "1 rue des Joncs", Dwellings = 12, StudyFrom = today.AddDays(-10),
            }));
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(PageClient client, IEnumerable<string> addresses)
    {
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            var page = await client.OpenAsync(address);
            if (page.Status is not (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.NotFound))
                faults.Add($"{address}: {(int)page.Status}");
            if (page.Html.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal))
                faults.AddRange(Of(page.Document).Select(fault => $"{address}: {fault}"));
        }
        return faults;
    }

    private static IEnumerable<string> Of(IDocument page) =>
    [
        .. page.QuerySelectorAll("main tbody").Where(body => body.QuerySelector("tr") is null).Select(_ => "a table without a row"),
        .. page.QuerySelectorAll("main td.app-table__nothing").Where(cell => cell.TextContent.Contains("Rien pour", StringComparison.Ordinal))
            .Select(cell => $"a table that does not say what makes its first row, « {cell.Closest("table")!.QuerySelector("caption")?.TextContent.Trim()} »"),
        .. page.QuerySelectorAll("main ul, main ol").Where(list => list.Children.Length == 0 && list.GetAttribute("hidden") is null && list.Attributes.All(mark => !mark.Name.StartsWith("data-", StringComparison.Ordinal)))
            .Select(list => $"a list without an item, {list.ClassName}"),
    ];
}
