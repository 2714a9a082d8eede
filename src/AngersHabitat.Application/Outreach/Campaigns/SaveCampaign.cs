using AngersHabitat.Application.Events;
using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Application.Outreach;

/// <summary>Prepares a campaign or changes its plan.</summary>
public static partial class SaveCampaign
{
    private static readonly AuditAction Create = new("Outreach.CreateCampaign", "Campaign");
    private static readonly AuditAction Change = new("Outreach.ChangeCampaign", "Campaign");

    /// <summary>The command.</summary>
    [Allow(Roles.Manager)]
    [AskIf(nameof(FirstDate), DateDoubts.Past, UnlessSet = nameof(Version))]
    [AskIf(nameof(LastDate), DateDoubts.Past)]
    public sealed record Command : ICommand<Guid>
    {
        /// <summary>Identifier, made when the form was shown.</summary>
        public Guid Id { get; init; }

        /// <summary>Version shown; empty for a new campaign.</summary>
        public Guid Version { get; init; }

        /// <summary>Name.</summary>
        public string? Name { get; init; }

        /// <summary>Age in completed years.</summary>
        public int? MinimumAge { get; init; }

        /// <summary>Date at which the age is looked at.</summary>
        public DateOnly? AgeOn { get; init; }

        /// <summary>First date of the calls.</summary>
        public DateOnly? FirstDate { get; init; }

        /// <summary>Last date of the calls, included.</summary>
        public DateOnly? LastDate { get; init; }

        /// <summary>Days of the calls.</summary>
        public IReadOnlyList<DayOfWeek> Days { get; init; } = new List<DayOfWeek>();

        /// <summary>First range, start.</summary>
        public TimeOnly? MorningFrom { get; init; }

        /// <summary>First range, end.</summary>
        public TimeOnly? MorningTo { get; init; }

        /// <summary>Second range, start; may be missing with its end.</summary>
        public TimeOnly? AfternoonFrom { get; init; }

        /// <summary>Second range, end.</summary>
        public TimeOnly? AfternoonTo { get; init; }

        /// <summary>Counted attempts allowed.</summary>
        public int? AttemptsAllowed { get; init; }

        /// <summary>Minutes before the next try, by outcome; missing ones keep the table's delay.</summary>
        public IDictionary<Outcome, int?> RetryMinutes { get; init; } = new Dictionary<Outcome, int?>();

        /// <summary>First step of the script.</summary>
        public string? ScriptNews { get; init; }

        /// <summary>Second step of the script.</summary>
        public string? ScriptNeeds { get; init; }

        /// <summary>Third step of the script.</summary>
        public string? ScriptOffers { get; init; }

        /// <summary>Agents who call.</summary>
        public IReadOnlyList<Guid> AgentIds { get; init; } = new List<Guid>();

        /// <summary>Languages besides French, two-letter codes separated by commas, by agent.</summary>
        public IDictionary<Guid, string?> AgentLanguages { get; init; } = new Dictionary<Guid, string?>();
    }

    private const StringSplitOptions Kept = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>Saves.</summary>
    public sealed class Handler(PortalDbContext db, PortalClock clock, AuditTrail audit, EventLog events) : ICommandHandler<Command, Guid>
    {
        /// <inheritdoc />
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var campaign = await db.Campaigns.FirstOrDefaultAsync(row => row.Id == command.Id, cancellationToken);
            var plan = Plan(command);
            if (campaign is null)
            {
                campaign = new Campaign(command.Id, plan, clock.UtcNow);
                db.Campaigns.Add(campaign);
                audit.Record(Create, campaign.Id, after: Facts(campaign));
            }
            else if (command.Version == Guid.Empty)
            {
                return campaign.Id;
            }
            else
            {
                db.ExpectVersion(campaign, command.Version);
                var before = Facts(campaign);
                campaign.Change(plan);
                db.Entry(campaign).Property(row => row.Name).IsModified = true;
                audit.Record(Change, campaign.Id, before, Facts(campaign));
            }
            campaign.AssignAgents(command.AgentIds);
            foreach (var (agentId, codes) in command.AgentLanguages)
                campaign.SetLanguages(agentId, (codes ?? "").Split(',', Kept));
            events.Raise(new CampaignChanged(campaign.Id));
            return campaign.Id;
        }

        private static CampaignPlan Plan(Command command) => new()
        {
            Name = command.Name!,
            MinimumAge = command.MinimumAge!.Value,
            AgeOn = command.AgeOn!.Value,
            Dates = DateSpan.Inclusive(command.FirstDate!.Value, command.LastDate),
            CallingHours = CallingHours.Of(command.Days.SelectMany(day => Windows(command, day))),
            AttemptsAllowed = command.AttemptsAllowed!.Value,
            RetryDelays = RetryDelays.Of(command.RetryMinutes.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!.Value)),
            Script = new CallScript(command.ScriptNews!, command.ScriptNeeds ?? "", command.ScriptOffers ?? ""),
        };

        private static IEnumerable<CallingWindow> Windows(Command command, DayOfWeek day)
        {
            yield return new CallingWindow(day, command.MorningFrom!.Value, command.MorningTo!.Value);
            if (command is { AfternoonFrom: { } from, AfternoonTo: { } to })
                yield return new CallingWindow(day, from, to);
        }

        private static object Facts(Campaign campaign) => new
        {
            campaign.Name, campaign.MinimumAge, campaign.AgeOn, campaign.StartsOn, campaign.EndsBefore, Hours = campaign.CallingHours.ToString(),
            campaign.AttemptsAllowed, Delays = campaign.RetryDelays.ToString(), Agents = campaign.Agents.Count,
        };
    }
}
