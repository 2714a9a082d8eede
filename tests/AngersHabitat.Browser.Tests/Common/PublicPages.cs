using System.Text.RegularExpressions;
using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Subscriptions;
using AngersHabitat.Domain.Common;
using AngersHabitat.Testing;
using AngersHabitat.Web.Features.Accounts;
using AngersHabitat.Web.Features.Subscriptions;
using AngersHabitat.Web.Presentation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Browser.Tests.Common;

/// <summary>
/// The pages that anybody may open. The portal's own routes say which there are, so that none is forgotten; where a route
/// has parameters, the links of the other pages give addresses, of which the first and the last are looked at.
/// </summary>
public static partial class PublicPages
{
    /// <summary>Pages to which no link leads.</summary>
    private static readonly string[] Unlinked = ["/page-qui-n-existe-pas", "/erreur/413", "/erreur/500", "/lieux/nulle-part"];

    /// <summary>A device keeps this page for the time without network; opened with one, it leaves for the list of doors. <c>DoorOfflineTests</c> look at it.</summary>
    private static readonly string[] KeptByADevice = ["agents/frequentation/hors-ligne", "agents/interventions/ma-tournee/hors-ligne", "agents/nettoyage/hors-ligne"];

    /// <summary>Reached from the page of a search, two links away.</summary>
    private const string Hall = "/residences/les-tilleuls";

    /// <summary>No page: the landlord's picture, which the demonstration has not.</summary>
    private const string Logo = "organisme/logo/{id:guid}";

    /// <summary>Addresses of the pages, by route; none for a route that no link reaches.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> ByRouteAsync(PortalHost portal)
    {
        var routes = Routes(portal);
        var links = new HashSet<string>(Unlinked, StringComparer.Ordinal) { await ResidenceAsync(portal), Search(portal), await VisitAsync(portal), Hall, Hall + "/signaler", await ShortAsync(portal) };
        links.UnionWith(await FollowedAsync(portal));
        links.Add(await InvitationAsync(portal));
        await FollowAsync(portal, routes.Where(route => !HasParameters(route)).Select(route => "/" + route), links);
        await FollowAsync(portal, routes.Where(HasParameters).SelectMany(route => Matching(route, links)), links);
        return routes.ToDictionary(
            route => route, route => HasParameters(route) ? Matching(route, links) : ["/" + route], StringComparer.Ordinal);
    }

    private static async Task<string> ResidenceAsync(PortalHost portal)
        => $"/mon-lieu/{await portal.InStoreAsync(db => db.Residences.OrderBy(one => one.Name).Select(one => one.Id).FirstAsync())}";

    private static async Task<string> ShortAsync(PortalHost portal)
        => $"/r/{await portal.InStoreAsync(db => db.Residences.OrderBy(one => one.Name).Select(one => one.Code).FirstAsync())}";

    private static async Task<string> VisitAsync(PortalHost portal)
        => $"/ma-visite/{await portal.InStoreAsync(db => db.Interventions.Where(visit => visit.LinkKey != null && visit.EndedAt == null && visit.SlotOn != null).OrderBy(visit => visit.Id).Select(visit => visit.LinkKey).FirstAsync())}";

    // Links of a letter: nothing leads there but the letter.
    private static async Task<IReadOnlyList<string>> FollowedAsync(PortalHost portal)
    {
        var links = portal.Services.GetRequiredService<SubscriptionLinks>();
        var id = await portal.SendAsync(new AskToFollow.Command { Id = Guid.NewGuid(), Address = "ana@b.example", Tenders = true });
        return [.. Enum.GetValues<SubscriptionUse>().Zip(["confirmer", "gerer", "quitter"], (use, word) => $"{SubscriptionLinks.Address}/{word}/{links.Seal(use, id)}")];
    }

    // Shown once to an administrator, who hands it over.
    private static async Task<string> InvitationAsync(PortalHost portal)
    {
        var nadia = await portal.InStoreAsync(db => db.Users.Where(user => user.Email == "appels@demo.example").Select(user => user.Id).SingleAsync());
        return $"{AccountLink.Root}/{await portal.SendAsync(new InviteAccount.Command(nadia), Roles.Administrator)}";
    }

    private static string Search(PortalHost portal) => $"/trouver/{portal.Services.GetRequiredService<SealedText>().Seal("250 rue des Banchais")}";

    // Behind Kestrel the portal has an address of its own, which the usual visitor does not know.
    private static PageClient Client(PortalHost portal)
        => new(portal.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = portal.ClientOptions.BaseAddress }));

    private static async Task FollowAsync(PortalHost portal, IEnumerable<string> addresses, HashSet<string> links)
    {
        var client = Client(portal);
        foreach (var address in addresses.ToList())
        {
            var page = await client.OpenAsync(address);
            links.UnionWith(page.Document.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('?', '#')[0]).Where(link => !File().IsMatch(link)));
        }
    }

    private static IReadOnlyList<string> Matching(string route, HashSet<string> links)
    {
        var pattern = new Regex($"^/{Parameter().Replace(route, "[^/]+")}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        var found = links.Where(link => pattern.IsMatch(link)).ToList();
        // The first and last of a list differ most; the unlinked ones are all wanted.
        return [.. found.Where((link, index) => index == 0 || index == found.Count - 1 || Unlinked.Contains(link, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)];
    }

    private static bool HasParameters(string route) => route.Contains('{', StringComparison.Ordinal);

    private static List<string> Routes(PortalHost portal)
        => [.. portal.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null
                && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
                && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET", StringComparer.Ordinal) != false)
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
            // A last part with a dot is a file: a feed, a calendar, an export.
            .Where(route => !route.StartsWith("api/", StringComparison.Ordinal) && !File().IsMatch(route) && !KeptByADevice.Contains(route, StringComparer.Ordinal)
                && !string.Equals(route, Logo, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\.([a-z]+|\{[^{}/]+\})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex File();
}
