using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Completes what a file did not say of somebody so that anybody could understand it. The journal keeps what was completed, never the value.</summary>
public static class CompletePerson
{
    private static readonly AuditAction Action = new("Outreach.CompletePerson", nameof(Person));

    /// <summary>The command; what is left empty stays to be completed.</summary>
    [Allow(Roles.Outreach, Roles.Manager)]
    public sealed record Command : ICommand<PersonGaps>
    {
        /// <summary>The person.</summary>
        public Guid PersonId { get; init; }

        /// <summary>Version with which the form was shown.</summary>
        public Guid Version { get; init; }

        /// <inheritdoc cref="PersonCompletion.FirstName"/>
        public string? FirstName { get; init; }

        /// <inheritdoc cref="PersonCompletion.Civility"/>
        public Civility? Civility { get; init; }

        /// <inheritdoc cref="PersonCompletion.Language"/>
        public string? Language { get; init; }

        /// <summary>Whether she lives alone: <c>true</c>, <c>false</c>, or nobody knows.</summary>
        public bool? LivesAlone { get; init; }

        /// <inheritdoc cref="PersonCompletion.Address"/>
        public string? Address { get; init; }

        /// <summary>Another number, as people write it.</summary>
        public string? Phone { get; init; }

        /// <summary>Whether the rest is not to be asked for any more.</summary>
        public bool NothingElse { get; init; }
    }

    /// <summary>What the form must hold.</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Rules.</summary>
        public Validator()
        {
            RuleFor(command => command.FirstName).Fits(Person.NameLength);
            RuleFor(command => command.Address).Fits(Person.AddressLength);
            RuleFor(command => command.Language).Fits(Languages.CodeLength).Must(code => string.IsNullOrWhiteSpace(code) || Languages.IsCode(code))
                .WithMessage("Choisissez une langue.");
            RuleFor(command => command.Phone).Fits(Lengths.Phone).Must(Telephones.IsReadable).WithMessage("Écrivez un numéro français à dix chiffres, par exemple 02 61 91 00 12.");
        }
    }

    /// <summary>Completes; her contacts follow, since the order and the languages of calls are told by them.</summary>
    public sealed class Handler(PortalDbContext db, IActorAccessor actors, IWords words, AuditTrail audit) : ICommandHandler<Command, PersonGaps>
    {
        /// <returns>What is still to be completed.</returns>
        public async ValueTask<PersonGaps> Handle(Command command, CancellationToken cancellationToken)
        {
            var (person, _) = await GetPersonGaps.MineAsync(db, actors, command.PersonId, cancellationToken);
            db.ExpectVersion(person, command.Version);
            var done = person.Complete(Learnt(command), command.NothingElse);
            if (done == PersonGaps.None)
                throw new RuleException("Outreach.NothingCompleted");
            foreach (var contact in await db.CampaignContacts.Where(row => row.PersonId == person.Id).ToListAsync(cancellationToken))
                contact.Follow(person);
            var names = Enum.GetValues<PersonGaps>().Where(gap => gap != PersonGaps.None && done.HasFlag(gap)).Select(gap => words.Of(gap));
            audit.Record(Action, person.Id, after: new { Completed = string.Join(", ", names) });
            return person.Gaps;
        }

        private static PersonCompletion Learnt(Command command) => new()
        {
            FirstName = Written(command.FirstName),
            Civility = command.Civility == Domain.Common.Civility.Unknown ? null : command.Civility,
            Language = Written(command.Language),
            LivesAlone = command.LivesAlone,
            Address = Written(command.Address),
            Phone2 = Telephones.Read(command.Phone),
        };

        private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }
}
