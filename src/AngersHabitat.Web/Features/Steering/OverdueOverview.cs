using AngersHabitat.Application.Steering;

namespace AngersHabitat.Web.Features.Steering;

/// <summary>Overdue promises of every service, on the overview of steering.</summary>
internal sealed class OverdueOverview(ISender sender) : IOverviewPart
{
    public int Order => 15;

    public PageRef Page { get; } = PageRef.To<OverdueController>(nameof(OverdueController.Index));

    public async Task<OverviewPart> ReadAsync(CancellationToken cancellationToken)
    {
        var result = await sender.Send(new ListOverdue.Query(), cancellationToken);
        return new OverviewPart([new OverviewSection("Promesses en retard", OverdueList.Address, [.. Figures(result)])]);
    }

    private static IEnumerable<KeyFigure> Figures(ListOverdue.Result result)
    {
        yield return new KeyFigure("Toutes", French.Number(result.All), "comptées depuis la promesse", OverdueList.Address, result.All > 0 ? "bad" : "good");
        foreach (var (kind, count) in result.Counts.OrderBy(kind => kind.Key))
            yield return new KeyFigure(Words.Of(kind), French.Number(count), "en retard", FilterAddress.Of(OverdueList.Address, new ListOverdue.Query { Kind = kind }), "bad");
    }
}
