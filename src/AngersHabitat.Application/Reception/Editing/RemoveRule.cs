namespace AngersHabitat.Application.Reception.Editing;

/// <summary>Takes a rule out of the editor's draft. Taking it out twice changes nothing more.</summary>
public static class RemoveRule
{
    [Allow(Roles.Reception, Roles.Manager)]
    public sealed record Command : ICommand
    {
        public string Scope { get; init; } = "";

        /// <summary>The rule.</summary>
        public Guid Id { get; init; }
    }

    /// <summary>Changes the draft.</summary>
    public sealed class Handler(DraftDesk desk) : ICommandHandler<Command>
    {
        public async ValueTask<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await desk.RemoveAsync(command.Scope, command.Id, cancellationToken);
            return Unit.Value;
        }
    }
}
