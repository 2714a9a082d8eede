using AngersHabitat.Application.Chores;

namespace AngersHabitat.Application.Outreach;

/// <summary>
/// Puts everybody again into the households that the rule of today tells, once a day: what people share changes with every file. Everybody is looked at while others
/// write; who is to move is moved part by part.
/// </summary>
public static class RegroupHouseholds
{
    private static readonly AuditAction Action = new("Outreach.RegroupHouseholds", "CallGroup");

    /// <summary>Who is in another household than the rule tells.</summary>
    [Allow(Roles.Administrator)]
    public sealed record Query : IQuery<IReadOnlyList<HouseholdMove>>;

    /// <summary>Moves them; whoever has been moved since she was found, or is under call, stays.</summary>
    [Allow(Roles.Administrator)]
    public sealed record Command : ICommand<int>
    {
        /// <summary>What <see cref="Query"/> found, or a part of it.</summary>
        public IReadOnlyList<HouseholdMove> Moves { get; init; } = [];
    }

    public sealed class Finder(HouseholdLinks links) : IQueryHandler<Query, IReadOnlyList<HouseholdMove>>
    {
        public async ValueTask<IReadOnlyList<HouseholdMove>> Handle(Query query, CancellationToken cancellationToken) => await links.FindMovesAsync(cancellationToken);
    }

    public sealed class Handler(HouseholdLinks links, AuditTrail audit) : ICommandHandler<Command, int>
    {
        /// <returns>How many people changed household.</returns>
        public async ValueTask<int> Handle(Command command, CancellationToken cancellationToken)
        {
            var moved = await links.ApplyAsync(command.Moves, cancellationToken);
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
        public Task WorkAsync(CancellationToken cancellationToken)
            => sender.ChangeInPartsAsync(new Query(), part => new Command { Moves = part }, cancellationToken);
    }
}
