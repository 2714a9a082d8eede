using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>Names of what a subscription follows.</summary>
public sealed class FollowedNames(PortalDbContext db)
{
    /// <summary>Residences, agencies, tenders, each by name; what exists no more is left out.</summary>
    public async Task<IReadOnlyList<FollowedThing>> OfAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        var ids = subscription.Choices.Select(choice => choice.SubjectId).ToList();
        var residences = await db.Residences.Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.Name, row.City }).ToListAsync(cancellationToken);
        var agencies = await db.Places.Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.Name }).ToListAsync(cancellationToken);
        return
        [
            .. residences.Select(row => new FollowedThing(FollowedKind.Residence, row.Id, $"{row.Name}, {row.City}")).OrderBy(thing => thing.Name, FrenchOrder.Words),
            .. agencies.Select(row => new FollowedThing(FollowedKind.Agency, row.Id, row.Name)).OrderBy(thing => thing.Name, FrenchOrder.Words),
            .. subscription.Choices.Where(choice => choice.Kind == FollowedKind.Tenders).Select(choice => new FollowedThing(FollowedKind.Tenders, choice.SubjectId, null)),
        ];
    }
}
