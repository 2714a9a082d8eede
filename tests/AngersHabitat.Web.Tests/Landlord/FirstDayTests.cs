using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Landlord;
using AngersHabitat.Domain.Common;

namespace AngersHabitat.Web.Tests.Landlord;

/// <summary>An opened portal in which nothing has happened yet: each page answers, and says in words that there is nothing.</summary>
public sealed class FirstDayTests
{
    [Fact]
    public async Task EveryPage_OfAnEmptyPortal_AnswersWithoutAnEmptyTableOrList()
    {
        using var host = new PortalHost { MakesDemonstration = true, Settings = { ["Demo:Enabled"] = "false" } };
        await host.SendAsync(new SaveLandlord.Command { Name = "Habitat du Val" });
        await host.SendAsync(new OpenPortal.Command(Open: true));
        await AccountSteps.OpenAsync(host, new CreateAccount.Command { Email = "chef@exemple.fr", Roles = [.. Roles.All] });
        var client = await AccountSteps.SignInAsync(host, "chef@exemple.fr");

        var faults = new List<string>();
        foreach (var address in PortalWalk.Endpoints(host, "GET").Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(address => !address.Contains('{', StringComparison.Ordinal) && !address.EndsWith("/flux", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var page = await client.OpenAsync(address);
            if (page.Status is not (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.NotFound))
                faults.Add($"{address}: {(int)page.Status}");
            if (!page.Html.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal))
                continue;
            faults.AddRange(page.Document.QuerySelectorAll("main tbody").Where(body => body.QuerySelector("tr") is null).Select(_ => $"{address}: a table without a row"));
            faults.AddRange(page.Document.QuerySelectorAll("main ul, main ol").Where(list => list.Children.Length == 0 && list.GetAttribute("hidden") is null && list.Attributes.All(mark => !mark.Name.StartsWith("data-", StringComparison.Ordinal)))
                .Select(list => $"{address}: a list without an item, {list.ClassName}"));
        }
        faults.ShouldBeEmpty();
    }
}
