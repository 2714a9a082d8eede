using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>What is to be completed of somebody: for a manager, and for the agent who has her on the telephone.</summary>
public static class GetPersonGaps
{
    /// <param name="PersonId">The person.</param>
    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Query(Guid PersonId) : IQuery<Result>;

    /// <param name="Name">Given and family name, as far as known.</param>
    /// <param name="Reference">The landlord's reference.</param>
    /// <param name="Gaps">What is to be completed.</param>
    /// <param name="ContactId">The contact by which the agent holds her; null for a manager.</param>
    public sealed record Result(Guid PersonId, Guid Version, Civility Civility, string Name, string Reference, PersonGaps Gaps, Guid? ContactId);

    /// <summary>Reads.</summary>
    public sealed class Handler(PortalDbContext db, IActorAccessor actors) : IQueryHandler<Query, Result>
    {
        /// <inheritdoc />
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var (person, contactId) = await MineAsync(db, actors, query.PersonId, cancellationToken);
            return new Result(person.Id, person.Version, person.Civility, person.FullName, person.Reference, person.Gaps, contactId);
        }
    }

    /// <summary>The person, if the one who asks may complete her.</summary>
    /// <exception cref="NotFoundException">There is none, or another agent has her.</exception>
    internal static async Task<(Person Person, Guid? ContactId)> MineAsync(PortalDbContext db, IActorAccessor actors, Guid personId, CancellationToken cancellationToken)
    {
        var person = await db.People.Where(Person.Named).FirstOrDefaultAsync(row => row.Id == personId, cancellationToken) ?? throw new NotFoundException(nameof(Person));
        var contactId = await db.CampaignContacts.Where(CampaignContact.Held.For(actors.AgentId())).Where(row => row.PersonId == personId)
            .Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancellationToken);
        return contactId is not null || actors.Current.Is(Roles.Manager) ? (person, contactId) : throw new NotFoundException(nameof(Person));
    }
}
