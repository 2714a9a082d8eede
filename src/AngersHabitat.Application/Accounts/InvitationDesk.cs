using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Application.Accounts;

/// <summary>Gives links: each takes the place of those that the account had, and is mailed where mail leaves.</summary>
public sealed class InvitationDesk(PortalDbContext db, PortalClock clock, LetterBox letters, MailSettings mail)
{
    /// <summary>Whether links are mailed too.</summary>
    public bool Mails => mail.Leaves;

    /// <summary>Gives a link.</summary>
    /// <returns>Its key, to be shown once; the store holds its hash.</returns>
    public async Task<string> GiveAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var earlier = await db.Invitations.Where(Invitation.Standing).Where(row => row.AccountId == accountId).ToListAsync(cancellationToken);
        earlier.ForEach(row => row.Replace(clock.UtcNow));
        var (invitation, key) = (new Invitation(accountId, clock.UtcNow), DrawnKey.Draw());
        invitation.Add(DrawnKey.HashOf(key));
        db.Invitations.Add(invitation);
        if (Mails)
            letters.Post(LetterKind.AccountLink, accountId, invitation.Id);
        return key;
    }

    /// <summary>The invitation that a key opens.</summary>
    /// <exception cref="NotFoundException">None.</exception>
    internal Task<Invitation> FindAsync(string? key, CancellationToken cancellationToken) => FindAsync(db.Invitations, key, cancellationToken);

    /// <summary>The same as the store has it, whatever a refused command has made of the row in memory.</summary>
    internal Task<Invitation> ReadAsync(string? key, CancellationToken cancellationToken) => FindAsync(db.Invitations.AsNoTracking(), key, cancellationToken);

    private static async Task<Invitation> FindAsync(IQueryable<Invitation> rows, string? key, CancellationToken cancellationToken)
    {
        var hash = DrawnKey.HashOf(key ?? "");
        return await rows.SingleOrDefaultAsync(row => row.Keys.Any(known => known.Hash == hash), cancellationToken) ?? throw new NotFoundException(nameof(Invitation));
    }
}
