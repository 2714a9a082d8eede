using AngersHabitat.Application.Chores;

namespace AngersHabitat.Application.Outreach;

/// <summary>Puts everybody again into the households that the rule of today tells, once a day: what people share changes with every file.</summary>
public static class RegroupHouseholds
{
    private static readonly AuditAction Action = new("Outreach.RegroupHouseholds", "CallGroup");

    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand<int>;

    public sealed class Handler(HouseholdLinks links, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <returns>How many people changed household.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var moved = await links.LinkAllAsync(cancellationToken);
            if (moved > 0)
                audit.Record(Action, null, after: new { People = moved });
            return moved;
        }
    }

    /// <summary>Once a day, and when the portal starts.</summary>
    public sealed class Chore(ISender sender) : IChore
    {
        /// <inheritdoc />
        public string Name => Action.Name;

        /// <inheritdoc />
        public TimeSpan Every => TimeSpan.FromDays(1);

        /// <inheritdoc />
        public async Task WorkAsync(CancellationToken cancellationToken) => await sender.Send(new Command(), cancellationToken);
    }
}
