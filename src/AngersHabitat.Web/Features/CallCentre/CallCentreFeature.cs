namespace AngersHabitat.Web.Features.CallCentre;

/// <summary>Menu entries and services of the call centre's pages.</summary>
internal sealed class CallCentreFeature : IFeature
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<BoardSignal>().AddSingleton<BoardLines>();

    public IEnumerable<MenuEntry> StaffNavigation() =>
    [
        new(30, "Appels entrants", "inbound-calls", PageRef.To<InboundCallsController>(nameof(InboundCallsController.Index))),
        new(90, "En direct", "board", PageRef.To<BoardController>(nameof(BoardController.Index))),
        new(110, "Pilotage : appels", "call-steering", PageRef.To<CallSteeringController>(nameof(CallSteeringController.Index))),
    ];
}
