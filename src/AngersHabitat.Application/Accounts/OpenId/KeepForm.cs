using System.Globalization;
using AngersHabitat.Domain.Accounts;
using AngersHabitat.Store.Accounts;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Accounts.OpenId;

/// <summary>
/// Keeps a form that was sent too late while its person is at the identity provider, since no address carries it there and back: sealed as the page had it, one for an account, for an hour at most.
/// </summary>
public static class KeepForm
{
    /// <summary>How long one waits.</summary>
    public static readonly TimeSpan AtMost = TimeSpan.FromHours(1);

    // Among Identity's tokens of an account, which hold text.
    private const string Provider = "Portal";
    private const string TokenName = "KeptForm";
    private const string Moments = "yyyyMMddHHmmss";

    private static readonly AuditAction Action = new("Accounts.KeepForm", "Account");

    [AllowAnyone]
    public sealed record Command : ICommand<string>
    {
        /// <summary>Whose it is, as the seal says.</summary>
        public Guid AccountId { get; init; }

        /// <summary>The sealed form.</summary>
        public string Text { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.Text).Fits(AccountRules.LongestKeptForm);
    }

    /// <summary>Keeps it in place of the one before.</summary>
    public sealed class Handler(UserManager<PortalUser> users, TimeProvider system, AuditTrail audit) : ICommandHandler<Command, string>
    {
        /// <returns>With what it is asked for again.</returns>
        public async ValueTask<string> Handle(Command command, CancellationToken cancellationToken)
        {
            var user = await users.RequireAsync(command.AccountId);
            var key = DrawnKey.Draw();
            var kept = $"{Moment(system.GetUtcNow())} {DrawnKey.HashOf(key)} {command.Text}";
            AccountPasswords.Demand(await users.SetAuthenticationTokenAsync(user, Provider, TokenName, kept), nameof(command.Text));
            audit.Record(Action, user.Id);
            return key;
        }
    }

    /// <summary>Whose forms are kept since before an instant.</summary>
    internal static async Task<List<Guid>> LongerThanAsync(PortalDbContext db, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var kept = await Rows(db).Select(row => new { row.UserId, Moment = row.Value!.Substring(0, Moments.Length) }).ToListAsync(cancellationToken);
        return [.. kept.Where(row => string.CompareOrdinal(row.Moment, Moment(since)) < 0).Select(row => row.UserId)];
    }

    /// <summary>All that are kept.</summary>
    internal static IQueryable<IdentityUserToken<Guid>> Rows(PortalDbContext db) => db.UserTokens.Where(row => row.LoginProvider == Provider && row.Name == TokenName);

    // Texts sort as instants do.
    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString(Moments, CultureInfo.InvariantCulture);
}
