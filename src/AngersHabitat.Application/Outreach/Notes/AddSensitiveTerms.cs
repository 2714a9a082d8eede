using AngersHabitat.Application.Chores;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Adds words to the list of those that notes should not hold; the portal's first list comes by the same way.</summary>
public static class AddSensitiveTerms
{
    /// <summary>Most characters of one form: some fifty terms.</summary>
    public const int TermsLength = 2_000;

    private static readonly AuditAction Action = new("Outreach.AddSensitiveTerms", nameof(SensitiveTerm));

    [Allow(Roles.Manager)]
    public sealed record Command : ICommand<int>
    {
        /// <summary>Terms as people write them, one a line or separated by commas; a star at the end of a word stands for any ending.</summary>
        public string? Terms { get; init; }

        /// <summary>What they touch.</summary>
        public SensitiveTopic? Topic { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.Terms).NotEmpty().WithMessage("Écrivez au moins un mot.").Fits(TermsLength);
            RuleFor(command => command.Topic).NotNull().WithMessage("Dites ce que ces mots touchent.").IsInEnum();
        }
    }

    /// <summary>Adds what is not there yet.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <returns>How many terms are new.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var known = await db.SensitiveTerms.Select(term => term.Key).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
            var added = Terms(command).Where(term => known.Add(term.Key)).ToList();
            if (added.Count == 0)
                throw new RuleException("Outreach.TermKnown", nameof(command.Terms));
            db.SensitiveTerms.AddRange(added);
            audit.Record(Action, null, after: new { command.Topic, Terms = string.Join(", ", added.Select(term => term.Wording)) });
            return added.Count;
        }

        private IEnumerable<SensitiveTerm> Terms(Command command)
        {
            try
            {
                return [.. command.Terms!.Split([',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(text => new SensitiveTerm(text, command.Topic!.Value, clock.UtcNow))];
            }
            catch (RuleException refused)
            {
                throw new RuleException(refused.Code, nameof(command.Terms), [.. refused.Arguments]);
            }
        }
    }

    /// <summary>Gives a new portal its first list, once: a list that managers have emptied stays empty.</summary>
    public sealed class Chore(PortalDbContext db, ISender sender) : IChore
    {
        /// <inheritdoc />
        public string Name => Action.Name;

        /// <inheritdoc />
        public TimeSpan Every => TimeSpan.FromDays(1);

        /// <inheritdoc />
        public async Task WorkAsync(CancellationToken cancellationToken)
        {
            if (await db.SensitiveTerms.AnyAsync(cancellationToken) || await db.AuditEntries.AnyAsync(entry => entry.SubjectType == Action.Subject && entry.Action == Action.Name, cancellationToken))
                return;
            foreach (var (topic, terms) in FirstSensitiveTerms.All)
                await sender.Send(new Command { Topic = topic, Terms = terms }, cancellationToken);
        }
    }
}
