using AngersHabitat.Application.Demo;
using AngersHabitat.Domain.Mail;

namespace AngersHabitat.Application.Mail;

/// <summary>One letter: where it stands, to whom (masked), and in demonstration mode what it says.</summary>
public static class GetLetter
{
    /// <param name="Id">The letter.</param>
    [Allow(Roles.Administrator)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Letter">The letter.</param>
    /// <param name="To">Its address, masked; null when it is no longer known.</param>
    /// <param name="Copy">What it says; null outside the demonstration, and before it was written.</param>
    public sealed record Result(Letter Letter, string? To, LetterCopy? Copy);

    public sealed class Handler(PortalDbContext db, IEnumerable<ILetterWriter> writers, IMailTransport transport, DemoSettings demo) : IQueryHandler<Query, Result>
    {
        public async ValueTask<Result> Handle(Query query, CancellationToken cancellationToken)
        {
            var letter = await db.Letters.AsNoTracking().SingleOrDefaultAsync(row => row.Id == query.Id, cancellationToken) ?? throw new NotFoundException(nameof(Letter));
            var writer = writers.FirstOrDefault(writer => writer.Kind == letter.Kind);
            var to = writer is null ? null : await writer.AddressOfAsync(letter.RecipientId, cancellationToken);
            return new Result(letter, to is null ? null : MailAddresses.Masked(to), demo.Enabled ? await transport.ReadAsync(letter.InId ?? letter.Id, cancellationToken) : null);
        }
    }
}
