using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// First step of a manager's look at one person: finds who is meant by reference, name or number, in any campaign. Sent by POST; the
/// journal keeps how many were found, never what was typed.
/// </summary>
public static class SearchPeople
{
    private static readonly AuditAction Action = new("Outreach.SearchPeople", "Person");

    /// <summary>The command.</summary>
    [Allow(Roles.Manager)]
    public sealed record Command : IJournalledRead, ICommand<IReadOnlyList<Guid>>
    {
        /// <summary>Reference, name, or number as people write it.</summary>
        public string? Text { get; init; }
    }

    /// <summary>What the form must hold.</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Rules.</summary>
        public Validator() => RuleFor(command => command.Text).Fits(Lengths.Search).Must(text => SearchText.Normalize(text).Length >= PeopleSearch.FewestLetters)
            .WithMessage("Écrivez la référence, le numéro de téléphone, ou au moins deux lettres du nom.");
    }

    /// <summary>Answers with people, as many as <see cref="SearchContacts.Most"/>, and one more when there are more.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit) : ICommandHandler<Command, IReadOnlyList<Guid>>
    {
        /// <inheritdoc />
        public async ValueTask<IReadOnlyList<Guid>> Handle(Command command, CancellationToken cancellationToken)
        {
            var key = LookupKey.Of(command.Text);
            var found = await db.People.Where(Person.Named).Where(person => person.ReferenceKey == key).Select(person => person.Id).ToListAsync(cancellationToken);
            if (found.Count == 0)
            {
                found = await (await PeopleSearch.MatchingAsync(db, command.Text, cancellationToken)).Where(Person.Named)
                    .OrderBy(person => person.SearchName).ThenBy(person => person.Id).Select(person => person.Id).Take(SearchContacts.Most + 1).ToListAsync(cancellationToken);
            }
            audit.Record(Action, null, after: new { Found = found.Count });
            return found;
        }
    }
}
