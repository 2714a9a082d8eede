using AngersHabitat.Application.Accounts;
using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Mail;
using AngersHabitat.Web.Mail;

namespace AngersHabitat.Web.Features.Accounts;

/// <summary>To an agent: the link by which she chooses her password. Each try holds a key of its own, all of them good.</summary>
internal sealed class AccountLetter(ISender sender, MailRoot root) : ILetterWriter
{
    public LetterKind Kind => LetterKind.AccountLink;

    public async Task<LetterText?> WriteAsync(Letter letter, IReadOnlyList<Guid> subjects, CancellationToken cancellationToken)
        => await sender.Send(new MailInvitation.Command(letter.SubjectId), cancellationToken) is { } link ? new LetterText(link.Email, Title(link), [.. Blocks(link)]) : null;

    public async Task<string?> AddressOfAsync(Guid recipientId, CancellationToken cancellationToken)
    {
        try
        {
            return (await sender.Send(new GetAccount.Query(recipientId), cancellationToken)).Email;
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    // The page of the account and /admin/courriers say that nothing arrived; the link can be handed over.
    public Task BouncedAsync(Guid recipientId, CancellationToken cancellationToken) => Task.CompletedTask;

    private static string Title(MailInvitation.Result link) => link.IsFirst ? "Votre compte sur le portail" : "Choisissez un nouveau mot de passe";

    private IEnumerable<LetterBlock> Blocks(MailInvitation.Result link)
    {
        yield return LetterBlock.Title(Title(link));
        yield return LetterBlock.Line(link.IsFirst ? "Un compte est ouvert pour vous sur le portail. Choisissez votre mot de passe pour y entrer." : "L'administrateur du portail vous donne un lien pour choisir un nouveau mot de passe.");
        yield return LetterBlock.Action("Choisir mon mot de passe", AccountLink.Of(root.Value, link.Key));
        yield return LetterBlock.Line($"Ce lien sert une seule fois, jusqu'au {French.Moment(link.Until)}. Vous vous connecterez avec l'adresse {link.Email}.");
        yield return LetterBlock.Note("Vous n'attendiez pas cette lettre ? Ne faites rien, et prévenez l'administrateur du portail.");
    }
}
