using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;
using FluentValidation;

namespace AngersHabitat.Application.Tests.Worksites;

public sealed class SuspendAllTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly SuspendAll.Command Second = new()
    {
        Id = Guid.NewGuid(), Nature = Nature.Rehabilitation, From = new DateOnly(2020, 11, 2), Cause = SuspensionCause.Sanitary,
        Kind = SuspensionKind.Adjournment, OrderPrefix = "OS-C2",
    };

    [Fact]
    public async Task SuspendAll_RenovationsInWorks_StopsThemInOneStepOnce()
    {
        var result = await host.SendAsync(Second, Roles.Manager);
        result.Suspended.Count.ShouldBe(12);
        (await host.SendAsync(new GetWorksiteSummary.Query(new DateOnly(2020, 11, 2)))).Suspended.ShouldBe(new Headline(12, 0, 914 - 128));
        (await host.SendAsync(new GetWorksiteSummary.Query(new DateOnly(2020, 11, 1)))).Suspended.Operations.ShouldBe(0);

        await host.SendAsync(Second, Roles.Manager);
        (await host.InStoreAsync(db => db.Suspensions.CountAsync(row => row.OrderNumber.StartsWith("OS-C2")))).ShouldBe(12);
        (await host.InStoreAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == "Worksites.Suspend"))).ShouldBeGreaterThanOrEqualTo(12);
    }

    [Fact]
    public async Task SuspendAll_OverTheSpring_LeavesThoseAloneThatWereStoppedAlready()
    {
        var spring = Second with { Id = Guid.NewGuid(), From = new DateOnly(2020, 3, 20), ResumedOn = new DateOnly(2020, 4, 1), OrderPrefix = "OS-P" };
        (await Should.ThrowAsync<RuleException>(() => host.SendAsync(spring, Roles.Manager))).Code.ShouldBe("Worksites.NothingToSuspend");
    }

    [Fact]
    public async Task SuspendAll_WithoutOrderNumber_IsRefused()
        => await Should.ThrowAsync<ValidationException>(() => host.SendAsync(Second with { OrderPrefix = "" }, Roles.Manager));

    [Fact]
    public async Task SuspendAll_ByAnAgent_IsForbidden()
        => await Should.ThrowAsync<ForbiddenException>(() => host.SendAsync(Second, Roles.Reception));
}
