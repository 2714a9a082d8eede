using AngersHabitat.Application.Accounts.Sessions;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Files;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts;

/// <summary>
/// The file of accounts: new ones are made and invited, known ones (by address) get name, roles, agency and last day of the file; never a password. Where mail leaves each new one
/// is sent her link; else they are handed over (<see cref="InviteAccounts"/>).
/// </summary>
[Allow(Roles.Administrator)]
[ProveFirst]
public sealed class AccountImport(
    PortalDbContext db, UserManager<PortalUser> users, AccountDesk desk, InvitationDesk invitations, SessionEnds sessions, IAgencies agencies, PortalClock clock, IActorAccessor actors, AuditTrail audit, IWords words)
    : ImportKind<AccountLine, UpdateFindings>(words)
{
    /// <summary>Its name.</summary>
    public const string Kind = "Accounts.Import";

    private static readonly AuditAction Stored = new(Kind, "Account");
    private static readonly AuditAction Line = new("Accounts.ImportAccount", "Account");

    /// <inheritdoc />
    public override ImportSchema Schema => AccountLine.Schema;

    /// <inheritdoc />
    protected override AuditAction Action => Stored;

    // Identity saves each account by itself.
    /// <inheritdoc />
    protected override int LinesAPart => 50;

    /// <inheritdoc />
    protected override async Task<LineSorter<AccountLine, UpdateFindings>> BeginAsync(Guid? subjectId, CancellationToken cancellationToken)
        => new AccountSorter(await KnownAccounts.ReadAsync(db, agencies, cancellationToken), clock, Words);

    /// <inheritdoc />
    protected override async Task<ImportTally> StoreAsync(FileImport import, IReadOnlyList<AccountLine> lines, CancellationToken cancellationToken)
    {
        var known = await KnownAccounts.ReadAsync(db, agencies, cancellationToken);
        var (added, changed) = (0, 0);
        foreach (var line in lines)
        {
            var update = AccountUpdate.Of(line, known);
            if (known.Find(line.Email) is not ({ } found, var roles))
                added += await AddAsync(line, update, cancellationToken);
            else if (update.Differences(found, roles, known, Words).Count > 0)
                changed += await ChangeAsync(found.Id, update, cancellationToken);
        }
        return new ImportTally(added, changed, lines.Count - added - changed);
    }

    private async Task<int> AddAsync(AccountLine line, AccountUpdate update, CancellationToken cancellationToken)
    {
        var user = await desk.OpenAsync(line.Id, line.Email, update, cancellationToken);
        if (invitations.Mails)
            await invitations.GiveAsync(user.Id, cancellationToken);
        audit.Record(Line, user.Id, after: AccountDesk.Facts(user, update.Roles!));
        return 1;
    }

    private async Task<int> ChangeAsync(Guid id, AccountUpdate update, CancellationToken cancellationToken)
    {
        var user = (await users.FindByIdAsync(id.ToString()))!;
        var held = await users.GetRolesAsync(user);
        var before = AccountDesk.Facts(user, held);
        await desk.DescribeAsync(user, update, cancellationToken);
        await desk.GiveRolesAsync(user, held, update.Roles!);
        // Her open sessions ask her to sign in again, save those of who sends the file.
        if (user.Id != actors.Current.UserId)
        {
            AccountPasswords.Demand(await users.UpdateSecurityStampAsync(user), "");
            await sessions.OfAsync(user.Id, cancellationToken);
        }
        audit.Record(Line, user.Id, before, AccountDesk.Facts(user, update.Roles!));
        return 1;
    }
}
