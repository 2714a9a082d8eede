using AngersHabitat.Application.Subscriptions;

namespace AngersHabitat.Web.Features.Subscriptions;

/// <summary>What all letters to subscriptions have in common.</summary>
internal sealed class FollowerLetters(ISender sender)
{
    public async Task<string?> AddressOfAsync(Guid recipientId, CancellationToken cancellationToken)
        => (await sender.Send(new GetLetterFacts.Query(recipientId, []), cancellationToken)).Address;

    public Task BouncedAsync(Guid recipientId, CancellationToken cancellationToken) => sender.Send(new BounceSubscription.Command(recipientId), cancellationToken).AsTask();
}
