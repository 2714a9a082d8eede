using AngersHabitat.Application.Worksites;
using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Tests.Worksites;

public sealed class CancelledLotsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly DateOnly Planned = new(2021, 2, 15);

    [Fact]
    public async Task LotOfACancelledOperation_IsNeitherInTheManagersTableNorOnThePublicPage()
    {
        var before = await CountedAsync();
        var lot = await PlanAsync();
        (await CountedAsync()).ShouldBe(before + 1);
        (await IsPublicAsync(lot.Id)).ShouldBeTrue();

        await host.SendAsync(new AdvancePhase.Command { OperationId = lot.OperationId, Version = await VersionAsync(), Phase = Phase.Cancelled, On = new DateOnly(2020, 11, 12), Reason = "Terrain non acquis" }, Roles.Manager);
        (await CountedAsync()).ShouldBe(before);
        (await IsPublicAsync(lot.Id)).ShouldBeFalse();
    }

    private async Task<PlanLot.Command> PlanAsync()
    {
        var id = await host.InStoreAsync(db => db.Operations.Where(row => row.Name == "Îlot des Capucins").Select(row => row.Id).SingleAsync());
        var command = new PlanLot.Command
        {
            Id = Guid.NewGuid(), OperationId = id, Version = await VersionAsync(), Title = "Ascenseurs", Work = WorkKind.Electricity, Amount = AmountBand.From90To500K,
            HowToAnswer = "Sur la plateforme", PlannedOn = Planned, AnswersUntil = Planned.AddDays(32),
        };
        await host.SendAsync(command, Roles.Manager);
        return command;
    }

    private Task<Guid> VersionAsync()
        => host.InStoreAsync(db => db.Operations.AsNoTracking().Where(row => row.Name == "Îlot des Capucins").Select(row => row.Version).SingleAsync());

    private async Task<int> CountedAsync()
        => (await host.SendAsync(new GetSteering.Query(), Roles.Manager)).Tenders.Where(row => row.Month == new DateOnly(2021, 2, 1)).Sum(row => row.Lots);

    private async Task<bool> IsPublicAsync(Guid lot)
        => (await host.SendAsync(new ListTenders.Query())).Planned.Any(row => row.Id == lot);
}
