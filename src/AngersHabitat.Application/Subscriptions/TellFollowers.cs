using AngersHabitat.Application.Events;
using AngersHabitat.Application.Mail;
using AngersHabitat.Domain.Mail;
using AngersHabitat.Domain.Subscriptions;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Subscriptions;

/// <summary>
/// Posts the letters of a news to a part of those who follow what it concerns, in the order of their identifiers; each part commits by itself, so that others have their turn.
/// Who has a letter of it already gets no other: told again after a crash, it goes on. Sent by the portal itself.
/// </summary>
public static class TellFollowers
{
    /// <summary>Letters a part.</summary>
    public const int AtOnce = 500;

    private static readonly AuditAction Action = new("Subscriptions.Tell", nameof(Subscription));

    /// <param name="NewsId">The news.</param>
    [Allow(Roles.Administrator)]
    public sealed record Command(Guid NewsId) : ICommand<int>;

    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events, IEnumerable<INewsSource> sources) : ICommandHandler<Command, int>
    {
        /// <returns>How many letters were posted; fewer than <see cref="AtOnce"/>: everybody has theirs.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            foreach (var source in sources)
            {
                if (await source.FindAsync(command.NewsId, cancellationToken) is { } news)
                    return await TellAsync(command.NewsId, news, await ConcernedAsync(source, command.NewsId, cancellationToken), cancellationToken);
            }
            return 0;
        }

        private async Task<int> TellAsync(Guid id, News news, IReadOnlyCollection<Guid> concerned, CancellationToken cancellationToken)
        {
            var to = await db.Subscriptions
                .Where(row => row.State == SubscriptionState.Confirmed && row.Choices.Any(choice => concerned.Contains(choice.SubjectId)))
                .Where(row => !db.Letters.Any(letter => letter.Kind == LetterKind.News && letter.RecipientId == row.Id && letter.SubjectId == id))
                .OrderBy(row => row.Id).Select(row => row.Id).Take(AtOnce).ToListAsync(cancellationToken);
            if (to.Count == 0)
                return 0;
            var rank = news.IsUrgent ? Letter.UrgentRank : Letter.NewsRank;
            await db.InsertAsync([.. to.Select(recipient => new Letter(LetterKind.News, recipient, id, rank, clock.UtcNow))], cancellationToken);
            audit.Record(Action, null, after: new { Letters = to.Count });
            events.Ring(SendLetters.ChoreName);
            return to.Count;
        }

        private async Task<IReadOnlyCollection<Guid>> ConcernedAsync(INewsSource source, Guid news, CancellationToken cancellationToken)
        {
            var followed = await db.Subscriptions.Where(row => row.State == SubscriptionState.Confirmed).SelectMany(row => row.Choices)
                .Where(choice => choice.Kind != FollowedKind.Tenders).Select(choice => new { choice.Kind, choice.SubjectId }).Distinct().ToListAsync(cancellationToken);
            var residences = followed.Where(choice => choice.Kind == FollowedKind.Residence).Select(choice => choice.SubjectId).ToList();
            return await source.ConcernedAsync(
                news,
                await db.Residences.Where(row => residences.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.AgencyId, cancellationToken),
                [.. followed.Where(choice => choice.Kind == FollowedKind.Agency).Select(choice => choice.SubjectId)], cancellationToken);
        }
    }
}
