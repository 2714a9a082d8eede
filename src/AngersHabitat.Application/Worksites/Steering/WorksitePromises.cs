using AngersHabitat.Domain.Worksites;

namespace AngersHabitat.Application.Worksites;

/// <summary>Deliveries promised for a date that has passed, of operations neither delivered nor abandoned.</summary>
public sealed class WorksitePromises(WorksiteReader reader) : IPromises
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<OverduePromise>> OverdueAsync(DateTime now, CancellationToken cancellationToken)
    {
        var today = Paris.DateOf(now);
        return
        [
            .. from line in await reader.OnAsync(today, cancellationToken)
               where !line.Status.Phase.Phase.IsFinal()
               let promised = line.Status.Schedule[MilestoneKind.Delivery].Baseline
               where promised < today
               select OverduePromise.ForDate(PromiseKind.Delivery, line.Card.Id, promised.Value, line.Card.Nature, line.Card.Name, line.Card.Manager.Length > 0 ? line.Card.Manager : null),
        ];
    }
}
