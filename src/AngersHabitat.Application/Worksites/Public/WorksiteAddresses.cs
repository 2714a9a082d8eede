using AngersHabitat.Domain.Common.Addresses;

namespace AngersHabitat.Application.Worksites;

/// <summary>Answers from the book.</summary>
internal sealed class WorksiteAddresses(WorksiteReader reader, PortalClock clock) : IWorksiteAddresses
{
    public async Task<IReadOnlyList<WorksiteAddress>> ReadAsync(CancellationToken cancellationToken)
        => [.. (await reader.OnAsync(clock.Today, cancellationToken)).Where(line => PublicWorksite.IsShown(line.Status))
            .Select(line => new WorksiteAddress(line.Card.Slug, EntryOf(line.Card), line.Card.Id))];

    /// <summary>How an operation is found by its address.</summary>
    internal static AddressEntry EntryOf(OperationCard card)
        => new(AddressKind.Worksite, card.Name, card.Address, card.Commune) { District = card.District };
}
