using AngersHabitat.Domain.Files;
using AngersHabitat.Store.Common;

namespace AngersHabitat.Application.Files;

/// <summary>Keeps a sorted file until its owner confirms or gives it up, 45 minutes at most.</summary>
public static class StageFile
{
    private static readonly AuditAction Action = new("Files.Stage", nameof(FileImport));

    /// <summary>The command.</summary>
    /// <param name="Id">Identifier of the file.</param>
    /// <param name="File">From <see cref="SortFile"/>.</param>
    [Allow(Roles.Reception, Roles.CallCentre, Roles.Outreach, Roles.Manager, Roles.Administrator)]
    public sealed record Command(Guid Id, SortedFile File) : ICommand<Guid>;

    /// <summary>Keeps.</summary>
    public sealed class Handler(PortalDbContext db, ImportKinds kinds, IActorAccessor actors, IWords words, PortalClock clock, AuditTrail audit) : ICommandHandler<Command, Guid>
    {
        /// <inheritdoc />
        public async ValueTask<Guid> Handle(Command command, CancellationToken cancellationToken)
        {
            var file = command.File;
            var kind = kinds.Allowed(file.Kind);
            await db.InsertAsync([new FileImport(command.Id, kind.Name, file.SubjectId, actors.OwnerId(), actors.Current.Name, file.Lines, clock.UtcNow)], cancellationToken);
            await db.InsertAsync([.. Parts(command.Id, file.Waiting, isRejected: false), .. Parts(command.Id, file.Rejected, isRejected: true)], cancellationToken);
            audit.Record(Action, command.Id, after: new { File = words.Action(kind.Name), file.Lines.Waiting, file.Lines.Known, file.Lines.Rejected });
            return command.Id;
        }

        private static IEnumerable<ImportPart> Parts(Guid id, IReadOnlyList<PackedLines> packed, bool isRejected)
            => packed.Select((part, number) => new ImportPart(id, isRejected, number, part.Lines, part.Content));
    }

    /// <summary>Takes a file in: sorts it, then keeps it.</summary>
    /// <returns>Its identifier.</returns>
    /// <exception cref="RuleException">The file as a whole cannot be taken.</exception>
    public static async Task<Guid> TakeInAsync(
        this IMediator mediator, string kind, Guid? subjectId, Stream content, string fileName, CancellationToken cancellationToken)
    {
        var file = await mediator.Send(new SortFile.Query(kind, subjectId, content, fileName), cancellationToken);
        return await mediator.Send(new Command(Guid.CreateVersion7(), file), cancellationToken);
    }
}
