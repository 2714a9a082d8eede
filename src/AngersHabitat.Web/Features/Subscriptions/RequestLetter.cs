using AngersHabitat.Application.Mail;
using AngersHabitat.Application.Subscriptions;
using AngersHabitat.Domain.Mail;
using AngersHabitat.Domain.Subscriptions;

namespace AngersHabitat.Web.Features.Subscriptions;

/// <summary>To an address that asked to follow something: the link that confirms. It says the same to an address that follows already.</summary>
internal sealed class RequestLetter(ISender sender, SubscriptionLinks links, FollowerLetters followers) : ILetterWriter
{
    public LetterKind Kind => LetterKind.SubscriptionRequest;

    public async Task<LetterText?> WriteAsync(Letter letter, IReadOnlyList<Guid> subjects, CancellationToken cancellationToken)
    {
        var facts = await sender.Send(new GetLetterFacts.Query(letter.RecipientId, []), cancellationToken);
        if (facts is not { Address: { } address, State: SubscriptionState.Pending, IsTooMany: false })
            return null;
        return new LetterText(address, "Confirmez votre abonnement",
        [
            LetterBlock.Title("Confirmez votre abonnement"),
            LetterBlock.Line($"Vous avez demandé à recevoir nos nouvelles par courrier électronique pour : {string.Join(" ; ", facts.Choices.Select(ManagePage.NameOf))}."),
            LetterBlock.Action("Confirmer mon abonnement", links.Confirm(letter.RecipientId)),
            LetterBlock.Line("Ce lien est valable 48 heures."),
            LetterBlock.Note("Ce n'est pas vous ? Ne faites rien : sans confirmation, votre adresse est effacée dans les 48 heures."),
        ]);
    }

    public Task<string?> AddressOfAsync(Guid recipientId, CancellationToken cancellationToken) => followers.AddressOfAsync(recipientId, cancellationToken);

    public Task BouncedAsync(Guid recipientId, CancellationToken cancellationToken) => followers.BouncedAsync(recipientId, cancellationToken);
}
