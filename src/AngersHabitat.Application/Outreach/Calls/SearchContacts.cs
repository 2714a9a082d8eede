using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Finds people by name or by number, for instance when somebody calls back. It is a command: it is sent by POST and leaves
/// a line in the journal (how many were found, never what was typed).
/// </summary>
public static class SearchContacts
{
    private static readonly AuditAction Action = new("Outreach.Search", "CampaignContact");

    /// <summary>Most people shown; a search answers with one more when there are more.</summary>
    public const int Most = 100;

    /// <summary>The command.</summary>
    [Allow(Roles.Outreach)]
    public sealed record Command : IJournalledRead, ICommand<IReadOnlyList<Guid>>
    {
        /// <summary>Name, or number as people write it.</summary>
        public string Text { get; init; } = "";
    }

    /// <summary>What the form must hold.</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Rules.</summary>
        public Validator() => RuleFor(command => command.Text).Fits(Lengths.Search).Must(text => SearchText.Normalize(text).Length >= PeopleSearch.FewestLetters)
            .WithMessage("Écrivez au moins deux lettres du nom, ou le numéro de téléphone.");
    }

    /// <summary>Answers with contacts of the agent's active campaigns, whatever their state.</summary>
    public sealed class Handler(PortalDbContext db, AuditTrail audit, IActorAccessor actors) : ICommandHandler<Command, IReadOnlyList<Guid>>
    {
        /// <inheritdoc />
        public async ValueTask<IReadOnlyList<Guid>> Handle(Command command, CancellationToken cancellationToken)
        {
            var agentId = actors.AgentId();
            var people = await PeopleSearch.MatchingAsync(db, command.Text, cancellationToken);
            var found = await (
                from person in people
                join contact in db.CampaignContacts on person.Id equals contact.PersonId
                join campaign in db.Campaigns on contact.CampaignId equals campaign.Id
                where campaign.State == CampaignState.Active && campaign.Agents.Any(agent => agent.AgentId == agentId)
                orderby person.SearchName, contact.Id
                select contact.Id).Take(Most + 1).ToListAsync(cancellationToken);
            audit.Record(Action, null, after: new { Found = found.Count });
            return found;
        }
    }
}
