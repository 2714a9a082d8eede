using System.Reflection;
using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Application.Common;
using AngersHabitat.Application.Files;
using AngersHabitat.Application.Outreach;
using AngersHabitat.Domain.Common;
using AngersHabitat.Web.Features.Outreach;
using AngersHabitat.Web.Pages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;

namespace AngersHabitat.Web.Tests.Endpoints;

/// <summary>Who may use a use case is said once, on the use case: its pages, and the entries that lead to them, follow.</summary>
public sealed class RolesTests(PortalHost host) : IClassFixture<PortalHost>
{
    /// <summary>Sent only after the action has itself seen that the person may.</summary>
    private static readonly (string Page, Type Message)[] Conditional =
    [
        // The form that adds is shown to those who may add.
        ("SensitiveTerms.Index", typeof(AddSensitiveTerms.Command)), ("SensitiveTerms.Export", typeof(AddSensitiveTerms.Command)),
        // The visitor has become an account by then.
        ("SignIn", typeof(BeginSession.Command)), ("SignInCode", typeof(BeginSession.Command)), ("Invitations", typeof(BeginSession.Command)),
    ];

    private static readonly IReadOnlyList<string> Everybody = [.. Roles.All.Append("a visitor").Order(StringComparer.Ordinal)];

    private static readonly (string Email, string Role)[] People =
    [
        ("accueil@demo.example", Roles.Reception), ("standard@demo.example", Roles.CallCentre), ("appels@demo.example", Roles.Outreach),
        ("responsable@demo.example", Roles.Manager), ("admin@demo.example", Roles.Administrator),
    ];

    [Fact]
    public void EveryEndpoint_IsOpenToThoseWhoMaySendWhatItSends()
    {
        var sent = new SentMessages();
        var faults = new List<string>();
        foreach (var endpoint in ((string[])["GET", "POST"]).SelectMany(method => PortalWalk.Endpoints(host, method)).Distinct())
        {
            var action = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()!;
            var messages = sent.Of(action.MethodInfo).Where(message => !IsOfFiles(message) && !Conditional.Contains((action.ControllerName, message)) && !Conditional.Contains(($"{action.ControllerName}.{action.ActionName}", message))).ToList();
            var (open, allowed) = (RolesOf(endpoint), messages.Select(RolesOf).Aggregate((IEnumerable<string>)Everybody, Enumerable.Intersect).Order(StringComparer.Ordinal).ToList());
            if (messages.Count > 0 && !open.SequenceEqual(allowed, StringComparer.Ordinal))
                faults.Add($"{endpoint.RoutePattern.RawText} is open to {string.Join(", ", open)}; {string.Join(", ", messages.Select(message => message.FullName))} to {string.Join(", ", allowed)}");
        }
        faults.ShouldBeEmpty();
    }

    [Fact]
    public void SentMessages_AreFoundInClosuresAndHelpers()
        => new SentMessages().Of(typeof(CallsController).GetMethod(nameof(CallsController.Save))!)
            .ShouldBe([typeof(LogCall.Command), typeof(GetCall.Query), typeof(ClaimNext.Command), typeof(CheckNote.Query)], ignoreOrder: true);

    [Fact]
    public void EveryController_SaysWhoByItsUseCase()
        => PortalWalk.Endpoints(host, "GET").SelectMany(endpoint => endpoint.Metadata.OfType<AuthorizeAttribute>()).Where(rule => rule.Roles is not null).ShouldBeEmpty();

    [Fact]
    public async Task Menu_ShowsEachRoleThePagesThatItMayOpenAndNoOther()
    {
        var entries = Features().SelectMany(feature => feature.StaffNavigation()).ToList();
        foreach (var (email, role) in People)
        {
            var person = await host.SignInAsync(email);
            var shown = (await person.OpenAsync("/agents")).Document.QuerySelectorAll("details[data-menu] a").Select(link => link.GetAttribute("href")!).ToList();
            foreach (var entry in entries)
            {
                var address = AddressOf(entry.Page);
                var status = (await person.OpenAsync(address)).Status;
                (role, address, status, shown.Contains(address, StringComparer.Ordinal)).ShouldBe(
                    (role, address, status, status == HttpStatusCode.OK), "an entry is shown when its page opens, and only then");
                status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.Forbidden);
            }
        }
    }

    [Fact]
    public async Task Manager_OpensEveryListOfTheServices()
    {
        var manager = await host.SignInAsync("responsable@demo.example");
        foreach (var address in (string[])["/agents/lieux", "/agents/frequentation", "/agents/appels-entrants", "/agents/campagnes", "/agents/offres", "/agents/signalements", "/agents/orientations", "/agents/tableau"])
            (address, (await manager.OpenAsync(address)).Status).ShouldBe((address, HttpStatusCode.OK));
        var tabs = (await manager.OpenAsync("/agents/campagnes")).Document.QuerySelectorAll("nav[aria-label='Appels aux aînés'] a").Select(link => link.GetAttribute("href"));
        tabs.ShouldBe(["/agents/campagnes", "/agents/offres", "/pilotage/personnes", "/pilotage/personnes/a-revoir", "/agents/orientations", "/agents/mots-sensibles", "/agents/signalements"]);
    }


    // The flow of files is every kind's: who may is said on the kind, asked by each message, and read by the page's [For<kind>].
    private static bool IsOfFiles(Type message) => message.Namespace == typeof(GetImport).Namespace;

    private static IReadOnlyList<string> RolesOf(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return Everybody;
        var rules = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Where(rule => rule.Roles is not null).Select(rule => rule.Roles!.Split(','));
        return [.. rules.Aggregate((IEnumerable<string>)Roles.All, Enumerable.Intersect).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> RolesOf(Type message)
        => message.GetCustomAttribute<AllowAnyoneAttribute>() is not null ? Everybody : message.GetCustomAttribute<AllowAttribute>()?.Roles ?? [];

    private string AddressOf(PageRef page) => PortalWalk.Endpoints(host, "GET")
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is var action && action!.ControllerTypeInfo == page.Controller && action.ActionName == page.Action)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).First();

    private static IEnumerable<IFeature> Features() => typeof(IFeature).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IFeature))).Select(type => (IFeature)Activator.CreateInstance(type, nonPublic: true)!);
}
