using AngersHabitat.Application.Notices;

namespace AngersHabitat.Web.Features.Notices;

/// <summary>Notices that the portal proposes and nobody has decided on, on the overview of steering.</summary>
internal sealed class NoticeOverview(ISender sender, PortalClock clock) : IOverviewPart
{
    public int Order => 35;

    public PageRef Page { get; } = PageRef.To<NoticeWritingController>(nameof(NoticeWritingController.Index));

    public async Task<OverviewPart> ReadAsync(CancellationToken cancellationToken)
    {
        var found = await sender.Send(new GetNoticesToDecide.Query(), cancellationToken);
        return new OverviewPart([]) { ToDos = found is { Proposed: > 0, Since: { } since } ? [ToDo(found.Proposed, clock.UtcNow - since)] : [] };
    }

    private static ToDo ToDo(int proposed, TimeSpan age)
        => new("Infos", $"{French.Count(proposed, "information proposée attend", "informations proposées attendent")} d'être {(proposed > 1 ? "publiées" : "publiée")} ou {(proposed > 1 ? "écartées" : "écartée")}", "Informations proposées", $"{NoticeList.Address}?proposees=true")
        {
            Tone = "watch", Detail = $"depuis {French.Age(age)}",
        };
}
