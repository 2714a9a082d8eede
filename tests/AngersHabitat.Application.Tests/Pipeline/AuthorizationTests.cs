using System.Reflection;
using AngersHabitat.Application.Reception;
using Mediator;

namespace AngersHabitat.Application.Tests.Pipeline;

public sealed class AuthorizationTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public void EveryMessage_SaysWhoMaySendIt()
        => typeof(AllowAttribute).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IMessage)))
            .Where(type => type.GetCustomAttribute<AllowAttribute>() is null && type.GetCustomAttribute<AllowAnyoneAttribute>() is null)
            .Select(type => type.FullName)
            .ShouldBeEmpty();

    [Fact]
    public void EveryAllowedRole_Exists()
        => typeof(AllowAttribute).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttribute<AllowAttribute>()?.Roles ?? [])
            .Except(Roles.All, StringComparer.Ordinal)
            .ShouldBeEmpty();

    [Fact]
    public async Task Send_AnyoneMayAskForPlaces()
        => (await host.SendAsync(new ListPlaces.Query(), Roles.Outreach)).Places.Count.ShouldBe(56);

    [Fact]
    public async Task Send_RoleNotNamed_IsForbidden()
        => await Should.ThrowAsync<ForbiddenException>(() => host.SendAsync(new Application.Accounts.Sessions.EndSession.Command(""), "Nobody"));
}
